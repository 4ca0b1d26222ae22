import { describe, expect, it } from "vitest";
import type { BlockStatus } from "../../../src/domain/translations/translation-status.ts";
import { toTranslationReport } from "../../../src/views/translations/translation-report.ts";

const block = (
  file: string,
  state: BlockStatus["state"],
  changes: Partial<BlockStatus> = {},
): BlockStatus => ({
  locale: "uk",
  file,
  key: "text",
  german: "Neu.",
  state,
  translation: state === "stand-in" ? undefined : { of: "Alt.", text: "Текст" },
  ...changes,
});
const reviewed = { of: "Neu.", text: "Текст", reviewed: { by: "Sprachmittlung", on: "2026-11-24" } };

const blocks = [
  block("_data/site.yaml", "machine"),
  block("_data/departments/a.yaml", "outdated", { changedOn: "2026-11-25" }),
  block("_data/departments/b.yaml", "stand-in"),
  block("_data/roles/c.yaml", "reviewed", { translation: reviewed }),
  block("_data/roles/d.yaml", "reviewed", { translation: reviewed }),
  block("content/de/start.md", "machine"),
  block("_data/i18n/de.yaml", "machine"),
  block("_data/roles/c.yaml", "machine", { locale: "en" }),
  block("_data/roles/c.yaml", "machine", { locale: "tr" }),
];
const leftOver = [{ locale: "uk", file: "content/de/start.md", key: "9" }];
const report = toTranslationReport({ blocks, leftOver }, ["de", "en", "uk"]);
const zero = { reviewed: 0, machine: 0, outdated: 0, "stand-in": 0, "left-over": 0 };

describe("toTranslationReport", () => {
  it("tells of every language on offer but German, in the order of the site", () => {
    expect(report.map(({ locale }) => locale)).toEqual(["en", "uk"]);
  });

  const uk = report[1];
  it("counts every text once", () => {
    expect(uk?.counts).toEqual({ reviewed: 2, machine: 3, outdated: 1, "stand-in": 1, "left-over": 1 });
    const all = uk?.areas.flatMap(({ counts }) => Object.values(counts)) ?? [];
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(8);
  });

  it("puts files together as readers know them", () => {
    expect(uk?.areas.map(({ key }) => key)).toEqual([
      "status.area.site",
      "room.aemter",
      "room.rollen",
      "status.area.content",
      "status.area.i18n",
    ]);
  });

  it("names the files about which there is something to do, and no others", () => {
    expect(uk?.files).toEqual([
      {
        file: "_data/departments/a.yaml",
        counts: { ...zero, outdated: 1 },
        texts: [{ key: "text", state: "outdated" }],
      },
      {
        file: "_data/departments/b.yaml",
        counts: { ...zero, "stand-in": 1 },
        texts: [{ key: "text", state: "stand-in" }],
      },
      {
        file: "content/de/start.md",
        counts: { ...zero, machine: 1, "left-over": 1 },
        texts: [{ key: "9", state: "left-over" }],
      },
    ]);
  });

  it("tells what changed and when, and who has reviewed", () => {
    expect(uk?.changes).toEqual([
      {
        file: "_data/departments/a.yaml",
        key: "text",
        before: "Alt.",
        after: "Neu.",
        changedOn: "2026-11-25",
      },
    ]);
    expect(uk?.reviews).toEqual([{ by: "Sprachmittlung", on: "2026-11-24", count: 2 }]);
  });
});
