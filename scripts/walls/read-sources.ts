import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { SourceFile } from "./find-breaches.ts";

const folders = ["src", "scripts"];

/** Every TypeScript file of a room, by its path below the root; declarations of foreign packages are left out. */
export function readSources(root = "."): SourceFile[] {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      join(folder, name).replaceAll(sep, "/"),
    ),
  );
  return [".eleventy.ts", ...inFolders]
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}
