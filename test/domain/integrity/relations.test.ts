import { describe, expect, it } from "vitest";
import { checkRelations } from "../../../src/domain/integrity/relations.ts";
import type { StatedRelation } from "../../../src/domain/schema/relation-schema.ts";
import { aBlock, aBody, aRelation, someFacts, theNetwork, theRoot } from "../../builders.ts";

const problemsOf = (...relations: StatedRelation[]) =>
  checkRelations(
    someFacts({
      bodies: [theNetwork(), theRoot(), aBody("rat", { kind: "board" }), aBody("a", { relations })],
    }),
  ).map(({ message, remedy }) => `${message} ${remedy}`);

const sentence = (text: string) => ({ sentence: aBlock(text) });

describe("checkRelations", () => {
  it("accepts relations that lead elsewhere and link both sides", () => {
    expect(problemsOf(aRelation("a", "partOf", "rathaus"), aRelation("a", "memberOf", "rat"))).toEqual([]);
    expect(problemsOf(aRelation("a", "mediatesBetween", ["rat", "netzwerk"]))).toEqual([]);
  });

  it.each([
    [
      "itself",
      [aRelation("a", "partOf", "a")],
      ["„a“ verweist hier auf sich selbst. Bitte die andere Stelle eintragen."],
    ],
    [
      "itself as a side",
      [aRelation("a", "mediatesBetween", ["a", "rat"])],
      ["„a“ verweist hier auf sich selbst. Bitte die andere Stelle eintragen."],
    ],
    [
      "one side twice",
      [aRelation("a", "mediatesBetween", ["rat", "rat"])],
      ["Hier steht zweimal dieselbe Stelle. Bitte zwei verschiedene eintragen."],
    ],
    [
      "the same again",
      [aRelation("a", "memberOf", "rat"), aRelation("a", "memberOf", "rat")],
      ["Diese Beziehung steht schon in dieser Datei. Bitte eine löschen."],
    ],
    [
      "the same with sides exchanged",
      [
        aRelation("a", "mediatesBetween", ["rat", "netzwerk"]),
        aRelation("a", "mediatesBetween", ["netzwerk", "rat"]),
      ],
      ["Diese Beziehung steht schon in dieser Datei. Bitte eine löschen."],
    ],
    [
      "a side without link",
      [aRelation("a", "memberOf", "rat", sentence("[A](a) im Rat."))],
      ["Der Satz verlinkt „rat“ nicht. Bitte im Satz [Name](rat) schreiben."],
    ],
    [
      "no link at all",
      [aRelation("a", "memberOf", "rat", sentence("A im Rat."))],
      [
        "Der Satz verlinkt „a“ nicht. Bitte im Satz [Name](a) schreiben.",
        "Der Satz verlinkt „rat“ nicht. Bitte im Satz [Name](rat) schreiben.",
      ],
    ],
    [
      "a third body",
      [aRelation("a", "memberOf", "rat", sentence("[A](a) im [Rat](rat) des [Hauses](rathaus)."))],
      ["Der Satz verlinkt „rathaus“, aber die Beziehung verbindet „a“ und „rat“. Bitte nur diese verlinken."],
    ],
    [
      "an unknown body",
      [aRelation("a", "memberOf", "rat", sentence("[A](a) im [Rat](rat), [x](ratt)."))],
      ["Der Satz verlinkt „ratt“; eine solche Stelle gibt es nicht. Meinten Sie „rat“?"],
    ],
    [
      "a broken link",
      [aRelation("a", "memberOf", "rat", sentence("[A](a) im [Rat](rat) des [Hauses](Das Haus)."))],
      [
        "Ein Link in diesem Satz ist nicht lesbar. Bitte [Name](kennung) ohne Leerzeichen, Großbuchstaben und Umlaute in der Kennung schreiben.",
      ],
    ],
  ])("refuses %s", (_, relations, expected) => {
    expect(problemsOf(...relations)).toEqual(expected);
  });

  it("leaves ends that do not exist to another rule", () => {
    expect(problemsOf(aRelation("a", "memberOf", "niemand", sentence("[A](a) im Rat.")))).toEqual([]);
  });
});
