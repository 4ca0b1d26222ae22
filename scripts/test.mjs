import "./require-node.mjs";
import { spawnSync } from "node:child_process";

// `npm test`: style, walls, types, then all tests. `npm test -- <file or folder> …`: only these tests, at once.
const args = process.argv.slice(2);
const steps = [
  [
    "biome",
    ["check", "--error-on-warnings", "."],
    "npm run format behebt, was sich von selbst beheben lässt.",
  ],
  ["node", ["scripts/run.mjs", "walls"], "Was ein Raum benutzen darf, steht in scripts/walls/rooms.ts."],
  ["tsc", ["--noEmit"], "npm run typecheck prüft nur die Typen."],
];
const tests = ["vitest", ["run", ...args], "Einen Test allein: npm test -- test/…/name.test.ts"];

for (const [command, words, remedy] of args.length === 0 ? [...steps, tests] : [tests]) {
  const { status } = spawnSync(command, words, { stdio: "inherit", shell: process.platform === "win32" });
  if (status === 0) continue;
  console.error(`\n„${command}“ hat etwas gefunden. ${remedy}`);
  process.exit(status ?? 1);
}
