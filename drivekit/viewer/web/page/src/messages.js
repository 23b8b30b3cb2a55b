import { fill, h } from "./dom.js";
import { icon } from "./icons.js";

/**
 * One clear message: what is wrong, where, and what helps. The page lives on beneath it.
 * @param {HTMLElement} root
 */
export function createMessages(root, t) {
  let timer = 0;
  const hide = () => {
    root.hidden = true;
    clearTimeout(timer);
  };
  return {
    hide,
    /** @param {{problem?: string, message?: string, where?: string | null, fix?: string | null}} error */
    problem(error) {
      clearTimeout(timer);
      root.hidden = false;
      root.className = "message bad";
      fill(root, h("div", {}, h("strong", {}, error.problem ?? error.message),
        error.where ? h("p.where", {}, error.where) : null, error.fix ? h("p", {}, error.fix) : null),
      h("button.bare", { onclick: hide, ariaLabel: t("close") }, icon("close")));
    },
    /** A short remark that goes away by itself. */
    say(text) {
      clearTimeout(timer);
      root.hidden = false;
      root.className = "message";
      fill(root, h("div", {}, text));
      timer = setTimeout(hide, 2200);
    },
  };
}
