import { createHash } from "node:crypto";
import { relative, sep } from "node:path";
import { type DataError, DataErrors, renderError, toDataErrors } from "../../domain/mistakes/data-error.ts";
import { withRule } from "../../domain/mistakes/rule-id.ts";
import { findHints } from "../../domain/upkeep/hints.ts";
import { findReleaseErrors } from "../../domain/upkeep/release.ts";
import { toGithubCommands } from "../../views/error-report/github.ts";
import { toGitlabReport } from "../../views/error-report/gitlab.ts";
import { toJsonReport } from "../../views/error-report/json.ts";
import { toSarifLog } from "../../views/error-report/sarif.ts";
import { type Caches, noCaches, openCaches } from "../cache/caches.ts";
import { readCensusChanges } from "../facts/census-file.ts";
import { loadKeptSite } from "../facts/load-kept-site.ts";
import { findModelineHints } from "../facts/modelines.ts";
import { reportSimpleGerman } from "../facts/plain-language-check.ts";
import { findDrawingErrors } from "../prose/prose-drawings.ts";
import { findTranslatedProseHints } from "../prose/translated-prose.ts";
import { CallError } from "../terminal/call-error.ts";
import type { Call } from "../terminal/command.ts";
import { commands } from "../terminal/command-catalogue.ts";
import { renderDataErrors } from "../terminal/error-lines.ts";
import { readCall } from "../terminal/read-call.ts";

/** Output of a command, and its exit code: 0 all is well, 1 mistakes in the data, 2 wrongly called. */
export interface CommandResult {
  /** With a machine form, nothing but that form. */
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Machine formats of errors; `text` is for people. */
const formats: Readonly<Record<string, ((errors: readonly DataError[]) => string) | undefined>> = {
  text: undefined,
  json: (errors) => toJson(toJsonReport(errors)),
  github: toGithubCommands,
  gitlab: (errors) => toJson(toGitlabReport(errors, toHash)),
  sarif: (errors) => toJson(toSarifLog(errors, toHash)),
};

/**
 * Checks facts and prose below a root without building. The report for people is always written; a machine form is
 * added on standard output, so that the log of a pull request can be read as well.
 * @param day ISO date of today, after which nothing can have been confirmed, and at which the age of contacts is
 * measured
 * @param args words of the call
 */
export async function runCheck(root: string, args: readonly string[], day: string): Promise<CommandResult> {
  let call: Call<typeof commands.check>;
  try {
    call = readCall(commands.check, args);
  } catch (error) {
    if (error instanceof CallError) return { stdout: "", stderr: error.sentence, exitCode: 2 };
    throw error;
  }
  const caches = call.values["no-cache"] ? noCaches : openCaches();
  const toMachine = formats[call.values.format];
  const machine = (errors: readonly DataError[]) =>
    toMachine?.(errors.map((error) => ({ ...error, file: toShownFile(root, error.file) }))) ?? "";
  try {
    const summary = await checkAll(root, day, call.values.release, caches);
    return toMachine
      ? { stdout: machine([]), stderr: summary, exitCode: 0 }
      : { stdout: summary, stderr: "", exitCode: 0 };
  } catch (caught) {
    const found = toDataErrors(caught);
    return { stdout: machine(found.errors), stderr: renderDataErrors(found, root), exitCode: 1 };
  }
}

/**
 * @param isRelease whether to check everything a release needs as well
 * @returns a summary, and hints: anything an editor in a browser cannot correct with a command is reported, not refused
 * @throws DataErrors with everything that is wrong
 */
async function checkAll(root: string, day: string, isRelease: boolean, caches: Caches): Promise<string> {
  const started = performance.now();
  const { facts, network, files } = await loadKeptSite(root, day, caches);
  const errors = await findDrawingErrors(facts);
  errors.push(...withRule("simple-german", reportSimpleGerman(facts).errors));
  if (isRelease) errors.push(...findReleaseErrors(facts, day));
  const census = await readCensusChanges(root, network);
  errors.push(...withRule("census", census.losses));
  if (errors.length > 0) throw new DataErrors(errors);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
  const hints = [
    ...findModelineHints(files),
    ...facts.prose.flatMap(({ file, hints: own }) => own.map((hint) => ({ file, ...hint }))),
    ...facts.translations.flatMap(findTranslatedProseHints),
    ...findHints(facts, day),
    ...census.gains,
  ];
  return [
    `In Ordnung: ${network.bodies.length} Stellen, ${network.relations.length} Beziehungen, ` +
      `${network.sources.length} Quellen, ${network.prose.length} Texte (${seconds} s).`,
    ...hints.map((hint) => `Hinweis: ${renderError(hint)}`),
  ].join("\n");
}

/** Path of a file in its repository, as hosts show it; the site may be in a subfolder, the command runs at the root. */
function toShownFile(root: string, file: string): string {
  const folder = relative(process.cwd(), root).split(sep).join("/");
  return folder === "" || folder.startsWith("..") ? file : `${folder}/${file}`;
}

function toJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

function toHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
