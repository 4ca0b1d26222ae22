/** Everything a room may use. A package or room that is not listed is refused. */
export interface Room {
  /** Path prefix of its files, from the root of the repository; the longest match decides. */
  readonly path: string;
  /** Path prefixes its files may import besides those of their own folder. */
  readonly rooms: readonly string[];
  /** npm packages it may import, subpaths included. */
  readonly packages: readonly string[];
  /** Whether it may import modules of Node. */
  readonly node: boolean;
  /** Whether it may read the time: `Date.now()`, `new Date()`. Pure rooms get the day as a parameter. */
  readonly clock: boolean;
  /** Remedy for a breach, one sentence. */
  readonly door: string;
}

const adapter = (folder: string, packages: readonly string[] = []): Room => ({
  path: `src/adapters/${folder}`,
  rooms: ["src/domain/", "src/views/", "src/adapters/"],
  packages,
  node: true,
  clock: true,
  door: "One tool has one adapter: call the adapter that has this tool; join markup and tools in src/build/.",
});

/** The walls of the house, from the purest room to the terminal. */
const rooms: readonly Room[] = [
  {
    path: "src/domain/",
    rooms: [],
    packages: ["zod", "fastest-levenshtein", "libphonenumber-js", "punycode.js", "unhomoglyph"],
    node: false,
    clock: false,
    door: "domain is pure and knows only itself: pass the value in as a parameter, give a tool an adapter.",
  },
  {
    path: "src/views/",
    rooms: ["src/domain/"],
    packages: ["intl-messageformat", "diff", "sarif"],
    node: false,
    clock: false,
    door: "views project the domain: move markup to src/ui/, give a tool an adapter in src/adapters/.",
  },
  {
    path: "src/ui/",
    rooms: ["src/domain/", "src/views/"],
    packages: ["preact"],
    node: false,
    clock: false,
    door: "ui takes props and gives markup: let src/pages/ turn data into props.",
  },
  {
    path: "src/pages/",
    rooms: ["src/domain/", "src/views/", "src/ui/"],
    packages: ["preact", "preact-render-to-string"],
    node: false,
    clock: false,
    door: "pages do not know the generator or the disk: ask PageContext for the value.",
  },
  {
    path: "src/browser/",
    rooms: ["src/domain/", "src/views/"],
    packages: [],
    node: false,
    clock: true,
    door: "browser code takes types and small pure functions of domain and views, and no package.",
  },
  adapter(""),
  adapter("assets/", ["@resvg/resvg-wasm", "esbuild", "playwright-core", "qr"]),
  adapter("cache/", ["esbuild"]),
  adapter("commands/", ["ical-generator"]),
  adapter("diagrams/", ["dompurify", "elkjs", "fontkit", "hyphen", "mermaid"]),
  adapter("editing-form/", ["@sveltia/cms", "diff", "esbuild", "yaml", "zod"]),
  adapter("facts/", ["intl-messageformat", "yaml"]),
  adapter("files/", ["fflate"]),
  adapter("output/", ["zod"]),
  adapter("paper/", ["playwright-core", "unpdf"]),
  adapter("preview/", ["@11ty/eleventy-dev-server", "chokidar", "esbuild"]),
  adapter("prose/", ["markdown-it"]),
  adapter("search/", ["esbuild", "node-html-parser", "pagefind"]),
  adapter("stylesheet/", ["lightningcss", "postcss", "purgecss"]),
  adapter("translations/", ["gettext-parser", "yaml"]),
  adapter("yaml/", ["yaml"]),
  {
    path: "src/build/",
    rooms: ["src/domain/", "src/views/", "src/pages/", "src/adapters/", ".eleventy.ts"],
    packages: ["@11ty/eleventy", "node-html-parser"],
    node: true,
    clock: true,
    door: "build joins pages and adapters: components belong to src/pages/, a tool to an adapter.",
  },
  {
    path: ".eleventy.ts",
    rooms: ["src/build/"],
    packages: ["@11ty/eleventy"],
    node: false,
    clock: false,
    door: ".eleventy.ts has no logic: it belongs to src/build/plugin.ts.",
  },
  {
    path: "scripts/",
    rooms: ["src/adapters/", "src/build/", "src/domain/", "test/"],
    packages: ["fast-check", "oxc-parser"],
    node: true,
    clock: true,
    door: "scripts are thin: let an adapter or src/build/ do the work.",
  },
];

/** The room of a file; undefined for files of no room, such as tests. */
export function findRoom(file: string): Room | undefined {
  return rooms
    .filter(({ path }) => file.startsWith(path))
    .sort((a, b) => b.path.length - a.path.length)
    .at(0);
}
