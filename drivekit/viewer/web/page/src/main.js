import { byId } from "./dom.js";
import { createApp } from "./app.js";
import { createMessages } from "./messages.js";
import { createStore, parseState } from "./state.js";
import { installHooks } from "./hooks.js";
import { holdsScene, sliceOf } from "./slices.js";
import { openSource } from "./source.js";
import { translator } from "./i18n.js";
import { wire } from "./wiring.js";

/** Opens the page: what there is, the state to begin with, the first scene. */
async function boot() {
  const source = openSource();
  try {
    const scenes = await source.scenes();
    const hash = location.hash.length > 1 ? location.hash : (source.inline?.state ?? scenes.state ?? "");
    const { state, remarks } = parseState(hash);
    const app = createApp(source, scenes, createStore(state));
    wire(app);
    installHooks(app);
    if (scenes.triage) app.side.triage.load().then(app.refreshBoxes).catch(app.onProblem);
    const at = scenes.scenes.findIndex((s) => s.id === state.scene);
    if (state.scene !== null && at < 0) remarks.push(`s=${state.scene}`);
    const slice = sliceOf(scenes, state);
    if (state.slice !== null && !slice) remarks.push(`sl=${state.slice}`);
    const first = holdsScene(slice, scenes.open ?? 0) ? (scenes.open ?? 0) : slice.scenes[0];
    await app.openScene(at < 0 ? first : at);
    if (remarks.length) app.messages.problem({ problem: app.t("state.remark"), where: remarks.join("\n") });
  } catch (problem) {
    console.warn(problem);
    createMessages(byId("message"), translator(() => "en")).problem(problem);
  }
}

boot();
