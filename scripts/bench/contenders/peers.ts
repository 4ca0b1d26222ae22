import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toProse } from "../invented/prose.ts";
import { writeProse } from "../invented/prose-site.ts";
import { type Contender, quietEnvironment } from "./contender.ts";
import { toolFile } from "./toolbox.ts";

/** Folder of a peer's configuration and layouts, and what differs between peers. */
interface Peer extends Pick<Contender, "name" | "mostPages"> {
  readonly folder: "astro" | "starlight" | "vitepress" | "eleventy" | "hugo";
  readonly kind?: Contender["kind"];
  readonly program: readonly [file: string, ...args: string[]];
  readonly content?: string;
  readonly caches?: readonly string[];
  readonly out?: string;
  /** File of a page below `out`. */
  readonly made?: (slug: string) => string;
  /** Words after the program that start its server; absent where pages are only made in a browser. */
  readonly server?: (port: string) => readonly string[];
  /** Where the frame of pages is expected. */
  readonly frame?: string;
  readonly style?: string;
}

const source = (name: string) => fileURLToPath(new URL(`../peers/${name}`, import.meta.url));

/** A program of an installed package, run by the same Node as ours. */
const node = (path: string, ...args: string[]): Peer["program"] => [
  process.execPath,
  toolFile(path),
  ...args,
];

/** Most pages of ways with search but ours: more take minutes and show nothing new. */
const mostPages = 1000;

const peers: readonly Peer[] = [
  {
    name: "Hugo",
    folder: "hugo",
    program: ["hugo", "--quiet"],
    server: (port) => ["server", "--quiet", "--port", port],
    frame: "data/frame.json",
    style: "static/frame.css",
  },
  {
    name: "Eleventy",
    folder: "eleventy",
    program: node("@11ty/eleventy/cmd.cjs", "--quiet"),
    server: (port) => ["--serve", "--port", port],
  },
  {
    name: "Astro",
    folder: "astro",
    program: node("astro/bin/astro.mjs", "build", "--silent"),
    server: (port) => ["dev", "--port", port],
    caches: [".astro", "node_modules"],
  },
  {
    name: "VitePress",
    folder: "vitepress",
    program: node("vitepress/bin/vitepress.js", "build"),
    out: ".vitepress/dist",
    made: (slug) => `${slug}.html`,
  },
  {
    name: "Starlight",
    folder: "starlight",
    kind: "whole",
    mostPages,
    program: node("astro/bin/astro.mjs", "build", "--silent"),
    server: (port) => ["dev", "--port", port],
    content: "src/content/docs",
    caches: [".astro", "node_modules"],
  },
];

function toPreview(
  [file, ...args]: Peer["program"],
  server: NonNullable<Peer["server"]>,
): NonNullable<Contender["preview"]> {
  // Its first word is the script for Node; what follows is for a build.
  const script = file === process.execPath ? args.slice(0, 1) : [];
  return async (folder, port) => ({
    step: {
      file,
      args: [...script, ...server(String(port))],
      cwd: folder,
      env: { ...quietEnvironment, NODE_ENV: "development" },
    },
    path: (slug) => `/${slug}/`,
  });
}

function toContender({ folder: name, program, content = "content", out = "dist", ...peer }: Peer): Contender {
  const {
    server,
    made = (slug: string) => `${slug}/index.html`,
    frame = "frame.json",
    style = "frame.css",
  } = peer;
  const [file, ...args] = program;
  return {
    name: peer.name,
    kind: peer.kind ?? "bare",
    ...(peer.mostPages === undefined ? {} : { mostPages: peer.mostPages }),
    caches: peer.caches ?? [],
    out,
    prepare: async ({ pages, seed }, folder) => {
      await cp(source(name), folder, { recursive: true });
      await cp(source("common/frame.json"), join(folder, frame));
      await cp(source("common/frame.css"), join(folder, style));
      await writeProse(
        toProse(pages, seed, (slug) => `/${slug}/`),
        join(folder, content),
      );
    },
    steps: async (folder) => [{ file, args, cwd: folder, env: quietEnvironment }],
    ...(server === undefined ? {} : { preview: toPreview(program, server) }),
    pageFiles: (slug) => ({ source: `${content}/${slug}.md`, made: `${out}/${made(slug)}` }),
  };
}

/** The same pages, found by Pagefind: its command reads what the generator wrote. */
function withPagefind(contender: Contender): Contender {
  return {
    ...contender,
    name: `${contender.name} + Pagefind`,
    kind: "whole",
    mostPages,
    steps: async (folder) => [
      ...(await contender.steps(folder)),
      {
        file: process.execPath,
        args: [toolFile("pagefind/lib/runner/bin.cjs"), "--site", join(folder, contender.out)],
        cwd: folder,
      },
    ],
  };
}

const alone = peers.map(toContender);

/** Every other way, with and without search. */
export const otherContenders: readonly Contender[] = [
  ...alone,
  ...alone.filter(({ name }) => name === "Hugo" || name === "Astro").map(withPagefind),
];
