import type { Log, Result } from "sarif";
import type { DataError } from "../../domain/mistakes/data-error.ts";
import { type RuleId, ruleTitles } from "../../domain/mistakes/rule-id.ts";
import { type ToHash, toFingerprints } from "./fingerprint.ts";

/** Address of the format's schema; programs that read the log look it up by this name. */
const sarifSchema =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const ruleIds = Object.keys(ruleTitles) as RuleId[];

/** Errors as a SARIF 2.1.0 log, the format for code scanning of Git hosts; its rules are the kinds of mistakes. */
export function toSarifLog(errors: readonly DataError[], toHash: ToHash): Log {
  const fingerprints = toFingerprints(errors, toHash);
  return {
    $schema: sarifSchema,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Angabenprüfung",
            language: "de",
            rules: ruleIds.map((id) => ({ id, shortDescription: { text: escapeText(ruleTitles[id]) } })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: errors.map((error, index) => toResult(error, fingerprints[index] ?? "")),
      },
    ],
  };
}

function toResult(
  { file, line, column, message, remedy, rule = "fields" }: DataError,
  fingerprint: string,
): Result {
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: "error",
    message: { text: escapeText(`${message} ${remedy}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file), uriBaseId: "%SRCROOT%" },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    partialFingerprints: { "mistake/v1": fingerprint },
  };
}

/** Escapes brackets and braces: in a message they form a link and a placeholder (SARIF 3.11.5 and 3.11.6). */
function escapeText(text: string): string {
  return text.replace(/[[\]\\]/g, "\\$&").replace(/[{}]/g, "$&$&");
}

function toUri(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}
