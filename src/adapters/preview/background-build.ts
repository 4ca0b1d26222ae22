import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import type { OfferedCopy } from "./renderer-messages.ts";

/** Time in ms without a change after which the whole site is built. */
const idle = 2_000;

/** Module that ends a build together with the preview. */
const companion = new URL("program/end-early.ts", import.meta.url).href;

/**
 * The whole site, built by the ordinary command beside the preview while nothing else is to do: search index, offline copy
 * and every other file that is no page. A change ends a build; it begins again when all is quiet.
 */
export class BackgroundBuild {
  readonly #outDir: string;
  readonly #onDone: (copy: OfferedCopy | undefined) => void;
  #timer: NodeJS.Timeout | undefined;
  #child: ChildProcess | undefined;
  #isCurrent = false;
  #isOver = false;
  #isGood = true;
  #waiting: (() => void)[] = [];

  /** @param onDone hears of each finished build of the present state */
  constructor(outDir: string, onDone: (copy: OfferedCopy | undefined) => void) {
    this.#outDir = outDir;
    this.#onDone = onDone;
  }

  /** Whether the folder holds the present state. */
  get isCurrent(): boolean {
    return this.#isCurrent;
  }

  /** Forgets what was built: something has changed. @param isGood whether the new state can be built */
  renew(isGood: boolean): void {
    this.#isCurrent = false;
    this.#stop();
    this.#isGood = isGood;
    if (!isGood) this.#release();
    else if (this.#waiting.length > 0) this.#start();
    else if (!this.#isOver) this.#timer = setTimeout(() => this.#start(), idle);
  }

  /** Ends a build whose state has changed, as long as nobody knows whether the new one can be built. */
  pause(): void {
    this.#isCurrent = false;
    this.#stop();
  }

  /** Settles when the present state is built, at once where that is not possible. */
  async finished(): Promise<void> {
    if (this.#isCurrent || this.#isOver || !this.#isGood) return;
    const done = new Promise<void>((settle) => void this.#waiting.push(settle));
    if (this.#timer) this.#start();
    await done;
  }

  /** Ends the build. */
  end(): void {
    this.#isOver = true;
    this.#stop();
    this.#release();
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#child || this.#isOver) return;
    const loaders = ["--disable-warning=ExperimentalWarning", "--import", companion, "--import", "tsx"];
    const child = spawn(process.execPath, [...loaders, "scripts/build.ts", "--out", this.#outDir], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#child = child;
    lowerPriority(child);
    let told = "";
    child.stderr.setEncoding("utf8").on("data", (piece: string) => {
      told += piece;
    });
    child.on("error", (error) => {
      told += error.message;
    });
    child.on("close", (code) => {
      // One that was ended for a change has nothing to say.
      if (this.#child !== child) return;
      this.#child = undefined;
      if (code === 0) void this.#finish();
      else {
        this.#isGood = false;
        console.error(`Suche und Offline-Kopie der Vorschau konnten nicht angelegt werden.\n${told.trim()}`);
        this.#release();
      }
    });
  }

  async #finish(): Promise<void> {
    this.#isCurrent = true;
    const copy = await readCopy(this.#outDir).catch(() => undefined);
    if (this.#isCurrent) this.#onDone(copy);
    this.#release();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const child = this.#child;
    this.#child = undefined;
    child?.kill("SIGKILL");
  }

  #release(): void {
    for (const settle of this.#waiting.splice(0)) settle();
  }
}

function lowerPriority({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It runs as it is: only speed is lost.
  }
}

/** The portable copy of a built site, as its pages offer it. */
export async function readCopy(outDir: string): Promise<OfferedCopy | undefined> {
  const names = await readdir(join(outDir, "downloads"));
  const name = names.find((one) => /^netzwerk-offline-.*\.zip$/.test(one));
  if (name === undefined) return undefined;
  const bytes = await readFile(join(outDir, "downloads", name));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path: `/downloads/${name}`, bytes: bytes.length, sha256 };
}
