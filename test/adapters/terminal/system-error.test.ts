import { describe, expect, it } from "vitest";
import { OutputFailure } from "../../../src/adapters/output/output-failure.ts";
import { CommandError } from "../../../src/adapters/terminal/command-error.ts";
import { toEnding } from "../../../src/adapters/terminal/run-command.ts";
import { toSystemSentence } from "../../../src/adapters/terminal/system-error.ts";

const failed = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: english words`), {
    code,
    syscall: "write",
    ...(path === undefined ? {} : { path }),
  });

describe("an error of the operating system", () => {
  it.each([
    ["ENOSPC", "Auf dem Datenträger ist kein Platz mehr („/x“)."],
    ["EDQUOT", "Das Kontingent an Speicherplatz ist erschöpft („/x“)."],
    ["EACCES", "Es fehlt das Recht zu lesen oder zu schreiben („/x“)."],
    ["EPERM", "Das Betriebssystem erlaubt den Zugriff nicht („/x“)."],
    ["EROFS", "Der Datenträger ist schreibgeschützt („/x“)."],
    ["EMFILE", "Zu viele Dateien sind zugleich offen („/x“)."],
    ["EIO", "Der Datenträger meldet einen Fehler („/x“)."],
    ["EWOANDERS", "Das Betriebssystem meldet EWOANDERS („/x“)."],
  ])("%s is a German sentence", (code, sentence) => {
    const said = toSystemSentence(failed(code, "/x"));
    expect(said).toContain(sentence);
    expect(said).toContain(code);
    expect(said).not.toMatch(/english|\n/);
  });

  it.each([
    ["as a cause", new Error("außen", { cause: failed("ENOSPC") })],
    ["as Eleventy wraps it", Object.assign(new Error("außen"), { originalError: failed("ENOSPC") })],
    ["among several", new AggregateError([new Error("x"), failed("ENOSPC")])],
    ["told by another program", new Error("Pagefind: No space left on device (os error 28)")],
    [
      "in a circle of causes",
      (() => {
        const error: Error & { cause?: unknown } = new Error("No space left on device");
        error.cause = error;
        return error;
      })(),
    ],
  ])("is found %s", (_, error) => expect(toSystemSentence(error)).toContain("kein Platz mehr"));

  it.each([
    [new Error("ein Fehler von uns")],
    [new TypeError("x is undefined")],
    ["Text"],
    [undefined],
    [Object.assign(new Error("x"), { code: "ERR_INVALID_ARG_TYPE" })],
  ])("is none: %s", (error) => expect(toSystemSentence(error)).toBeUndefined());
});

describe("the end of a command", () => {
  const part = { kind: "website", folder: "dist", target: "/dist" } as const;

  it.each([
    ["before the swap, over a site", true, "Nichts geschrieben: Die letzte fertige Website ist unverändert."],
    ["before the swap, with no site there", false, "Nichts geschrieben."],
    [
      "within the swap",
      "half",
      "Der Tausch in „dist“ ist mittendrin abgebrochen. Der nächste Befehl bringt ihn zu Ende; bis dahin kann dort etwas fehlen.",
    ],
  ] as const)("says what became of the site: %s", (_, earlier, fate) => {
    const { message, exitCode } = toEnding(new OutputFailure(failed("ENOSPC"), part, earlier));
    expect(message.split("\n")).toEqual([
      "Auf dem Datenträger ist kein Platz mehr. Bitte Platz schaffen und den Befehl wiederholen. (ENOSPC)",
      fate,
    ]);
    expect(exitCode).toBe(1);
  });

  it("shows the stack only of what nobody foresaw", () => {
    expect(toEnding(new Error("unerwartet")).message).toMatch(
      /^Das Programm hat einen Fehler\. Bitte melden.*\n.*unerwartet\n\s+at /,
    );
    expect(toEnding(new CommandError("Ein Satz.")).message).toBe("Ein Satz.");
  });
});
