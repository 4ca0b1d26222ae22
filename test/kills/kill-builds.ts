import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Editions,
  findLastingLeftovers,
  findPoints,
  type KilledCommand,
  type Moment,
  readEditions,
  runAndKill,
  type State,
  toState,
} from "./kill-run.ts";

/**
 * Way of killing a build: at any time, before or within a step of the swap, or the same with a mount point as output.
 */
export type KillKind = "zufällig" | "gezielt" | "gezielt, Einhängepunkt";

/** Result of one killed build. */
export interface Kill {
  readonly kind: KillKind;
  /** Step or time, for the report of a failure. */
  readonly moment: string;
  /** State of the output after the kill, and after the next command. */
  readonly killed: State;
  readonly repaired: State;
  /** Leftover files after the next command. */
  readonly leftovers: readonly string[];
  /** True if the build ended before its time came. */
  readonly isLate: boolean;
}

const day = "1795392000";

/** The small site twice, with different names, so that every build differs from the one before. */
interface Editing {
  readonly out: string;
  readonly commands: readonly [KilledCommand, KilledCommand];
  readonly editions: readonly [Editions, Editions];
  readonly points: readonly number[];
  readonly mount: string | undefined;
  /** Duration of a whole build, in ms. */
  readonly milliseconds: number;
}

/**
 * Kills real builds of a small site by SIGKILL: half of them at a random time, half at the steps of the swap, every
 * third of those over a mount point. After each kill another command runs, as in practice.
 * @param random from 0 to 1, determines the times
 * @param onKill called after each kill
 */
export async function killBuilds(
  kills: number,
  random: () => number,
  onKill: (kill: Kill) => void,
): Promise<Kill[]> {
  const folder = mkdtempSync(join(tmpdir(), "abbruch-"));
  try {
    const plain = await prepare(join(folder, "web"), false);
    const mounted = await prepare(join(folder, "mount"), true);
    const done: Kill[] = [];
    for (let index = 0; index < kills; index++) {
      const kill = await killOnce(index, plain, mounted, random);
      done.push(kill);
      onKill(kill);
    }
    return done;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function killOnce(index: number, plain: Editing, mounted: Editing, random: () => number): Promise<Kill> {
  if (index % 2 === 0) return kill("zufällig", plain, { after: random() * plain.milliseconds * 1.1 });
  const turn = Math.floor(index / 2);
  const isMount = turn % 3 === 2;
  const editing = isMount ? mounted : plain;
  // First before every step once, then within every step, and so on. A mount point has more steps than turns: every
  // seventh.
  const nth = isMount ? Math.floor(turn / 3) : turn - Math.floor((turn + 1) / 3);
  const point = editing.points[((isMount ? 7 : 1) * nth) % editing.points.length] ?? 0;
  const isWithin = Math.floor(nth / editing.points.length) % 2 === 1;
  return kill(isMount ? "gezielt, Einhängepunkt" : "gezielt", editing, {
    point: `${point}${isWithin ? "+" : ""}`,
  });
}

async function kill(kind: KillKind, editing: Editing, moment: Moment & {}): Promise<Kill> {
  const { out, commands, editions, mount } = editing;
  const isFirst = readEditions(out).web === editions[0].web;
  const [old, fresh] = isFirst ? editions : ([editions[1], editions[0]] as const);
  const { code } = await runAndKill(commands[isFirst ? 1 : 0], moment, mount);
  const killed = toState(readEditions(out), old, fresh);
  const next = { script: ["scripts/graph.ts"], settings: commands[0].settings };
  const { code: nextCode, said } = await runAndKill(next, undefined);
  if (nextCode !== 0) throw new Error(`The next command fails:\n${said}`);
  const leftovers = await findLastingLeftovers(out);
  const repaired = toState(readEditions(out), old, fresh);
  const shown = "after" in moment ? `nach ${Math.round(moment.after)} ms` : `Schritt ${moment.point}`;
  return { kind, moment: shown, killed, repaired, leftovers, isLate: code !== null };
}

/** Creates and builds both sites, to record what each complete output looks like. */
async function prepare(folder: string, isMount: boolean): Promise<Editing> {
  const out = join(folder, "dist");
  const mount = isMount ? out : undefined;
  mkdirSync(isMount ? out : folder, { recursive: true });
  const toCommand = (name: string, index: number): KilledCommand => {
    const root = join(folder, `site-${index}`);
    cpSync("test/fixtures/tiny", root, { recursive: true });
    const file = join(root, "_data/site.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^name: .*$/m, `name: "${name}"`));
    return {
      script: ["scripts/build.ts", "--out", out],
      settings: { SITE_ROOT: root, SOURCE_DATE_EPOCH: day },
    };
  };
  const commands = [toCommand("Netz Alt", 0), toCommand("Netz Neu", 1)] as const;
  const editions: Editions[] = [];
  for (const command of commands) {
    const ended = await runAndKill(command, undefined, mount);
    if (ended.code !== 0) throw new Error(`The build fails by itself:\n${ended.said}`);
    editions.push(readEditions(out));
  }
  if (editions[0]?.web === editions[1]?.web) throw new Error("Both sites are the same");
  const points = await findPoints(commands[0], join(folder, "schritte"), mount);
  // Builds to be killed find everything kept, so the time of such a build counts.
  const { milliseconds } = await runAndKill(commands[1], undefined, mount);
  return { out, commands, editions: editions as [Editions, Editions], points, mount, milliseconds };
}

const kinds: readonly KillKind[] = ["zufällig", "gezielt", "gezielt, Einhängepunkt"];

/** True if a kill had a forbidden result: a state other than old or new after the next command, or leftover files. */
export function isWrong({ kind, killed, repaired, leftovers }: Kill): boolean {
  const isMount = kind === "gezielt, Einhängepunkt";
  return !["alt", "neu"].includes(repaired) || leftovers.length > 0 || (killed === "gemischt" && !isMount);
}

/** A table of all kills, in German. */
export function toKillTable(kills: readonly Kill[]): string {
  const head = [
    "Abbruch",
    "Zahl",
    "zu spät",
    "gleich danach alt",
    "neu",
    "fehlt",
    "gemischt",
    "nach dem nächsten Befehl alt",
    "neu",
    "falsch",
    "Reste",
  ];
  const rows = kinds.map((kind) => {
    const own = kills.filter((kill) => kill.kind === kind);
    const count = (is: (kill: Kill) => boolean) => String(own.filter(is).length);
    return [
      kind,
      String(own.length),
      count(({ isLate }) => isLate),
      ...(["alt", "neu", "fehlt", "gemischt"] as const).map((state) =>
        count(({ killed }) => killed === state),
      ),
      ...(["alt", "neu"] as const).map((state) => count(({ repaired }) => repaired === state)),
      count(({ repaired }) => repaired === "fehlt" || repaired === "gemischt"),
      count(({ leftovers }) => leftovers.length > 0),
    ];
  });
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
