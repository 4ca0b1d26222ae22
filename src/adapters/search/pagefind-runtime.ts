import { transform } from "esbuild";
import { accept, withPagefindIndex } from "./pagefind-service.ts";

/** Property of the global object to which the engine's script assigns its factory. */
const ENGINE_GLOBAL = "pagefindFactory";

/** Global identifiers read by Pagefind; each becomes a parameter of the factory. */
const SURROUNDINGS = {
  fetch: "__fetch",
  document: "__document",
  Worker: "__worker",
  "import.meta.url": "__url",
} as const;

/**
 * Pagefind's engine as a classic script: `pagefindFactory(fetch, document)` returns a new engine with its own memory,
 * which loads through that `fetch` only, takes its language from that `document`, and starts no worker. Every call
 * creates a further, independent engine; a failed one is simply discarded. Throws when a changed script of Pagefind
 * still uses its global surroundings.
 */
export async function buildPagefindRuntime(): Promise<string> {
  const { source, version } = await readPagefindScript();
  const { code } = await transform(source, {
    format: "cjs",
    minify: true,
    target: "es2020",
    legalComments: "none",
    define: SURROUNDINGS,
  });
  assertDetached(code);
  const { fetch, document, Worker, "import.meta.url": url } = SURROUNDINGS;
  const inner = `function(module,${fetch},${document},${Worker},${url}){${code.trim()}}`;
  return `${toNotice(version)}
self.${ENGINE_GLOBAL}=function(f,d){var m={exports:{}};(${inner})(m,f,d);return m.exports};
`;
}

/** Throws when minified code still uses the page's `import`, `fetch`, `Worker` or `document`. */
export function assertDetached(code: string): void {
  const forbidden =
    /import\.meta|\bimport\s*\(|\bexport\s*\{|(?<![\w$.])(?:fetch|Worker|document|XMLHttpRequest)\b(?!\s*:)/;
  const found = forbidden.exec(withoutTexts(code));
  if (found !== null)
    throw new Error(`Pagefinds Skript greift noch auf „${found[0]}“ zu; die Umwandlung passt nicht mehr.`);
}

function withoutTexts(code: string): string {
  return code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
}

async function readPagefindScript(): Promise<{ source: string; version: string }> {
  const files = await withPagefindIndex(
    async (index) => accept("Lesen des Skripts", await index.getFiles()).files,
  );
  const decoder = new TextDecoder();
  const script = files.find((file) => file.path === "pagefind.js");
  const entry = files.find((file) => file.path === "pagefind-entry.json");
  if (script === undefined || entry === undefined)
    throw new Error("Pagefind liefert sein Skript nicht mehr mit.");
  const { version } = JSON.parse(decoder.decode(entry.content)) as { version: string };
  return { source: decoder.decode(script.content), version };
}

/** Licence notices, which minifying removes and the licences require. */
function toNotice(version: string): string {
  return `/*! Pagefind ${version}, (c) Pagefind, MIT; contains fflate, (c) Arjun Barrett, MIT, and wasm-bindgen, MIT OR Apache-2.0.
 * Its language programs (wasm.*.pagefind) contain the Snowball stemmers, (c) Martin Porter, Richard Boulton, BSD-3-Clause.
 * Changed for this site: turned into a classic script with its surroundings as parameters. */`;
}
