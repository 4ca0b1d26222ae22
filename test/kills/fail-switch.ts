import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// Loaded before a command (`--import`) by the tests of failed writes: file operations on paths that match FAIL_PATH
// fail with the error FAIL_CODE, as on a full or protected disk.

const { FAIL_CODE = "EIO", FAIL_PATH = "$^" } = process.env;
const pattern = new RegExp(FAIL_PATH);

function failing(original: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
  return (...args) => {
    const path = String(args[0]);
    if (!pattern.test(path)) return original(...args);
    throw Object.assign(new Error(`${FAIL_CODE}: english words, write '${path}'`), {
      code: FAIL_CODE,
      syscall: "write",
      path,
    });
  };
}

for (const [owner, names] of [
  [fs, ["writeFileSync", "renameSync"]],
  [fs.promises, ["writeFile", "mkdir", "cp"]],
] as const)
  for (const name of names) {
    const functions = owner as unknown as Record<string, (...args: unknown[]) => unknown>;
    const failed = failing(functions[name] as (...args: unknown[]) => unknown);
    functions[name] = owner === fs ? failed : async (...args) => failed(...args);
  }
syncBuiltinESMExports();
