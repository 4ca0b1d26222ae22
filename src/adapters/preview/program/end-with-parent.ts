import { Worker } from "node:worker_threads";

/** Time in ms between two looks. */
const every = 500;

/**
 * Ends this process when the one that started it is gone, even while it computes without a pause: a thread of its own looks.
 * @param parent number of the process that started this one
 */
export function endWithParent(parent = process.ppid): void {
  const look = `
    const isGone = () => {
      if (process.ppid !== ${parent}) return true;
      try { process.kill(${parent}, 0); return false; } catch { return true; }
    };
    setInterval(() => isGone() && process.kill(process.pid, "SIGKILL"), ${every});`;
  new Worker(look, { eval: true, execArgv: [] }).unref();
}
