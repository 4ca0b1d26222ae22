import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** An absolute address, valid in any folder. */
const tsx = pathToFileURL(resolve("node_modules/tsx/dist/loader.mjs")).href;

const killSwitch = fileURLToPath(new URL("./kill-switch.ts", import.meta.url));

/** Programs bundled into one file each: they start ten times as fast as their sources. */
export interface BundledPrograms {
  /** Path of the bundle of a script of this folder, `swap-child.ts`. */
  readonly of: (script: string) => string;
}

/** Bundles scripts of this folder, and the switch that kills them, into `folder`. */
export async function bundlePrograms(scripts: readonly string[], folder: string): Promise<BundledPrograms> {
  const at = (script: string) => join(folder, `${basename(script, ".ts")}.mjs`);
  await build({
    entryPoints: [killSwitch, ...scripts.map((script) => join(dirname(killSwitch), script))],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return { of: at };
}

/** A command that writes both editions of a site. */
export interface KilledCommand {
  /** Script and arguments; a script that is bundled (`.mjs`) is killed by the switch bundled beside it. */
  readonly script: readonly string[];
  /** Environment variables, beside those of this process. */
  readonly settings: Readonly<Record<string, string>>;
  /** Working folder, this checkout by default; in another one, no other command of this checkout repairs the output. */
  readonly folder?: string;
}

/** Moment of the kill: after some ms, before or within a step of the swap, or never. */
export type Moment = { readonly after: number } | { readonly point: string } | undefined;

/** A command that ended, by itself or killed. */
export interface Ended {
  readonly code: number | null;
  readonly milliseconds: number;
  readonly said: string;
}

/** Runs a command and kills it. @param mount folder that behaves like a mount point */
export async function runAndKill(
  { script, settings, folder = "." }: KilledCommand,
  moment: Moment,
  mount?: string,
  log?: string,
): Promise<Ended> {
  const started = performance.now();
  const point = moment !== undefined && "point" in moment ? moment.point : "";
  const [program = ""] = script;
  const loaders = program.endsWith(".mjs")
    ? ["--import", pathToFileURL(join(dirname(program), "kill-switch.mjs")).href]
    : ["--import", tsx, "--import", killSwitch];
  const child = spawn(process.execPath, [...loaders, ...script], {
    cwd: folder,
    env: {
      ...process.env,
      ...settings,
      KILL_POINT: point,
      KILL_MOUNT: mount === undefined ? "" : resolve(mount),
      KILL_LOG: log ?? "",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const timer =
    moment !== undefined && "after" in moment
      ? setTimeout(() => child.kill("SIGKILL"), moment.after)
      : undefined;
  const said = collect(child);
  const code = await new Promise<number | null>((done) => child.on("close", done));
  clearTimeout(timer);
  return { code, milliseconds: performance.now() - started, said: said.join("") };
}

function collect(child: ChildProcess): string[] {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => said.push(String(chunk)));
  return said;
}

/** Numbers of the steps of a swap, from the journal to the end, determined by a run without a kill. */
export async function findPoints(command: KilledCommand, log: string, mount?: string): Promise<number[]> {
  rmSync(log, { force: true });
  const { code, said } = await runAndKill(command, undefined, mount, log);
  if (code !== 0) throw new Error(`The run to be interrupted fails by itself:\n${said}`);
  const lines = readFileSync(log, "utf8").trimEnd().split("\n");
  const first = lines.findIndex((line) => /^writeFileSync .*tausch\.json\.part$/.test(line));
  if (first < 0) throw new Error("The run has no journal");
  return lines.slice(first).map((_, index) => first + index + 1);
}

/** Hash of a folder with all its contents; `fehlt` if it does not exist. Work inside a mount point is not counted. */
export function toFingerprint(folder: string): string {
  const hash = createHash("sha256");
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const path of entries)
      if (!path.startsWith(join(folder, ".bau")))
        hash.update(path.slice(folder.length)).update("\0").update(readFileSync(path));
    return hash.digest("hex");
  } catch {
    return "fehlt";
  }
}

/** Fingerprints of both editions of one build. */
export interface Editions {
  readonly web: string;
  readonly disk: string;
}

/** Present state of both editions. */
export function readEditions(out: string): Editions {
  return { web: toFingerprint(out), disk: toFingerprint(`${out}-offline`) };
}

/** All files beside and inside an output that should not exist. */
function findLeftovers(out: string): string[] {
  const beside = readdirSync(dirname(out)).filter((name) => /^\.|-bau$/.test(name));
  const inside = [out, `${out}-offline`].flatMap((folder) => {
    try {
      return readdirSync(folder).flatMap((name) => (name === ".bau" ? [`${basename(folder)}/${name}`] : []));
    } catch {
      return [];
    }
  });
  return [...beside, ...inside];
}

/** Longest time, in ms, another command of this checkout may need to repair an output this one found locked. */
const longestRepair = 2000;

/** The same after all repairs: other tests run commands of this checkout too, and each of them repairs. */
export async function findLastingLeftovers(out: string): Promise<string[]> {
  const end = performance.now() + longestRepair;
  let found = findLeftovers(out);
  while (found.length > 0 && performance.now() < end) {
    await wait(50);
    found = findLeftovers(out);
  }
  return found;
}

/**
 * State of two editions compared with the old and the new build: of one build, partly missing, or an invalid mixture.
 */
export type State = "alt" | "neu" | "fehlt" | "gemischt";

/** A missing edition is a normal state during the swap; editions of two builds, or half of one, must never occur. */
export function toState({ web, disk }: Editions, old: Editions, fresh: Editions): State {
  if (web === old.web && disk === old.disk) return "alt";
  if (web === fresh.web && disk === fresh.disk) return "neu";
  const isKnown = (found: string, of: keyof Editions) => [old[of], fresh[of], "fehlt"].includes(found);
  const isMixed = web !== "fehlt" && disk !== "fehlt";
  return isMixed || !isKnown(web, "web") || !isKnown(disk, "disk") ? "gemischt" : "fehlt";
}
