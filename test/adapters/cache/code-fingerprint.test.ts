import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { toCodeFingerprint } from "../../../src/adapters/cache/code-fingerprint.ts";

const checkout = mkdtempSync(join(tmpdir(), "fingerprint-"));
const entry = join(checkout, "src/adapters/diagrams/draw-worker.ts");
const rooms = ["adapters/diagrams", "views/charts", "domain/text"];

describe("toCodeFingerprint", () => {
  const print = async () => (await toCodeFingerprint([entry])).fingerprint;
  let before = "";

  beforeEach(async () => {
    rmSync(checkout, { recursive: true });
    for (const room of rooms) cpSync(join("src", room), join(checkout, "src", room), { recursive: true });
    mkdirSync(join(checkout, "node_modules"));
    for (const name of ["mermaid", "dompurify", "elkjs", "fontkit", "hyphen"])
      symlinkSync(resolve("node_modules", name), join(checkout, "node_modules", name));
    before = await print();
  });

  afterAll(() => rmSync(checkout, { recursive: true }));

  it("is the same for the same code, wherever it lies", async () => {
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    const { fingerprint } = await toCodeFingerprint([resolve("src/adapters/diagrams/draw-worker.ts")]);
    expect(fingerprint).toBe(before);
  });

  it.each([
    ["a module of this folder", "adapters/diagrams/layered/elk-options.ts"],
    ["a module another room lends", "views/charts/drawing.ts"],
    [
      "a module of a third room, which only a module of this folder imports",
      "domain/text/named-character.ts",
    ],
  ])("changes with %s", async (_, file) => {
    appendFileSync(join(checkout, "src", file), "\nMath.random();\n");
    expect(await print()).not.toBe(before);
  });

  it("changes with a module no list knows: the import graph leads to it", async () => {
    writeFileSync(join(checkout, "src/domain/text/new-module.ts"), "export const gap = 1;\n");
    appendFileSync(
      join(checkout, "src/domain/text/named-character.ts"),
      '\nimport { gap } from "./new-module.ts";\nexport const step: number = Math.max(gap);\n',
    );
    appendFileSync(
      join(checkout, "src/adapters/diagrams/text/text-size.ts"),
      '\nimport { step } from "../../../domain/text/named-character.ts";\nconsole.assert(step > 0);\n',
    );
    const first = await print();
    writeFileSync(join(checkout, "src/domain/text/new-module.ts"), "export const gap = 2;\n");
    expect(new Set([before, first, await print()]).size).toBe(3);
  });

  it.each([
    ["a module no drawing needs", "domain/text/new-module.ts", "export const gap = 1;\n"],
    ["a comment", "adapters/diagrams/layout.ts", "\n// A comment.\n"],
    ["a type", "views/charts/drawing.ts", "\nexport type Side = 1 | 2;\n"],
  ])("does not change with %s", async (_, file, text) => {
    appendFileSync(join(checkout, "src", file), text);
    expect(await print()).toBe(before);
  });

  it("changes with the version of a package, and of a package that only a package needs", async () => {
    const packageFolder = join(checkout, "node_modules/elkjs");
    const install = (version: string, inner: string) => {
      rmSync(packageFolder, { recursive: true });
      mkdirSync(join(packageFolder, "node_modules/inner"), { recursive: true });
      const write = (folder: string, manifest: object) =>
        writeFileSync(join(packageFolder, folder, "package.json"), JSON.stringify(manifest));
      write(".", { name: "elkjs", version, dependencies: { inner: "^1.0.0" } });
      write("node_modules/inner", { name: "inner", version: inner });
      return print();
    };
    const prints = [await install("1.0.0", "1.0.0"), await install("1.0.1", "1.0.0")];
    prints.push(await install("1.0.0", "1.0.1"));
    expect(new Set(prints).size).toBe(3);
    expect(await install("1.0.0", "1.0.0")).toBe(prints[0]);
  });

  it("refuses where a package is missing", async () => {
    rmSync(join(checkout, "node_modules/hyphen"));
    await expect(print()).rejects.toThrow("the package hyphen is not installed");
  });
});
