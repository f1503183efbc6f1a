// Builds dist/spine-view-<hash8>.bundle.js and dist/bundle.json.
//
// bundle.json carries a digest of every source, so that a test can notice a stale bundle without Node:
// SHA-256 over the lines "<SHA-256 of the file, line ends as LF>  <path>\n" of all inputs, sorted by path.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, "dist");
const SKIPPED = new Set(["dist", "node_modules"]);
/** What Python and the browser both read, kept on Python's side. */
const SHARED = ["../anatomy/postures.json", "../conditions/findings.json"];

const sha256 = (data) => createHash("sha256").update(data).digest("hex");

function inputs(directory = HERE) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : inputs(path);
    const name = relative(HERE, path).split(sep).join("/");
    return /\.(tsx?|css|json|mjs)$/.test(name) ? [name] : [];
  });
}

function digest() {
  const lines = [...inputs(), ...SHARED]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => `${sha256(readFileSync(join(HERE, name), "utf8").replaceAll("\r\n", "\n"))}  ${name}\n`);
  return sha256(lines.join(""));
}

const options = {
  absWorkingDir: HERE,
  entryPoints: ["index.ts"],
  bundle: true,
  format: "esm",
  target: ["es2022"],
  minify: true,
  legalComments: "eof",
  loader: { ".css": "text" },
  jsx: "automatic",
  jsxImportSource: "preact",
  charset: "utf8",
  write: false,
  outfile: "spine-view.bundle.js",
  logLevel: "warning",
};

function write(result) {
  const code = result.outputFiles[0].contents;
  const name = `spine-view-${sha256(code).slice(0, 8)}.bundle.js`;
  mkdirSync(DIST, { recursive: true });
  for (const old of readdirSync(DIST)) if (old.endsWith(".bundle.js") && old !== name) rmSync(join(DIST, old));
  writeFileSync(join(DIST, name), code);
  const record = { bundle: name, bytes: code.length, sha256: sha256(code), sources_sha256: digest() };
  writeFileSync(join(DIST, "bundle.json"), `${JSON.stringify(record, null, 2)}\n`);
  process.stdout.write(`${name} ${(code.length / 1024).toFixed(0)} kB\n`);
}

if (process.argv.includes("--watch")) {
  const plugin = { name: "write", setup: (build) => build.onEnd((result) => result.errors.length || write(result)) };
  await (await esbuild.context({ ...options, plugins: [plugin] })).watch();
} else {
  write(await esbuild.build(options));
}
