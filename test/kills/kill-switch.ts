import { spawn } from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve } from "node:path";

// Loaded before a command (`--import`) by the tests of interrupted builds: counts the steps of swapping an output and
// kills the process at one of them. The program itself does not know about it.
//   KILL_LOG    file to which each step adds a line
//   KILL_POINT  number of the step before which the process kills itself; with a `+` during the step
//   KILL_MOUNT  folder that behaves like a mount point on renaming

const { KILL_LOG, KILL_POINT, KILL_MOUNT } = process.env;
const isStep = /-bau(?:\/|$)|\/\.bau(?:\/|$)|\.cache\/bau\//;
const log = KILL_LOG ? fs.openSync(KILL_LOG, "a") : undefined;
let steps = 0;

function count(name: string, args: readonly unknown[]): void {
  const paths = args.slice(0, name === "renameSync" ? 2 : 1).map(String);
  if (!paths.some((path) => isStep.test(path))) return;
  steps += 1;
  if (log !== undefined) fs.writeSync(log, `${name} ${paths.join(" ")}\n`);
  if (KILL_POINT === String(steps)) process.kill(process.pid, "SIGKILL");
  if (KILL_POINT === `${steps}+`) spawn("kill", ["-9", String(process.pid)], { stdio: "ignore" });
}

function watch(name: "renameSync" | "rmSync" | "rmdirSync" | "mkdirSync" | "writeFileSync"): void {
  const original = fs[name] as (...args: unknown[]) => unknown;
  const watched = (...args: unknown[]): unknown => {
    if (
      name === "renameSync" &&
      KILL_MOUNT &&
      args.slice(0, 2).some((path) => resolve(String(path)) === KILL_MOUNT)
    )
      throw Object.assign(new Error("EBUSY"), { code: "EBUSY", syscall: "rename" });
    count(name, args);
    return original(...args);
  };
  Object.assign(fs, { [name]: watched });
}

for (const name of ["renameSync", "rmSync", "rmdirSync", "mkdirSync", "writeFileSync"] as const) watch(name);
syncBuiltinESMExports();
