import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runFreshness } from "../../../src/adapters/commands/freshness-command.ts";
import { tinyRoot } from "../../fixtures/broken-sites.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "aktuell-"));
  await cp(tinyRoot, root, { recursive: true });
  const rathaus = join(root, "_data/departments/rathaus.yaml");
  const text = await readFile(rathaus, "utf8");
  await writeFile(
    rathaus,
    text.replace('value: "01234 567-0"\n', 'value: "01234 567-0"\n    checked: "2026-05-01"\n'),
  );
});
afterEach(() => rm(root, { recursive: true }));

const run = (...args: string[]) => runFreshness(root, args, "2026-11-25");

describe("npm run freshness", () => {
  it("says that nothing is due where everything was confirmed", async () => {
    expect(await run("--on", "2026-11-25")).toContain("Nichts ist fällig.");
  });

  it("names what is due on a day, where it stands, and what to do", async () => {
    const said = await run("--at=2027-06-01");
    expect(said).toContain(
      "# Was am 2027-06-01 zu bestätigen ist\n\nKontakte: 1 · Aussagen: 0 · Quellen: 2.",
    );
    expect(said).toContain(
      "| 2027-05-02 | 01234 567-0 | Rathaus Beispielhausen | Stand 2026-05-01 | `_data/departments/rathaus.yaml:11:12` |",
    );
    expect(said).toContain("`checked: 2027-06-01`");
    expect(said).not.toContain("Nachfrist");
    expect(await run("--at=2027-09-01")).toContain("Über die Nachfrist hinaus: Kontakte: 1.");
  });

  it("tells programs the same", async () => {
    const { day, due } = JSON.parse(await run("--format=json", "--at=2027-09-01")) as {
      day: string;
      due: { kind: string; what: string; dueOn: string; overdue: boolean; line: number }[];
    };
    expect(day).toBe("2027-09-01");
    expect(due.find(({ kind }) => kind === "contact")).toMatchObject({
      what: "01234 567-0",
      dueOn: "2027-05-02",
      overdue: true,
      line: 11,
    });
  });

  it("reminds calendars of what is due and of what will be, the same on every run of a day", async () => {
    const text = await run("--format=ics");
    expect(await run("--format=ics")).toBe(text);
    const events = text.replace(/\r\n /g, "").split("BEGIN:VEVENT").slice(1);
    const contact = events.find((event) => event.includes("rathaus")) ?? "";
    expect(contact).toContain("DTSTART;VALUE=DATE:20270502");
    expect(contact).toContain("DTSTAMP:20261125T000000Z");
    expect(contact).toContain("UID:data-departments-rathaus-yaml-2027-05-02@netz-beispielhausen");
    expect(contact).toContain("SUMMARY:Bestätigen: Rathaus Beispielhausen");
    const later = (await run("--format=ics", "--on=2027-06-01")).replace(/\r\n /g, "");
    expect(later).toContain("UID:data-departments-rathaus-yaml-faellig@netz-beispielhausen");
    expect(later).toContain("DTSTART;VALUE=DATE:20270601");
  });

  it.each([
    [["--on", "morgen"], "„morgen“ ist kein Tag."],
    [["--on", "2027"], "„2027“ ist kein Tag."],
    [["--format=xml"], "Das Format „xml“ gibt es nicht."],
    [["--wann"], "So wird der Befehl aufgerufen:"],
  ])("refuses %j", (args, message) => expect(run(...args)).rejects.toThrow(message));
});
