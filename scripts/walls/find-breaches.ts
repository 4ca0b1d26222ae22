import { dirname, posix } from "node:path";
import { readUses } from "./read-uses.ts";
import { findRoom, type Room } from "./rooms.ts";

/** A TypeScript file of the repository; `path` counts from its root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Forbidden uses of all files, as `file:line sentence`, sorted by file and line. */
export function findBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const room = findRoom(path);
    if (room === undefined) return [];
    return readUses(path, text)
      .filter(({ kind, what }) => (kind === "clock" ? !room.clock : !mayImport(room, path, what)))
      .map(
        ({ kind, what, line }) =>
          `${path}:${line} ${kind === "clock" ? `asks for the time: ${what}` : `imports ${what}`}. ${room.door}`,
      );
  });
}

function mayImport(room: Room, file: string, specifier: string): boolean {
  if (specifier.startsWith("node:")) return room.node;
  if (!specifier.startsWith(".")) {
    return room.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  }
  const target = posix.join(dirname(file), specifier);
  return [room.path, ...room.rooms].some((path) => target.startsWith(path));
}
