import { readdirSync, readFileSync } from "node:fs";

/** All processes below one, itself included; only Linux tells, elsewhere it stands alone. */
export function toTree(root: number): number[] {
  const tree = [root];
  // The list grows while it is read.
  for (const pid of tree) tree.push(...childrenOf(pid));
  return tree;
}

function childrenOf(pid: number): number[] {
  const folder = `/proc/${pid}/task`;
  try {
    return readdirSync(folder).flatMap((thread) =>
      readFileSync(`${folder}/${thread}/children`, "latin1").split(" ").filter(Boolean).map(Number),
    );
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

/** Memory in MB that processes hold now, and the most one of them ever held; 0 for what has ended. */
export function readMemory(pids: readonly number[]): { readonly now: number; readonly most: number } {
  const all = pids.map(memoryOf);
  return {
    now: all.reduce((sum, { now }) => sum + now, 0),
    most: Math.max(0, ...all.map(({ most }) => most)),
  };
}

function memoryOf(pid: number) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    const read = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0) / 1024;
    return { now: read("VmRSS"), most: read("VmHWM") };
  } catch {
    return { now: 0, most: 0 };
  }
}
