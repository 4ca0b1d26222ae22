import { describe, expect, it } from "vitest";
import { toQrPath } from "../../../src/views/paper/qr-picture.ts";

const rows = (text: string) => text.split("/").map((row) => [...row].map((module) => module === "#"));

describe("toQrPath", () => {
  it.each([
    ["one module", ".../.#./...", "M1 1h1v1h-1z"],
    ["a run to the edge", ".##", "M1 0h2v1h-2z"],
    ["two runs in a row", "#.#", "M0 0h1v1h-1zM2 0h1v1h-1z"],
    ["nothing", "..", ""],
  ])("draws %s", (_, picture, path) => expect(toQrPath(rows(picture))).toBe(path));
});
