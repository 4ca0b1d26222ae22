import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type CodeBundle,
  CodeErrors,
  openCodeBundle,
} from "../../../src/adapters/preview/program/code-bundle.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();
let folder = "";
let bundle: CodeBundle;

beforeAll(async () => {
  folder = await newFolder("code");
  await mkdir(join(folder, "src"));
  await writeFile(join(folder, "src/entry.ts"), 'export { say } from "./middle.tsx";\n');
  await writeFile(
    join(folder, "src/middle.tsx"),
    'import { word } from "./deep.ts";\nexport const say = () => word;\n',
  );
  await writeFile(join(folder, "src/deep.ts"), 'export const word: string = "eins";\n');
  bundle = await openCodeBundle(join(folder, "src/entry.ts"), join(folder, "made"));
});
afterAll(() => bundle.close());

const said = async () => ((await import(/* @vite-ignore */ await bundle.make())) as { say(): string }).say();

it("loads code again that was changed two modules away", async () => {
  expect(await said()).toBe("eins");
  await writeFile(join(folder, "src/deep.ts"), 'export const word: string = "zwei";\n');
  expect(await said()).toBe("zwei");
});

it("loads code afresh that is as it was before, with nothing left of its last run", async () => {
  await writeFile(
    join(folder, "src/deep.ts"),
    "let count = 0;\nexport const word = { toString: () => count++ };\n",
  );
  expect([String(await said()), String(await said())]).toEqual(["0", "0"]);
});

it("keeps the place of a module, by which it finds the files beside it", async () => {
  await writeFile(join(folder, "src/deep.ts"), "export const word = import.meta.url;\n");
  expect(await said()).toBe(pathToFileURL(join(folder, "src/deep.ts")).href);
});

it("names file and line of code that cannot be read, and recovers", async () => {
  await writeFile(join(folder, "src/deep.ts"), "export const word =\n\n(;\n");
  const error = await bundle.make().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CodeErrors);
  expect((error as Error).message).toMatch(/Der Code lässt sich nicht lesen:[\s\S]*src\/deep\.ts:3:1/);
  await writeFile(join(folder, "src/deep.ts"), 'export const word = "drei";\n');
  expect(await said()).toBe("drei");
});
