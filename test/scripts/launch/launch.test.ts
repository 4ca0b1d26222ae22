import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();
let checkout = "";

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(checkout, path)), { recursive: true });
  writeFileSync(join(checkout, path), text);
};
const start = (...args: string[]) => spawnSync(process.execPath, args, { cwd: checkout, encoding: "utf8" });
const run = (...args: string[]) => start("scripts/run.mjs", "probe", ...args);
const kept = (folder = "") => readdirSync(join(checkout, ".cache/kept/commands", folder));
const bundle = () => kept("probe").filter((name) => name.endsWith(".mjs"));

beforeEach(async () => {
  checkout = await newFolder("start ä#");
  for (const part of ["scripts/run.mjs", "scripts/require-node.mjs", "scripts/launch", "tsconfig.json"])
    cpSync(part, join(checkout, part), { recursive: true });
  for (const part of ["package.json", "src/adapters/cache/file-stamps.mjs"])
    cpSync(part, join(checkout, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(checkout, "node_modules"));
  write("src/word.ts", 'export const word: string = "eins";\n');
  write(
    "scripts/probe.ts",
    `import { readFileSync } from "node:fs";
import { word } from "../src/word.ts";
const { late } = await import("../src/late.tsx");
const own = readFileSync(new URL("../src/word.ts", import.meta.url), "utf8").length;
console.log(word, late, own, process.argv[1]?.endsWith("scripts/probe.ts"), process.argv.slice(2).join());
`,
  );
  write("src/late.tsx", "export const late: string = (<b>spät</b>).type as string;\n");
});

describe("scripts/run.mjs", () => {
  it("runs a script with its words, its own address and what it imports later", () => {
    const { stdout, stderr } = run("a", "--b");
    expect([stdout, stderr]).toEqual(["eins b 36 true a,--b\n", ""]);
    expect(bundle()).toHaveLength(2);
  });

  it("says what tsx says, after any edits", async () => {
    const edit = fc.record({
      file: fc.constantFrom("src/word.ts", "src/late.tsx"),
      text: fc.constantFrom("eins", "zwei", "ää"),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ file, text }) => {
        const name = file === "src/word.ts" ? "word" : "late";
        write(file, `export const ${name}: string = "${text}";\n`);
        expect(run().stdout).toBe(start("--import", "tsx", "scripts/probe.ts").stdout);
      }),
      { numRuns: 3 },
    );
  });

  it("takes a bundle from an earlier run, a new one after an edit, and none that is damaged", async () => {
    await setTimeout(2100);
    run();
    const note = readFileSync(join(checkout, ".cache/kept/commands/probe.json"), "utf8");
    const [first = ""] = bundle().filter((name) => name.startsWith("probe"));
    expect(run().stdout).toBe("eins b 36 true \n");
    expect(readFileSync(join(checkout, ".cache/kept/commands/probe.json"), "utf8")).toBe(note);
    writeFileSync(join(checkout, ".cache/kept/commands/probe", first), 'console.log("falsch");');
    expect(run().stdout).toBe("eins b 36 true \n");
    write("src/word.ts", 'export const word: string = "zwei";\n');
    expect(run().stdout).toBe("zwei b 36 true \n");
  });

  it("goes on through tsx where nothing can be kept", () => {
    write(".cache/kept/commands", "");
    const { stdout, stderr } = run("a");
    expect([stdout, stderr]).toEqual(["eins b 36 true a\n", ""]);
    rmSync(join(checkout, ".cache"), { recursive: true });
  });

  it("names the lines of the sources in a stack", () => {
    write("src/word.ts", 'interface A { a: 1 }\n\nexport const word: string = JSON.parse("{");\n');
    const { stderr, status } = run();
    expect(status).toBe(1);
    expect(stderr).toContain(`${join(checkout, "src/word.ts")}:3:34`);
    expect(stderr).not.toContain(".cache");
  });
});
