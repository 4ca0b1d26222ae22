import { spawn } from "node:child_process";
import type { Step } from "../contenders/contender.ts";
import { readMemory, toTree } from "./process-tree.ts";

/** Cost of a program and of everything it started: seconds by the clock, seconds of processors, MB at the peak. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  /** 0 where the system does not tell. */
  readonly memory: number;
}

/** Milliseconds between two looks at the memory. */
const interval = 50;

/** Longest time for one program in ms; whatever takes longer hangs. */
const longest = 15 * 60_000;

/**
 * Runs a program to its end, its processes watched. The shell waits for it and tells the processor time of all processes
 * waited for, as `time` does; memory is the sum over the tree, looked at now and then.
 * @throws with the last lines of its output when it fails
 */
export async function runMeasured({ file, args, cwd, env }: Step): Promise<Cost> {
  const started = performance.now();
  const child = spawn("sh", ["-c", '"$@" 3>&-; code=$?; times >&3; exit $code', "sh", file, ...args], {
    cwd,
    env: { ...process.env, LC_ALL: "C.UTF-8", ...env },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const [output, times] = ["", ""].map(() => [] as string[]);
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => output?.push(text));
  child.stdio[3]?.on("data", (bytes: Buffer) => times?.push(bytes.toString()));
  let memory = 0;
  const look = () => {
    const pids = toTree(child.pid ?? 0);
    const { now, most } = readMemory(pids);
    memory = Math.max(memory, now, most);
    if (performance.now() - started > longest) for (const pid of pids.reverse()) process.kill(pid, "SIGKILL");
  };
  const timer = setInterval(look, interval);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const wall = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(`${file} ${args.join(" ")}: ${(output ?? []).join("").slice(-2000)}`);
    return { wall, cpu: toProcessorSeconds((times ?? []).join("")), memory };
  } finally {
    clearInterval(timer);
  }
}

/** Seconds of user and system on the second line of `times`, that of the children: `0m1.25s 0m0.5s`. */
export function toProcessorSeconds(times: string): number {
  const [, children = ""] = times.trim().split("\n");
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
