import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryFolders } from "../temporary-folders.ts";
import {
  type BundledPrograms,
  bundlePrograms,
  type Editions,
  findLastingLeftovers,
  findPoints,
  type KilledCommand,
  readEditions,
  runAndKill,
  toState,
} from "./kill-run.ts";

const newFolder = temporaryFolders();

/** Time limit, in ms: about eighty programs start one after the other, each of them late on a busy machine. */
const everyStep = 300_000;

describe.each([
  ["a folder", false],
  ["a mount point", true],
])("a swap of %s that is killed before each of its steps", (_, isMount) => {
  let out = "";
  let folder = "";
  let programs: BundledPrograms;
  const write = (edition: string): KilledCommand => ({
    script: [programs.of("swap-child.ts"), out, edition],
    settings: {},
    folder,
  });
  const mount = () => (isMount ? out : undefined);
  let points: number[] = [];
  let editions: readonly [Editions, Editions];

  beforeAll(async () => {
    folder = await newFolder("tausch");
    programs = await bundlePrograms(["swap-child.ts", "repair-child.ts"], join(folder, "programme"));
    await mkdir(join(folder, "web"));
    out = join(folder, "web/dist");
    if (isMount) await mkdir(out);
    const made: Editions[] = [];
    for (const edition of ["0", "1"]) {
      const { code, said } = await runAndKill(write(edition), undefined, mount());
      expect(code, said).toBe(0);
      made.push(readEditions(out));
    }
    editions = made as [Editions, Editions];
    points = await findPoints(write("0"), join(folder, "schritte"), mount());
  });

  it("deletes the lock of each work folder last, whatever order the file system lists them in", async () => {
    const steps = (await readFile(join(folder, "schritte"), "utf8")).trim().split("\n");
    const deleted = steps.flatMap((step) => /^(?:rmSync|rmdirSync) (.+)$/.exec(step)?.[1] ?? []);
    const locks = deleted.filter((path) => path.endsWith("/sperre"));
    // Whether the mount point can be renamed is tried beside it first.
    expect(locks).toHaveLength(isMount ? 3 : 2);
    for (const lock of locks) {
      const later = deleted.slice(deleted.indexOf(lock) + 1).filter((path) => path.startsWith(dirname(lock)));
      expect(later).toEqual([dirname(lock)]);
      expect(deleted).toContain(`${lock}-journal`);
    }
  });

  it(
    "leaves the old or the new whole after the next command, both editions of one build, and nothing else",
    async () => {
      expect(points.length).toBeGreaterThan(15);
      const seen = new Set<string>();
      for (const point of points) {
        const isFirst = readEditions(out).web === editions[0].web;
        const [old, fresh] = isFirst ? editions : ([editions[1], editions[0]] as const);
        const { code, said } = await runAndKill(
          write(isFirst ? "1" : "0"),
          { point: String(point) },
          mount(),
        );
        expect(code, said).toBeNull();
        // The contents of a mount point cannot be exchanged at once; everything else is never seen mixed.
        if (!isMount) expect(toState(readEditions(out), old, fresh), `step ${point}`).not.toBe("gemischt");
        const repaired = await runAndKill(
          { script: [programs.of("repair-child.ts")], settings: {}, folder },
          undefined,
        );
        expect(repaired.code, repaired.said).toBe(0);
        expect(await findLastingLeftovers(out), `step ${point}`).toEqual([]);
        const state = toState(readEditions(out), old, fresh);
        expect(["alt", "neu"], `step ${point}`).toContain(state);
        seen.add(state);
      }
      expect([...seen].sort()).toEqual(["alt", "neu"]);
    },
    everyStep,
  );
});
