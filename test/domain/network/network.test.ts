import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkIntegrity } from "../../../src/domain/integrity/network-rules.ts";
import { Network } from "../../../src/domain/network/network.ts";
import { toTranslationFile } from "../../../src/domain/translations/translations.ts";
import {
  aBody,
  aNetwork,
  anEvent,
  aProse,
  aPublication,
  aRelation,
  aSource,
  aStated,
  aTerm,
  aTopic,
  someFacts,
  sourceId,
  theNetwork,
} from "../../builders.ts";
import { anyFacts } from "../any-network.ts";

const network = aNetwork({
  bodies: [
    aBody("amt", {
      kind: "department",
      name: "Ämterhaus",
      relations: [
        ["partOf", "rathaus"],
        ["memberOf", "rat"],
      ],
    }),
    aBody("rat", { kind: "board", name: "Zukunftsrat", relations: [["partOf", "netzwerk"]] }),
    aBody("lotse", {
      kind: "role",
      relations: [
        ["partOf", "amt"],
        ["mediatesBetween", ["rat", "amt"]],
      ],
    }),
  ],
  publications: [aPublication("neu", { published: "2024" }), aPublication("alt", { published: "2019-05" })],
  timeline: [anEvent("b", "2020-02"), anEvent("a", "2020"), anEvent("c", "2019-12-31")],
  glossary: [aTerm("z", "Zuzug"), aTerm("oe", "Öffnung"), aTerm("p", "Pate")],
  topics: [aTopic("spaet"), aTopic("frueh", { order: 7 })],
  prose: [aProse("b"), aProse("a"), aProse("amt", { room: "aemter" })],
});

describe("Network", () => {
  it.each([
    [
      "bodies by German name",
      network.bodies.map(({ id }) => id),
      ["amt", "lotse", "netzwerk", "rathaus", "rat"],
    ],
    ["publications by date", network.publications.map(({ id }) => id), ["alt", "neu"]],
    ["the chronicle by date", network.timeline.map(({ id }) => id), ["c", "a", "b"]],
    ["words by German order", network.glossary.map(({ term }) => term), ["Öffnung", "Pate", "Zuzug"]],
    ["questions by their order", network.topics.map(({ id }) => id), ["frueh", "spaet"]],
    ["boards only", network.bodiesOf("board").map(({ id }) => id), ["rat"]],
  ])("lists %s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it("joins relations to the body in whose file they stand", () => {
    expect(network.relations.map(({ id }) => id)).toEqual([
      "leads rathaus netzwerk",
      "mediatesBetween lotse rat amt",
      "memberOf amt rat",
      "partOf amt rathaus",
      "partOf lotse amt",
      "partOf rat netzwerk",
    ]);
    expect(network.bodies.every((body) => !("relations" in body))).toBe(true);
  });

  it.each([
    ["rat", ["partOf rat netzwerk"], ["mediatesBetween lotse rat amt", "memberOf amt rat"]],
    ["netzwerk", [], ["leads rathaus netzwerk", "partOf rat netzwerk"]],
    ["lotse", ["mediatesBetween lotse rat amt", "partOf lotse amt"], []],
    ["niemand", [], []],
  ])("knows the relations of %s in both directions", (id, outgoing, incoming) => {
    const found = network.relationsOf(id);
    expect(found.outgoing.map((relation) => relation.id)).toEqual(outgoing);
    expect(found.incoming.map((relation) => relation.id)).toEqual(incoming);
  });

  it("finds bodies, containers, sources and prose, or says that there are none", () => {
    expect(network.findBody("rat")?.name).toBe("Zukunftsrat");
    expect(network.findBody("niemand")).toBeUndefined();
    expect(() => network.body("niemand")).toThrow("niemand");
    expect(network.source(sourceId)).toEqual(aSource());
    expect(() => network.source("niemand")).toThrow("niemand");
    expect(network.findContainer("lotse")?.id).toBe("amt");
    expect(network.findContainer("rathaus")).toBeUndefined();
    expect(network.findProse("amt", "aemter")?.room).toBe("aemter");
    expect(network.findProse("amt")).toBeUndefined();
    expect(network.findProse("a")?.slug).toBe("a");
  });

  it("is frozen through and through", () => {
    const parts: unknown[] = [network, network.site.operator, network.bodies[0]?.summary.sources];
    for (const part of [...parts, network.bodies, network.relations[0]?.targets, network.prose[0]?.head])
      expect(Object.isFrozen(part)).toBe(true);
    expect(() => (network.bodies as unknown[]).push(1)).toThrow(TypeError);
  });

  it("gives names the collator holds for equal one order, whichever came first", () => {
    const twins = [aBody("a", { name: "Kreis\u200c" }), aBody("b", { name: "Kreis" })];
    const orders = [twins, [...twins].reverse()].map((bodies) => new Network(someFacts({ bodies })));
    expect(orders[0]?.bodies.map(({ id }) => id)).toEqual(orders[1]?.bodies.map(({ id }) => id));
  });

  it("is the same network in whatever order the files came", () => {
    fc.assert(
      fc.property(anyFacts, fc.infiniteStream(fc.nat()), (wish, dice) => {
        const facts = someFacts(wish);
        const ranks = new Map(facts.bodies.map((body) => [body, dice.next().value ?? 0]));
        const shuffled = [...facts.bodies].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
        const [one, other] = [new Network(facts), new Network({ ...facts, bodies: shuffled })];
        expect(other.bodies).toEqual(one.bodies);
        expect(other.relations).toEqual(one.relations);
      }),
    );
  });

  it("is only built in tests from facts that keep every rule", () => {
    fc.assert(
      fc.property(anyFacts, (wish) => {
        expect(checkIntegrity(someFacts(wish))).toEqual([]);
      }),
    );
  });

  it("needs nothing but a network", () => {
    expect(new Network(someFacts({ bodies: [theNetwork()] })).relations).toEqual([]);
  });
});

describe("the network on a day", () => {
  const dated = aNetwork({
    bodies: [
      aBody("rat", {
        kind: "board",
        validFrom: "2014",
        validTo: "2019",
        relations: [["partOf", "netzwerk"]],
      }),
      aBody("verein", {
        relations: [
          ["memberOf", "rat"],
          { ...aRelation("verein", "partnerOf", "netzwerk"), validFrom: "2021-05-01" },
        ],
      }),
    ],
  });
  const idsOn = (day: string) => {
    const { bodies, relations } = dated.on(day);
    return [...bodies, ...relations].map(({ id }) => id);
  };
  const always = ["netzwerk", "rathaus", "verein", "leads rathaus netzwerk"];

  it.each([
    ["2013-12-31", []],
    ["2014-01-01", ["rat", "memberOf verein rat", "partOf rat netzwerk"]],
    ["2019-12-31", ["rat", "memberOf verein rat", "partOf rat netzwerk"]],
    ["2020-01-01", []],
    ["2021-05-01", ["partnerOf verein netzwerk"]],
  ])("%s has, besides what is undated: %j", (day, more) => {
    expect(idsOn(day).sort()).toEqual([...always, ...more].sort());
  });

  it("still finds by its id what is over", () => {
    expect(dated.on("2026-11-25").body("rat").name).toBe("Name von rat");
    expect(dated.bodies.map(({ id }) => id)).toContain("rat");
  });

  it("is the same network where nothing is over", () => {
    expect(network.on("2026-11-25")).toBe(network);
  });

  it("holds no relation without both its ends, in any network", () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 2000, max: 2030 }), (wish, year) => {
        const bodies = (wish.bodies ?? []).map((body, index) =>
          index % 2 === 0 ? { ...body, value: { ...body.value, validTo: "2015" } } : body,
        );
        const then = new Network(someFacts({ ...wish, bodies })).on(`${year}-01-01`);
        const present = new Set(then.bodies.map(({ id }) => id));
        for (const { source, targets } of then.relations)
          for (const end of [source, ...targets]) expect(present).toContain(end);
      }),
    );
  });
});

describe("words a thing is looked for by", () => {
  const translations = [
    toTranslationFile(
      aStated({ blocks: {}, aliases: ["віза", "ВНЖ", "Visum"] }, "_data/translations/uk/topics/frage.yaml"),
    ),
  ];
  const asked = aNetwork({
    topics: [aTopic("frage", { words: ["Visum", "Papiere"] })],
    glossary: [aTerm("frage", "Frage", { aliases: ["Anfrage"] })],
    translations,
  });
  it.each([
    ["German ones, in German", asked.topics[0], "de", ["Visum", "Papiere"]],
    ["German ones, where a language has none", asked.topics[0], "en", ["Visum", "Papiere"]],
    ["its own first, none twice", asked.topics[0], "uk", ["віза", "ВНЖ", "Visum", "Papiere"]],
    [
      "a body's names before the words it is only looked for by",
      { file: "_data/x.yaml", aliases: ["Beirat"], searchWords: ["Rat", "Beirat"] },
      "de",
      ["Beirat", "Rat"],
    ],
    ["only its own, not those of a namesake", asked.glossary[0], "uk", ["Anfrage"]],
  ] as const)("%s", (_, thing, locale, expected) => {
    expect(thing && asked.searchTerms(thing, locale)).toEqual(expected);
  });
});
