import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/adapters/terminal/command-catalogue.ts";

const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: Record<string, string> };
const ours = Object.entries(scripts).filter(
  ([name, script]) => script.startsWith("node scripts/run.mjs ") && name !== "netzwerk",
);

describe("commands of package.json", () => {
  it("are all in the catalogue, each looks at its Node first, and no other", () => {
    expect(ours.map(([name]) => name).sort()).toEqual(Object.keys(commands).sort());
    for (const [name, script] of ours) expect(script).toBe(`node scripts/run.mjs ${name}`);
  });

  it.each(ours)("%s explains itself with --help, and refuses what it does not know", (name, script) => {
    const call = (arg: string) =>
      spawnSync(process.execPath, [...script.split(" ").slice(1), arg], { encoding: "utf8" });
    const help = call("--help");
    expect([help.status, help.stderr]).toEqual([0, ""]);
    expect(help.stdout).toContain("\nAufruf:\n");
    const wrong = call("--gibt-es-nicht");
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain(
      `Die Angabe „--gibt-es-nicht“ gibt es bei „npm ${name === "start" ? "" : "run "}${name}“ nicht.`,
    );
  });
});

describe("npm run netzwerk", () => {
  const call = (...words: readonly string[]) =>
    spawnSync(process.execPath, ["scripts/run.mjs", "netzwerk", ...words], { encoding: "utf8" });

  it.each([[[]], [["--help"]], [["hilfe"]]])("%j names every command with what it does", (words) => {
    const { status, stdout, stderr } = call(...words);
    expect([status, stderr]).toEqual([0, ""]);
    for (const { name, says } of Object.values(commands)) {
      expect(stdout).toMatch(
        new RegExp(`^ {2}npm (run )?${name} +${says.replace(/[.*+?()[\]\\]/g, "\\$&")}$`, "m"),
      );
    }
  });

  it("runs the command it is given, with its own help and options", () => {
    expect(call("check", "--help").stdout).toMatch(/^npm run check: /);
    expect(call("graph", "--gibt-es-nicht").status).toBe(2);
  });

  it("names the command that may have been meant", () => {
    const { status, stdout, stderr } = call("chek");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe("Den Befehl „chek“ gibt es nicht. Gemeint ist vielleicht „check“.\n");
  });
});

describe("an option npm keeps for itself", () => {
  it.each([
    [["check", "--release"], "npm run check -- --release"],
    [["build", "--out", "public"], "npm run build -- --out public"],
    [["check", "--format=json"], "npm run check -- --format json"],
    [["netzwerk", "check", "--release"], "npm run check -- --release"],
    [["check", "--json"], "npm run check -- --format json"],
    [["translations", "--list", "uk"], "npm run translations -- list uk"],
  ])("npm run %j ends with 2 and says how to write it", (args, call) => {
    const done = spawnSync("npm", ["run", "--silent", ...args], {
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(done.status).toBe(2);
    expect(done.stderr).toContain(`Bitte so schreiben: ${call}`);
  });
});

it("an option neither npm nor the command knows ends with 2", () => {
  const done = spawnSync("npm", ["run", "--silent", "census", "--neu"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect([done.status, done.stdout]).toEqual([2, ""]);
  expect(done.stderr).toContain("Die Angabe „--neu“ gibt es weder bei npm noch bei „npm run census“.");
});
