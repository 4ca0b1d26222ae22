import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { finishSwap, HalfSwap, type Move, runSwap, type Swap } from "../../../src/adapters/output/swap.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

/** Two folders `a` and `b`, both old, with new ones lying ready, as a build leaves them before its swap. */
async function ready(): Promise<{ folder: string; swap: Swap }> {
  const folder = await newFolder("tausch");
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "stand"), text);
  };
  for (const name of ["a", "b"]) {
    put(name, "alt");
    put(`${name}-neu`, "neu");
  }
  const move = (from: string, to: string): Move => ({ from: join(folder, from), to: join(folder, to) });
  const leaving = [move("b", "b-alt"), move("a", "a-alt")];
  return { folder, swap: { leaving, coming: [move("a-neu", "a"), move("b-neu", "b")] } };
}

const stateOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name, "stand"), "utf8")]),
  );

const old = { a: "alt", b: "alt", "a-neu": "neu", "b-neu": "neu" };
const done = { a: "neu", b: "neu", "a-alt": "alt", "b-alt": "alt" };

describe("a swap", () => {
  it("puts everything new in place of everything old", async () => {
    const { folder, swap } = await ready();
    runSwap(swap);
    expect(stateOf(folder)).toEqual(done);
  });

  it.each([
    ["the first that leaves", "b"],
    ["the second that leaves", "a"],
    ["the first that comes", "a-neu"],
    ["the second that comes", "b-neu"],
  ])("that fails at %s takes back what it did", async (_, missing) => {
    const { folder, swap } = await ready();
    const wrong = (move: Move): Move =>
      move.from === join(folder, missing) ? { ...move, from: join(folder, "gibt-es-nicht") } : move;
    const broken = { leaving: swap.leaving.map(wrong), coming: swap.coming.map(wrong) };
    expect(() => runSwap(broken)).toThrow("ENOENT");
    expect(stateOf(folder)).toEqual(old);
  });

  it("that cannot take it back says so", async () => {
    const { folder } = await ready();
    const blocked = {
      leaving: [{ from: join(folder, "a"), to: join(folder, "x") }],
      coming: [{ from: join(folder, "gibt-es-nicht"), to: join(folder, "y") }],
    };
    Object.defineProperty(blocked.leaving[0], "from", {
      get: (() => {
        let reads = 0;
        // Read for the rename first, for taking it back afterwards: that one leads into a file.
        return () => join(folder, reads++ === 0 ? "a" : "b/stand/x");
      })(),
    });
    expect(() => runSwap(blocked)).toThrow(HalfSwap);
  });

  it.each([0, 1, 2, 3, 4])("that ended after %i renames is finished, once and twice", async (count) => {
    const { folder, swap } = await ready();
    const moves = [...swap.leaving, ...swap.coming].slice(0, count);
    runSwap({ leaving: moves, coming: [] });
    for (let turn = 0; turn < 2; turn++) {
      finishSwap(swap);
      expect(stateOf(folder)).toEqual(done);
    }
  });

  it("is finished where nothing old was", async () => {
    const { folder, swap } = await ready();
    runSwap({ leaving: swap.leaving, coming: [] });
    finishSwap({ leaving: [], coming: swap.coming });
    expect(stateOf(folder)).toEqual(done);
    expect(existsSync(join(folder, "a-neu"))).toBe(false);
  });
});
