import { access, constants } from "node:fs/promises";
import { type Browser, chromium } from "playwright-core";
import { CommandError } from "../terminal/command-error.ts";
import { type ChromiumProgram, unpackChromiumFromNpm } from "./chromium-from-npm.ts";
import { findInstalledChromium } from "./chromium-installed.ts";

/** Options for choosing and starting the browser in {@link launchChromium}. */
export interface ChromiumOptions {
  /** Arguments added to the fixed ones. */
  readonly args?: readonly string[];
  /**
   * Environment to read PATH and CHROMIUM_PATH from; defaults to that of the process.
   * CHROMIUM_PATH is a path to a browser, or the word `npm` for the one of the npm package.
   */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Fixed arguments: quiet, reproducible, and fit to run as root. Playwright adds an empty profile of its own. Nothing
 * here may loosen the web's rules: no --disable-web-security, no --allow-file-access-from-files.
 */
const FIXED_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  // Otherwise a GPU process without a GPU crashes repeatedly, and finally the browser with it.
  "--disable-software-rasterizer",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
] as const;

/**
 * Starts a headless Chromium: the one CHROMIUM_PATH names, else an installed one, else the one from npm.
 * The caller closes it. Throws a CommandError in German and English that names every attempt and the remedy
 * when none starts; a browser named by CHROMIUM_PATH is never silently replaced by another.
 */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Browser> {
  const environment = options.environment ?? process.env;
  const failures: string[] = [];
  for (const candidate of candidates(environment)) {
    try {
      return await start(await candidate.program(), options.args ?? []);
    } catch (error) {
      failures.push(`  ${candidate.name}: ${firstLines(error)}`);
    }
  }
  throw new CommandError(
    [
      "Kein Chromium lässt sich starten. Abhilfe: „apt-get install chromium“ oder „npm ci“ ausführen,",
      "oder in CHROMIUM_PATH den Pfad zu einem Chromium oder Chrome angeben.",
      "No Chromium could be started. Install chromium, run npm ci, or set CHROMIUM_PATH.",
      ...failures,
    ].join("\n"),
  );
}

interface Candidate {
  readonly name: string;
  readonly program: () => Promise<ChromiumProgram>;
}

function candidates(environment: Readonly<Record<string, string | undefined>>): Candidate[] {
  const fromNpm: Candidate = { name: "npm @sparticuz/chromium", program: unpackChromiumFromNpm };
  const wish = environment.CHROMIUM_PATH;
  if (wish === "npm") return [fromNpm];
  if (wish !== undefined && wish !== "") return [installed(wish)];
  const found = findInstalledChromium(environment.PATH ?? "");
  return found === undefined ? [fromNpm] : [installed(found), fromNpm];
}

function installed(executablePath: string): Candidate {
  const program = async () => {
    // Checked first, since Playwright leaves its temporary folders behind when there is no such file.
    await access(executablePath, constants.X_OK);
    return { executablePath, env: {} };
  };
  return { name: executablePath, program };
}

function start(program: ChromiumProgram, args: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: program.executablePath,
    headless: true,
    args: [...FIXED_ARGS, ...args],
    env: { ...process.env, ...program.env },
    timeout: 60_000,
  });
}

function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n").slice(0, 3).join(" ").trim();
}
