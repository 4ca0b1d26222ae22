import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Drawing } from "../../views/charts/drawing.ts";
import type { DiagramRequest } from "./draw-one.ts";
import type { FontFace } from "./text/font-faces.ts";

/** Drawings kept on disk, by everything they depend on. */
export interface DrawingCache {
  /** The drawing of an earlier run; undefined where there is none that can be read. */
  find(request: DiagramRequest): Promise<Drawing | undefined>;
  /** Keeps a drawing for later runs, where that is possible. */
  write(request: DiagramRequest, drawing: Drawing): Promise<void>;
}

/**
 * Opens a cache in a directory, which is made where it is missing. Changed code, fonts or packages miss by themselves.
 * What cannot be kept is only drawn again: a checkout that cannot be written, or a full disk, stops nobody here.
 */
export async function openDrawingCache(directory: string, faces: readonly FontFace[]): Promise<DrawingCache> {
  const version = await hashPipeline(faces);
  const isThere = await mkdir(directory, { recursive: true }).then(
    () => true,
    () => false,
  );
  const fileOf = ({ id: _, ...request }: DiagramRequest) => {
    const key = JSON.stringify([version, Object.entries(request).sort(([a], [b]) => (a < b ? -1 : 1))]);
    return join(directory, `${createHash("sha256").update(key).digest("hex")}.json`);
  };
  return {
    find: async (request) => {
      try {
        return JSON.parse(await readFile(fileOf(request), "utf8")) as Drawing;
      } catch {
        return undefined;
      }
    },
    write: async (request, drawing) => {
      if (!isThere) return;
      const file = fileOf(request);
      const draft = `${file}.${process.pid}.part`;
      try {
        await writeFile(draft, JSON.stringify(drawing));
        await rename(draft, file);
      } catch {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

const packages = ["mermaid", "elkjs", "fontkit", "hyphen", "dompurify"];

function manifestOf(name: string): string {
  const folder = findPackageJSON(name, import.meta.url);
  if (folder === undefined) throw new Error(`the package ${name} is not installed`);
  return folder;
}

async function hashPipeline(faces: readonly FontFace[]): Promise<string> {
  const here = new URL("./", import.meta.url);
  const own = (await readdir(here, { recursive: true })).filter((name) => name.endsWith(".ts")).sort();
  const files = [
    ...own.map((name) => fileURLToPath(new URL(name, here))),
    ...["views/charts/drawing.ts", "views/charts/flowchart.ts", "domain/text/named-character.ts"].map(
      (name) => fileURLToPath(new URL(`../../${name}`, here)),
    ),
    ...packages.map(manifestOf),
    ...faces.map(({ file }) => file),
  ];
  const hash = createHash("sha256");
  for (const content of await Promise.all(files.map((file) => readFile(file)))) {
    hash.update(`${content.length} `).update(content);
  }
  return hash.update(JSON.stringify(faces.map(({ weight, ranges }) => [weight, ranges]))).digest("hex");
}
