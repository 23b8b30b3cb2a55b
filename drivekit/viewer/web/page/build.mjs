// Bundles the page into ../bundle. The same sources give the same bytes; `--check` compares instead.
import { build } from "esbuild";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const bundle = join(here, "..", "bundle");

const options = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  write: false,
  logLevel: "warning",
};

async function bundled(entry, extra) {
  const result = await build({ ...options, entryPoints: [entry], ...extra });
  return result.outputFiles[0].contents;
}

async function notice() {
  const version = JSON.parse(await readFile(join(here, "node_modules/three/package.json"))).version;
  const licence = await readFile(join(here, "node_modules/three/LICENSE"), "utf8");
  return Buffer.from(
    `viewer.js contains parts of three.js ${version} (https://threejs.org), under this licence:\n\n${licence}`,
  );
}

const outputs = {
  "viewer.js": await bundled("src/main.js", { format: "iife", target: "es2022" }),
  "viewer.css": await bundled("src/page.css", {}),
  "index.html": await readFile(join(here, "index.html")),
  LICENSES: await notice(),
};

if (process.argv.includes("--check")) {
  for (const [name, wanted] of Object.entries(outputs)) {
    const found = await readFile(join(bundle, name)).catch(() => null);
    if (!found || Buffer.compare(found, Buffer.from(wanted)) !== 0) {
      console.error(`bundle/${name} is not what the sources build: run npm run build and commit it`);
      process.exitCode = 1;
    }
  }
} else {
  await mkdir(bundle, { recursive: true });
  for (const [name, bytes] of Object.entries(outputs)) await writeFile(join(bundle, name), bytes);
}
