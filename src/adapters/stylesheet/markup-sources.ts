import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Rooms whose source text names every class that can reach a page. */
const rooms = ["ui", "pages", "browser", "adapters/diagrams"];
const files = ["adapters/prose/markdown.ts"];

/** Paths of all files whose text names a class, sorted. */
export async function listMarkupSources(): Promise<string[]> {
  const source = new URL("../../", import.meta.url);
  const inRooms = await Promise.all(rooms.map((room) => listSources(source, room)));
  return [...files, ...inRooms.flat()].sort().map((name) => fileURLToPath(new URL(name, source)));
}

async function listSources(source: URL, room: string): Promise<string[]> {
  const found = await readdir(new URL(`${room}/`, source), { recursive: true }).catch(() => [] as string[]);
  return found.filter((name) => /\.tsx?$/.test(name)).map((name) => `${room}/${name.replaceAll("\\", "/")}`);
}
