import { describe, expect, it } from "vitest";
import { checkEnded, findEndedNames } from "../../../src/domain/integrity/ended.ts";
import {
  aBody,
  anEvent,
  aPublication,
  aRelation,
  aTopic,
  type FactsWish,
  someFacts,
  theNetwork,
  theRoot,
} from "../../builders.ts";

const day = "2026-12-01";
const bodies = [
  theNetwork(),
  theRoot(),
  aBody("alt", { validTo: "2015" }),
  aBody("neu", { validFrom: "2030" }),
  aBody("heute", { validFrom: "2014", validTo: "2026" }),
];
const told = (found: readonly { readonly file: string; readonly message: string }[]) =>
  found.map(({ file, message }) => `${file} ${message}`);
const errors = (wish: FactsWish, on: string | undefined = day) =>
  told(checkEnded(someFacts({ bodies, ...wish }), on));
const hints = (wish: FactsWish) => told(findEndedNames(someFacts({ bodies, ...wish }), day));

describe("a body that is over, named as if it were there", () => {
  it.each<[string, FactsWish, readonly string[]]>([
    ["the fallback desk is there", {}, []],
    ["the fallback desk ends this year", { site: { fallbackDesk: "heute" } }, []],
    ["the fallback desk is unknown: another rule", { site: { fallbackDesk: "x" } }, []],
    [
      "the fallback desk is over",
      { site: { fallbackDesk: "alt" } },
      ["_data/site.yaml „alt“ bestand nur bis 2015. Als Auffangstelle schickt die Website Menschen dorthin."],
    ],
    [
      "the fallback desk is to come",
      { site: { fallbackDesk: "neu" } },
      ["_data/site.yaml „neu“ besteht erst ab 2030. Als Auffangstelle schickt die Website Menschen dorthin."],
    ],
    ["a question names nobody", { topics: [aTopic("x")] }, []],
    [
      "a question names somebody else as well",
      { topics: [aTopic("x", { answeredBy: ["alt", "rathaus"] })] },
      [],
    ],
    ["a question names an unknown body", { topics: [aTopic("x", { answeredBy: ["alt", "weg"] })] }, []],
    [
      "a question names only what is over",
      { topics: [aTopic("x", { answeredBy: ["alt"] })] },
      [
        "_data/topics/x.yaml „alt“ bestand nur bis 2015. Die Frage führt zu keiner Stelle, die es heute gibt.",
      ],
    ],
    [
      "a question names what is over and what is to come",
      { topics: [aTopic("x", { answeredBy: ["alt", "neu"] })] },
      [
        "_data/topics/x.yaml „alt“ bestand nur bis 2015. Die Frage führt zu keiner Stelle, die es heute gibt.",
        "_data/topics/x.yaml „neu“ besteht erst ab 2030. Die Frage führt zu keiner Stelle, die es heute gibt.",
      ],
    ],
    ["an event of its last year", { timeline: [anEvent("x", "2015-12-31", { bodies: ["alt"] })] }, []],
    [
      "an event after its end",
      { timeline: [anEvent("x", "2016-01", { bodies: ["rathaus", "alt"] })] },
      ["_data/timeline/x.yaml Das Ereignis ist von 2016-01, aber „alt“ bestand nur bis 2015."],
    ],
    [
      "a publication of its last year",
      { publications: [aPublication("x", { publisher: "alt", published: "2015" })] },
      [],
    ],
    [
      "a publication after its end",
      { publications: [aPublication("x", { publisher: "alt", published: "2019-10-21" })] },
      ["_data/publications/x.yaml Die Veröffentlichung ist von 2019-10-21, aber „alt“ bestand nur bis 2015."],
    ],
  ])("is an error where %s", (_, wish, expected) => {
    expect(errors(wish)).toEqual(expected);
  });

  it("is looked for among desks and answers only when today is known", () => {
    const wish = { site: { fallbackDesk: "alt" }, topics: [aTopic("x", { answeredBy: ["alt"] })] };
    expect(told(checkEnded(someFacts({ bodies, ...wish })))).toEqual([]);
  });

  const related = (kind: "memberOf" | "mediatesBetween", ends: string | string[], changes: object = {}) => ({
    bodies: [...bodies, aBody("x", { relations: [aRelation("x", kind, ends, changes)] })],
  });
  const isOver = "bestand nur bis 2015; die Website zeigt diese Beziehung als beendet.";
  it.each<[string, FactsWish, readonly string[]]>([
    ["a relation to what is there", related("memberOf", "heute"), []],
    ["a relation that says it is over", related("memberOf", "alt", { validTo: "2014" }), []],
    ["a relation to what is over", related("memberOf", "alt"), [`_data/institution/x.yaml „alt“ ${isOver}`]],
    [
      "mediation towards what is over",
      related("mediatesBetween", ["rathaus", "alt"]),
      [`_data/institution/x.yaml „alt“ ${isOver}`],
    ],
    [
      "relations of what is over itself: they end with it",
      { bodies: [...bodies, aBody("x", { validTo: "2016", relations: [["memberOf", "alt"]] })] },
      [],
    ],
    [
      "a question with others to ask",
      { topics: [aTopic("x", { answeredBy: ["rathaus", "alt"] })] },
      ["_data/topics/x.yaml „alt“ bestand nur bis 2015. Die Website nennt sie bei dieser Frage nicht."],
    ],
    [
      "the lead of what nobody leads now",
      { bodies: [theNetwork(), aBody("alt", { validTo: "2015", relations: [["leads", "netzwerk"]] })] },
      [
        "_data/institution/alt.yaml „alt“ bestand nur bis 2015. Seither hat niemand die Federführung von „netzwerk“.",
      ],
    ],
    [
      "a former lead where somebody leads now",
      {
        bodies: [
          theNetwork(),
          theRoot(),
          aBody("alt", { validTo: "2015", relations: [["leads", "netzwerk"]] }),
        ],
      },
      [],
    ],
  ])("is a hint or nothing: %s", (_, wish, expected) => {
    expect(hints(wish)).toEqual(expected);
  });
});
