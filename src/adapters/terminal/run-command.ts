import { inspect } from "node:util";
import { DataErrors } from "../../domain/mistakes/data-error.ts";
import { PlaceError } from "../output/check-folder.ts";
import { OutputFailure } from "../output/output-failure.ts";
import { repairAll } from "../output/pending.ts";
import { CallError, HelpRequest } from "./call-error.ts";
import type { Call, Command } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { renderDataErrors } from "./error-lines.ts";
import { withoutFileSettings } from "./npm-settings.ts";
import { readCall } from "./read-call.ts";
import { requireSiteRoot, siteRoot } from "./settings.ts";
import { toSystemSentence } from "./system-error.ts";

/** Message printed at a terminal for an error. */
interface Ending {
  readonly message: string;
  readonly exitCode: 1 | 2;
}

/**
 * Common frame of all commands: parses the call, cleans up after killed builds, runs, and reports errors in German.
 * Exit codes: 0 all is well or help was asked for, 1 something went wrong, 2 an invalid call.
 * @param run gets the call and its original words; returns the exit code; anything but a number means 0
 */
export async function runCommand<const Called extends Command>(
  command: Called,
  run: (call: Call<Called>, args: readonly string[]) => Promise<unknown>,
): Promise<void> {
  process.on("uncaughtException", (error) => {
    report(error);
    process.exit();
  });
  process.stdout.on("error", reportLostOutput);
  // An error about lost error messages cannot be reported.
  process.stderr.on("error", () => undefined);
  try {
    const args = process.argv.slice(2);
    const call = readCall(command, args, withoutFileSettings(process.env));
    requireSiteRoot();
    for (const note of repairAll()) console.error(`Hinweis: ${note}`);
    const exitCode = await run(call, args);
    // Earlier output may have been lost.
    if (typeof exitCode === "number" && exitCode !== 0) process.exitCode = exitCode;
  } catch (error) {
    report(error);
  }
}

/**
 * Handles output that cannot be written. A reader that closes the pipe, as `head` does, has read enough: the work goes
 * on. A full disk is reported, once.
 */
function reportLostOutput(error: Error): void {
  if ((error as NodeJS.ErrnoException).code === "EPIPE" || process.exitCode === 1) return;
  report(error);
}

function report(error: unknown): void {
  if (error instanceof HelpRequest) {
    console.log(error.message);
    return;
  }
  const { message, exitCode } = toEnding(error);
  console.error(message);
  process.exitCode = exitCode;
}

/** Message for an error: a sentence for a known one, with its stack if only our code is at fault. */
export function toEnding(error: unknown): Ending {
  if (error instanceof CallError) return { message: error.message, exitCode: 2 };
  if (error instanceof PlaceError) return { message: `${error.message}\nNichts geschrieben.`, exitCode: 2 };
  if (error instanceof OutputFailure) {
    const { message, exitCode } = toEnding(error.cause);
    return { message: `${message}\n${error.fate}`, exitCode };
  }
  if (error instanceof DataErrors) return { message: renderDataErrors(error, siteRoot()), exitCode: 1 };
  if (error instanceof CommandError) return { message: error.message, exitCode: 1 };
  const sentence = toSystemSentence(error);
  if (sentence !== undefined) return { message: sentence, exitCode: 1 };
  // With the wrapped errors, as usual.
  const details = inspect(error, { depth: 6 });
  return {
    message: `Das Programm hat einen Fehler. Bitte melden, mit diesen Zeilen:\n${details}`,
    exitCode: 1,
  };
}
