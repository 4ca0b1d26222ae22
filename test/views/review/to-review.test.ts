import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/domain/network/facts.ts";
import { Network } from "../../../src/domain/network/network.ts";
import type { ChangeReview } from "../../../src/views/review/review.ts";
import { isEmptyReview } from "../../../src/views/review/review-summary.ts";
import { type ReviewedState, toReview } from "../../../src/views/review/to-review.ts";
import {
  aBlock,
  aBody,
  aFact,
  anEvent,
  aProse,
  aPublication,
  aRelation,
  aSource,
  aTerm,
  aTopic,
  type BodyWish,
  type FactsWish,
  someFacts,
  sourceId,
  theNetwork,
  theRoot,
} from "../../builders.ts";
import { anyFacts } from "../../domain/any-network.ts";

const day = "2026-11-25";
const toState = (facts: Facts, label = "x"): ReviewedState => ({
  label,
  facts,
  network: new Network(facts),
  pages: [],
});
const compare = (before: FactsWish, after: FactsWish) =>
  toReview(toState(someFacts(before)), toState(someFacts(after)), day);

/** A board, and a body `a` as wished. */
const town = (wish?: BodyWish, id = "a"): FactsWish => ({
  bodies: [
    theNetwork(),
    theRoot(),
    aBody("rat", { kind: "board", relations: [["partOf", "netzwerk"]] }),
    aBody("forum", { kind: "board", relations: [["partOf", "netzwerk"]] }),
    ...(wish === undefined ? [] : [aBody(id, { relations: [["partOf", "rathaus"]], ...wish })]),
  ],
});
const contact = (kind: "phone" | "email", value: string) => ({ kind, value, sources: [sourceId] });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("toReview of bodies", () => {
  it.each<[string, FactsWish, FactsWish, Partial<Record<keyof ChangeReview["bodies"], unknown>>]>([
    ["a new body", town(), town({}), { added: ["a"] }],
    ["a body that is gone", town({}), town(), { removed: ["a"] }],
    ["another name", town({ name: "Alt" }), town({ name: "Neu" }), { renamed: ["Alt → Neu"] }],
    [
      "another container",
      town({ relations: [["partOf", "rathaus"]] }),
      town({ relations: [["partOf", "netzwerk"]] }),
      { moved: ["rathaus → netzwerk"] },
    ],
    [
      "a board left",
      town({ relations: [["memberOf", "rat"]] }),
      town({ relations: [] }),
      { moved: ["rat → nowhere"] },
    ],
    [
      "a body that is over on the day",
      town({ relations: [["memberOf", "rat"]] }),
      town({ relations: [["memberOf", "rat"]], validTo: "2025" }),
      { moved: ["rat → nowhere"] },
    ],
    [
      "a body that ends later",
      town({ relations: [["memberOf", "rat"]] }),
      town({ relations: [["memberOf", "rat"]], validTo: "2026" }),
      {},
    ],
    [
      "a board joined by a body that stood alone",
      town({ relations: [["partnerOf", "rat"]] }),
      town({ relations: [["memberOf", "rat"]] }),
      { moved: ["top → rat"] },
    ],
    [
      "another id under the same name",
      town({ name: "Amt" }, "a"),
      town({ name: "Amt" }, "b"),
      { removed: ["a"], added: ["b"], otherId: ["a → b"] },
    ],
    [
      "another id and another name",
      town({ name: "Amt" }, "a"),
      town({ name: "Dienst" }, "b"),
      { removed: ["a"], added: ["b"] },
    ],
  ])("finds %s", (_, before, after, expected) => {
    const { added, removed, renamed, moved, otherId } = compare(before, after).bodies;
    const place = (end: (typeof moved)[number]["from"]) =>
      end === undefined ? "nowhere" : (end.inside?.id ?? "top");
    const found = {
      added: ids(added),
      removed: ids(removed),
      renamed: renamed.map((pair) => `${pair.before.name} → ${pair.after.name}`),
      moved: moved.map(({ from, to }) => `${place(from)} → ${place(to)}`),
      otherId: otherId.map((pair) => `${pair.before.id} → ${pair.after.id}`),
    };
    expect(found).toEqual({ added: [], removed: [], renamed: [], moved: [], otherId: [], ...expected });
  });
});

describe("toReview of relations and contacts", () => {
  it("tells new relations by their sentence and ended ones by its opposite", () => {
    const inBoard = (board: string) =>
      town({
        relations: [
          aRelation("a", "memberOf", board, {
            sentence: aBlock(`Das [Amt](a) ist im [${board}](${board}) vertreten.`),
          }),
        ],
      });
    const { added, removed } = compare(inBoard("rat"), inBoard("forum")).relations;
    const toText = (list: typeof added) => list.map((one) => one.sentence.map(({ text }) => text).join(""));
    expect(toText(added)).toEqual(["Das Amt ist im forum vertreten."]);
    expect(toText(removed)).toEqual(["Das Amt ist nicht mehr im rat vertreten."]);
  });

  it.each<[string, string, string]>([
    ["is turned", "Das [Amt](a) ist im [Rat](rat) vertreten.", "Das Amt ist nicht mehr im Rat vertreten."],
    [
      "of the past stands as stated",
      "Das [Amt](a) war bis 2020 im [Rat](rat).",
      "Das Amt war bis 2020 im Rat.",
    ],
  ])("says when a relation that is still stated has ended; its sentence %s", (_, sentence, expected) => {
    const member = (validTo?: string) =>
      town({
        relations: [
          ["partOf", "rathaus"],
          aRelation("a", "memberOf", "rat", { sentence: aBlock(sentence), ...(validTo ? { validTo } : {}) }),
        ],
      });
    const { relations, fields } = compare(member(), member("2020"));
    expect(relations.added).toEqual([]);
    expect(relations.removed).toMatchObject([{ ended: "2020" }]);
    expect(relations.removed[0]?.sentence.map(({ text }) => text).join("")).toBe(expected);
    expect(fields.map(({ label, after }) => [label, after])).toEqual([
      ["Beziehung zu Name von rat, Bestand bis", "2020"],
    ]);
  });

  it("takes sides of a mediation in any order for the same relation", () => {
    const between = (sides: string[]) => town({ relations: [["mediatesBetween", sides]] });
    const { relations } = compare(between(["rat", "forum"]), between(["forum", "rat"]));
    expect(relations).toEqual({ added: [], removed: [] });
  });

  it.each([
    ["a new one", [], [contact("phone", "01234 5")], [[undefined, "01234 5"]]],
    ["one that is gone", [contact("phone", "01234 5")], [], [["01234 5", undefined]]],
    ["another value", [contact("phone", "01234 5")], [contact("phone", "01234 6")], [["01234 5", "01234 6"]]],
    [
      "another kind, which is another contact",
      [contact("phone", "01234 5")],
      [contact("email", "a@example.org")],
      [
        [undefined, "a@example.org"],
        ["01234 5", undefined],
      ],
    ],
    [
      "another order, which changes nothing",
      [contact("phone", "1"), contact("email", "e")],
      [contact("email", "e"), contact("phone", "1")],
      [],
    ],
  ])("finds contacts: %s", (_, before, after, expected) => {
    const review = compare(town({ contacts: before }), town({ contacts: after }));
    expect(review.contacts.map((change) => [change.before, change.after])).toEqual(expected);
    expect(review.fields).toEqual([]);
  });
});

describe("toReview of texts and other things", () => {
  const summary = (text: string) => ({ text: aBlock(text), sources: [sourceId] });

  it.each<[string, FactsWish, FactsWish, string[]]>([
    [
      "a summary",
      town({ summary: summary("Alt.") }),
      town({ summary: summary("Neu.") }),
      ["Kurzbeschreibung: Alt. → Neu."],
    ],
    [
      "a statement added before another, once",
      town({ facts: [aFact("z")] }),
      town({ facts: [aFact("y"), aFact("z")] }),
      ["Aussage, y: – → Aussage y."],
    ],
    [
      "statements in another order: nothing",
      town({ facts: [aFact("z"), aFact("y")] }),
      town({ facts: [aFact("y"), aFact("z")] }),
      [],
    ],
    [
      "the wording of a relation and of what a contact is for",
      town({
        contacts: [{ ...contact("phone", "01234 5"), label: aBlock("Alt") }],
        relations: [aRelation("a", "memberOf", "rat", { asOf: "2015" })],
      }),
      town({
        contacts: [{ ...contact("phone", "01234 5"), label: aBlock("Neu") }],
        relations: [aRelation("a", "memberOf", "rat", { asOf: "2016" })],
      }),
      ["Kontakt 01234 5, Wofür: Alt → Neu", "Beziehung zu Name von rat, Stand: 2015 → 2016"],
    ],
    ["a mark", town({ uncertain: false }), town({ uncertain: true }), ["Fortbestand unbekannt: nein → ja"]],
    [
      "a setting",
      { site: { edition: "2026-01" } },
      { site: { edition: "2026-02" } },
      ["Stand der Angaben: 2026-01 → 2026-02"],
    ],
    [
      "a paragraph",
      { prose: [aProse("p", { pieces: [{ block: aBlock("Eins.") }, { block: aBlock("Zwei.") }] })] },
      { prose: [aProse("p", { pieces: [{ block: aBlock("Eins.") }, { block: aBlock("Drei.") }] })] },
      ["Absatz: Zwei. → Drei."],
    ],
    [
      "paragraphs in another order",
      { prose: [aProse("p", { pieces: [{ block: aBlock("Eins.") }, { block: aBlock("Zwei.") }] })] },
      { prose: [aProse("p", { pieces: [{ block: aBlock("Zwei.") }, { block: aBlock("Eins.") }] })] },
      ["Reihenfolge der Absätze: – → –"],
    ],
    [
      "a drawing in a text",
      { prose: [aProse("p", { pieces: [{ diagram: "d" }], diagrams: [{ id: "d", source: "a", line: 1 }] })] },
      { prose: [aProse("p", { pieces: [{ diagram: "d" }], diagrams: [{ id: "d", source: "b", line: 1 }] })] },
      ["Absatz: a → b"],
    ],
    [
      "an interface word",
      { words: new Map([["de", new Map([["nav.skip", "Alt"]])]]) },
      { words: new Map([["de", new Map([["nav.skip", "Neu"]])]]) },
      ["nav.skip: Alt → Neu"],
    ],
  ])("finds %s", (_, before, after, expected) => {
    const { fields } = compare(before, after);
    expect(
      fields.map(({ label, before: was, after: is }) => `${label}: ${was ?? "–"} → ${is ?? "–"}`),
    ).toEqual(expected);
  });

  it("finds everything else that is new or gone, by type", () => {
    const all: FactsWish = {
      publications: [aPublication("heft")],
      topics: [aTopic("frage")],
      timeline: [anEvent("anfang", "2020")],
      glossary: [aTerm("wort", "Wort")],
      sources: [aSource(), aSource({ id: "zeitung" })],
      prose: [aProse("seite")],
    };
    const types = ["publication", "topic", "timeline", "glossary", "source", "prose"];
    expect(compare({}, all).things.added.map(({ type }) => type)).toEqual(types);
    expect(compare(all, {}).things.removed.map(({ type }) => type)).toEqual(types);
  });
});

describe("toReview of sources grown old", () => {
  const dated = (date: string | undefined) => ({
    sources: [
      aSource(),
      date === undefined ? aSource({ id: "s", date: undefined }) : aSource({ id: "s", date }),
    ],
  });
  const stating = (asOf?: string): FactsWish =>
    town({ facts: [aFact("f", { sources: ["s"], ...(asOf === undefined ? {} : { asOf }) })] });

  it.each([
    ["a source of a year and a day ago", "2025-11-24", undefined, ["Aussage f."]],
    ["a source of exactly a year ago", "2025-11-25", undefined, []],
    ["a source of which only the year is known, and the year fits", "2025", undefined, []],
    ["a source without date", undefined, undefined, ["Aussage f."]],
    ["a new source, but a statement about long ago", "2026-10-01", "2015", ["Aussage f."]],
    ["an old source, but a statement that says from when it is", "2015", "2026-10", []],
  ])("names a new statement with %s", (_, date, asOf, expected) => {
    const review = compare({ ...town({}), ...dated(date) }, { ...stating(asOf), ...dated(date) });
    expect(review.oldSources.touched.map(({ text }) => text)).toEqual(expected);
  });

  it("counts statements nobody touched instead of naming them", () => {
    const old = { ...stating(), ...dated("2015") };
    const { touched, others } = compare(old, old).oldSources;
    expect(touched).toEqual([]);
    expect(others).toBeGreaterThan(0);
  });
});

describe("laws of toReview", () => {
  const state = anyFacts.map((wish) => toState(someFacts(wish)));

  it("finds nothing between a state and itself", () => {
    fc.assert(
      fc.property(state, (one) => {
        const review = toReview(one, one, day);
        expect(isEmptyReview(review)).toBe(true);
        expect(review.oldSources.touched).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("calls new one way what it calls gone the other way", () => {
    fc.assert(
      fc.property(state, state, (one, other) => {
        const [there, back] = [toReview(one, other, day), toReview(other, one, day)];
        expect(there.bodies.added).toEqual(back.bodies.removed);
        expect(ids(there.relations.added).sort()).toEqual(ids(back.relations.removed).sort());
        expect(ids(there.bodies.moved).sort()).toEqual(ids(back.bodies.moved).sort());
        const swapped = back.fields.map(({ path, before, after }) => ({
          path,
          before: after,
          after: before,
        }));
        const keyOf = (change: unknown) => JSON.stringify(change);
        expect(
          there.fields
            .map(({ path, before, after }) => ({ path, before, after }))
            .map(keyOf)
            .sort(),
        ).toEqual(swapped.map(keyOf).sort());
      }),
      { numRuns: 40 },
    );
  });
});
