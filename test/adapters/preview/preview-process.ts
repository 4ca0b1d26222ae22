import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Longest wait in ms for anything a preview does, on a busy machine. */
const longest = 60_000;

/** A running preview of a copy of a site. */
export interface PreviewProcess {
  readonly child: ChildProcess;
  /** Folder of the copied site. */
  readonly root: string;
  /** Address without a slash at the end. */
  readonly address: string;
  /** All it has printed. */
  output(): string;
  /** Text of an address, as a script reads it: without what reloads a page. */
  read(path: string): Promise<string>;
  /** Makes a change and waits until the preview tells open pages to reload. */
  reloadAfter(change: () => Promise<unknown>): Promise<void>;
  /** Numbers of the processes it has started. */
  renderers(): Promise<number[]>;
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts `npm start` for a copy of a site. @param change made in the copy before */
export async function startPreview(
  site: string,
  port: number,
  change: (root: string) => Promise<unknown> = async () => undefined,
): Promise<PreviewProcess> {
  const root = await mkdtemp(join(tmpdir(), "vorschau-"));
  for (const part of ["_data", "content"]) await cp(join(site, part), join(root, part), { recursive: true });
  await change(root);
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    env: { ...process.env, SITE_ROOT: root, PORT: String(port), PREVIEW_FOLDER: join(root, "vorschau") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  const address = await waitFor(() => /http:\/\/localhost:\d+/.exec(output)?.[0]);
  const open = new Set<WebSocket>();
  return {
    child,
    root,
    address,
    output: () => output,
    read: async (path) => {
      const headers = { "sec-fetch-mode": "cors" };
      return (await fetch(`${address}${path}`, { headers, signal: AbortSignal.timeout(longest) })).text();
    },
    reloadAfter: async (make) => {
      const socket = new WebSocket(address.replace("http", "ws"));
      open.add(socket);
      await once(socket, "open");
      const reloaded = new Promise<void>((done) => {
        socket.addEventListener("message", ({ data }) => {
          if (String(data).includes("eleventy.reload")) done();
        });
      });
      await make();
      await reloaded;
      socket.close();
      open.delete(socket);
    },
    renderers: () => childrenOf(child.pid ?? 0),
    end: async (signal = "SIGTERM") => {
      for (const socket of open) socket.close();
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, "exit");
        child.kill(signal);
        await ended;
      }
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Asks until there is an answer. @throws when there is none in time */
export async function waitFor<Found>(
  ask: () => Found | undefined | false | Promise<Found | undefined | false>,
): Promise<Found> {
  const until = performance.now() + longest;
  while (performance.now() < until) {
    const found = await ask();
    if (found !== undefined && found !== false) return found;
    await new Promise((done) => void setTimeout(done, 25));
  }
  throw new Error("nothing came in time");
}

/** Numbers of the processes another one has started and that still run. */
export async function childrenOf(pid: number): Promise<number[]> {
  const ps = spawn("ps", ["-A", "-o", "pid=,ppid=,stat="], { stdio: ["ignore", "pipe", "ignore"] });
  let text = "";
  ps.stdout.on("data", (chunk) => (text += chunk));
  await once(ps, "close");
  return text
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, state]) => Number(parent) === pid && !state?.startsWith("Z"))
    .map(([own]) => Number(own))
    .filter((own) => own !== ps.pid);
}

/** Whether a process still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
