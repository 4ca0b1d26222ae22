import { describe, expect, it } from "vitest";
import { toRoutes } from "../../../src/domain/network/routes.ts";
import { toIndex } from "../../../src/views/facts/a-z.ts";
import { aBody, aNetwork, aProse, aPublication, aTerm, aTopic } from "../../builders.ts";

const network = aNetwork({
  bodies: [
    aBody("oeffnung", { name: "Öffnungsbüro", aliases: ["Ausländeramt"] }),
    aBody("obst", { name: "Obsthof" }),
    aBody("zahl", { name: "3. Stock" }),
  ],
  publications: [aPublication("bericht", { title: "Bericht", aliases: ["Heft"] })],
  glossary: [aTerm("esf", "Europäischer Sozialfonds", { aliases: ["ESF"] })],
  topics: [aTopic("frage", { words: ["Miete", "Heft"] })],
});
const letters = toIndex(network, toRoutes(network), "de", "2026-12-01");
const entries = letters.flatMap((letter) => letter.entries);

describe("toIndex", () => {
  it("groups by letter, umlauts with their vowel, digits together", () => {
    expect(letters.map(({ letter }) => letter)).toEqual(["0–9", "A", "B", "E", "H", "M", "N", "O"]);
    expect(letters.find(({ letter }) => letter === "O")?.entries.map(({ label }) => label)).toEqual([
      "Obsthof",
      "Öffnungsbüro",
    ]);
  });

  it("knows names, not words people only search by", () => {
    const wish = { aliases: ["Beirat"], searchWords: ["Ausländeramt"] };
    const sought = aNetwork({
      bodies: [aBody("rat", wish)],
      publications: [aPublication("bericht", wish)],
      glossary: [aTerm("wort", "Wort", wish)],
    });
    const labels = toIndex(sought, toRoutes(sought), "de", "2026-12-01").flatMap((letter) =>
      letter.entries.map(({ label }) => label),
    );
    expect(labels.filter((label) => label === "Beirat")).toHaveLength(3);
    expect(labels).not.toContain("Ausländeramt");
  });

  it.each([
    ["2019-12-31", [undefined, undefined]],
    ["2020-01-01", [true, true]],
  ])("says of a body that ended in 2019, by name and other name, on %s: over %j", (day, over) => {
    const ended = aNetwork({ bodies: [aBody("rat", { aliases: ["Beirat"], validTo: "2019" })] });
    const found = toIndex(ended, toRoutes(ended), "de", day).flatMap((letter) => letter.entries);
    expect(found.filter(({ path }) => path.endsWith("/rat/")).map(({ isOver }) => isOver)).toEqual(over);
  });

  it.each([
    ["2027-12-31", "2028"],
    ["2028-01-01", undefined],
  ])("says of a body that begins in 2028, by name and other name, on %s: from %s", (day, from) => {
    const coming = aNetwork({ bodies: [aBody("rat", { aliases: ["Beirat"], validFrom: "2028" })] });
    const found = toIndex(coming, toRoutes(coming), "de", day).flatMap((letter) => letter.entries);
    const own = found.filter(({ path }) => path.endsWith("/rat/"));
    expect(own.map(({ toCome }) => toCome?.from)).toEqual([from, from]);
    expect(own.map(({ toCome }) => toCome?.word)).toEqual(
      from === undefined ? [from, from] : ["period.begin", "period.begin"],
    );
  });

  it.each([
    ["Ausländeramt", "de"],
    ["ESF", "de"],
    ["Miete", "de"],
    ["Öffnungsbüro", undefined],
  ])("tells the language of the name that %s leads to: %s", (label, locale) => {
    expect(entries.find((found) => found.label === label)?.seeLocale).toBe(locale);
  });

  it("sorts a name in quotation marks by its first letter, and keeps letters in order", () => {
    const quoted = aNetwork({ bodies: [aBody("treff", { name: "„Treff“" }), aBody("amt", { name: "Amt" })] });
    const found = toIndex(quoted, toRoutes(quoted), "de", "2026-12-01").map(({ letter }) => letter);
    expect(found).toEqual([...found].sort());
    expect(found).toContain("T");
  });

  it("leads to pages an editor wrote, also those no other page links to", () => {
    const written = aNetwork({
      prose: [aProse("mitmachen", { head: { title: "Mitmachen", inFooter: false } })],
    });
    const labels = toIndex(written, toRoutes(written), "de", "2026-12-01").flatMap((letter) =>
      letter.entries.map(({ label }) => label),
    );
    expect(labels).toContain("Mitmachen");
  });

  it.each([
    ["Öffnungsbüro", "/de/institutionen/oeffnung/", undefined],
    ["Ausländeramt", "/de/institutionen/oeffnung/", "Öffnungsbüro"],
    ["Bericht", "/de/publikationen/bericht/", undefined],
    ["ESF", "/de/glossar/#esf", "Europäischer Sozialfonds"],
    ["Miete", "/de/wen-frage-ich/#frage", "Frage frage?"],
  ])("%s leads to %s", (label, path, see) => {
    const entry = entries.find((found) => found.label === label);
    expect(entry?.path).toBe(path);
    expect(entry?.see).toBe(see);
  });

  it("holds every name, other name and explained word, each with a page", () => {
    expect(entries).toHaveLength(12);
    expect(entries.filter(({ label }) => label === "Heft")).toHaveLength(2);
    const paths = new Set(toRoutes(network).all.map(({ path }) => path));
    for (const { path } of entries) expect(paths).toContain(path.replace(/#.*$/, ""));
  });
});
