import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleTitles } from "../../../src/domain/mistakes/rule-id.ts";
import { toFingerprints } from "../../../src/views/error-report/fingerprint.ts";
import { toGithubCommands } from "../../../src/views/error-report/github.ts";
import { toGitlabReport } from "../../../src/views/error-report/gitlab.ts";
import { toJsonReport } from "../../../src/views/error-report/json.ts";
import { toSarifLog } from "../../../src/views/error-report/sarif.ts";
import { anError } from "./an-error.ts";

const toHash = (text: string) => createHash("sha256").update(text).digest("hex");
const anyError = fc.record({
  file: fc.string({ minLength: 1 }),
  line: fc.integer({ min: 1, max: 9999 }),
  column: fc.integer({ min: 1, max: 9999 }),
  rule: fc.constantFrom(...(Object.keys(ruleTitles) as (keyof typeof ruleTitles)[])),
  message: fc.string(),
  remedy: fc.string(),
});

describe("workflow commands of GitHub", () => {
  it("name file, place, kind and sentence", () => {
    expect(toGithubCommands([anError({ line: 3, column: 7, rule: "yaml" })])).toBe(
      "::error file=_data/a.yaml,line=3,col=7,title=Angaben sind lesbares YAML%3A Einrückung%2C Doppelpunkte%2C Anführungszeichen." +
        "::Das Feld „nmae“ gibt es hier nicht. Meinten Sie „name“?",
    );
  });

  it("stay one line each, and give back what was put in when the runner undoes the escapes", () => {
    const undo = (text: string) =>
      text
        .replaceAll("%2C", ",")
        .replaceAll("%3A", ":")
        .replaceAll("%0A", "\n")
        .replaceAll("%0D", "\r")
        .replaceAll("%25", "%");
    fc.assert(
      fc.property(fc.array(anyError), (errors) => {
        const commands = toGithubCommands(errors);
        const shown = commands === "" ? [] : commands.split("\n");
        expect(shown).toHaveLength(errors.length);
        shown.forEach((command, index) => {
          expect(command).not.toContain("\r");
          const [, properties = "", data = ""] = /^::error (.*?)::(.*)$/su.exec(command) ?? [];
          const file = properties.split(",").find((pair) => pair.startsWith("file="));
          expect(properties.split(",")).toHaveLength(4);
          expect(undo(file?.slice("file=".length) ?? "")).toBe(errors[index]?.file);
          expect(undo(data)).toBe(`${errors[index]?.message} ${errors[index]?.remedy}`);
        });
      }),
    );
  });
});

describe("fingerprints", () => {
  it("do not change when lines move, and differ between errors of one run", () => {
    const errors = [anError({ line: 1 }), anError({ line: 5 }), anError({ line: 5, message: "Anders." })];
    const moved = errors.map((error) => ({ ...error, line: error.line + 7 }));
    expect(toFingerprints(moved, toHash)).toEqual(toFingerprints(errors, toHash));
    expect(new Set(toFingerprints(errors, toHash)).size).toBe(3);
  });
});

describe("the report of GitLab", () => {
  it("has the fields Code Quality asks for", () => {
    expect(toGitlabReport([anError({ line: 3 })], () => "abc")).toEqual([
      {
        description: "Das Feld „nmae“ gibt es hier nicht. Meinten Sie „name“?",
        check_name: "fields",
        fingerprint: "abc",
        severity: "major",
        location: { path: "_data/a.yaml", lines: { begin: 3 } },
      },
    ]);
  });
});

describe("the SARIF log", () => {
  it("names tool, rules, place and fingerprint", () => {
    const log = toSarifLog(
      [anError({ file: "_data/ö b.yaml", line: 3, column: 7, rule: "yaml" })],
      () => "abc",
    );
    expect([log.version, log.runs.length]).toEqual(["2.1.0", 1]);
    const [run] = log.runs;
    const [result] = run?.results ?? [];
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(ruleTitles));
    expect(rules[result?.ruleIndex ?? -1]?.id).toBe("yaml");
    expect(result).toMatchObject({
      ruleId: "yaml",
      level: "error",
      message: { text: "Das Feld „nmae“ gibt es hier nicht. Meinten Sie „name“?" },
      partialFingerprints: { "mistake/v1": "abc" },
    });
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "_data/%C3%B6%20b.yaml", uriBaseId: "%SRCROOT%" },
      region: { startLine: 3, startColumn: 7 },
    });
  });

  it("escapes what SARIF reads as a link or a placeholder", () => {
    const log = toSarifLog([anError({ message: "Bitte [Name](amt) und {0} \\.", remedy: "" })], () => "");
    expect(log.runs[0]?.results?.[0]?.message.text).toBe("Bitte \\[Name\\](amt) und {{0}} \\\\. ");
  });
});

it("the JSON report gives every error with its parts", () => {
  expect(toJsonReport([anError({ line: 3 })])).toEqual({
    version: 1,
    count: 1,
    errors: [{ ...anError({ line: 3 }) }],
  });
});
