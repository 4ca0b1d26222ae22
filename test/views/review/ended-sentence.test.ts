import { describe, expect, it } from "vitest";
import type { RelationKind } from "../../../src/domain/schema/relation-schema.ts";
import { parseSentence } from "../../../src/domain/text/sentence.ts";
import { noLongerStated, toEndedSentence } from "../../../src/views/review/ended-sentence.ts";

const toText = (kind: RelationKind, sentence: string) =>
  toEndedSentence(kind, sentence)
    .map(({ text }) => text)
    .join("");

describe("toEndedSentence", () => {
  it.each<[RelationKind, string, string]>([
    [
      "memberOf",
      "Die [Volkshochschule](vhs) ist im [Integrationsbeirat](beirat) vertreten.",
      "Die Volkshochschule ist nicht mehr im Integrationsbeirat vertreten.",
    ],
    [
      "memberOf",
      "[Kammern](k) sind im [Beirat](b) vertreten.",
      "Kammern sind nicht mehr im Beirat vertreten.",
    ],
    ["partOf", "Das [Amt](a) gehört zur [Verwaltung](v).", "Das Amt gehört nicht mehr zur Verwaltung."],
    [
      "partOf",
      "Der [K](k) zählt zu den Ämtern des [Landratsamtes](l).",
      "Der K zählt nicht mehr zu den Ämtern des Landratsamtes.",
    ],
    [
      "partOf",
      "Die Netzseite führt den [K](k) unter den Ämtern des [Landratsamtes](l) auf.",
      "Die Netzseite führt den K nicht mehr unter den Ämtern des Landratsamtes auf.",
    ],
    [
      "partOf",
      "Der Bericht nennt die [Stelle](s) unter den Teilen des [Amtes](a).",
      "Der Bericht nennt die Stelle nicht mehr unter den Teilen des Amtes.",
    ],
    [
      "leads",
      "Der [Dienst](d) hat die Federführung im [Netz](n).",
      "Der Dienst hat nicht mehr die Federführung im Netz.",
    ],
    [
      "leads",
      "Das [Amt](a) führt die Geschäfte des [Netzes](n).",
      "Das Amt führt die Geschäfte des Netzes nicht mehr.",
    ],
    [
      "mediatesBetween",
      "Der [M](m) kann zwischen dem [Beirat](b) und den [Kreisen](k) vermitteln.",
      "Der M kann nicht mehr zwischen dem Beirat und den Kreisen vermitteln.",
    ],
    [
      "mediatesBetween",
      "Die [V](v) vermittelt zwischen [Beirat](b) und [Kreis](k).",
      "Die V vermittelt nicht mehr zwischen Beirat und Kreis.",
    ],
    [
      "supportsOnRequest",
      "Der [Beirat](b) hilft den [Kreisen](k) auf Anfrage bei Entscheidungen.",
      "Der Beirat hilft den Kreisen nicht mehr auf Anfrage bei Entscheidungen.",
    ],
    [
      "supportsOnRequest",
      "Der [Rat](r) hilft der [Gruppe](g), wenn sie darum bittet.",
      "Der Rat hilft der Gruppe nicht mehr, wenn sie darum bittet.",
    ],
    [
      "relatedTo",
      "Der [Kreis](k) gibt Anliegen an den [Beirat](b) weiter.",
      "Der Kreis gibt Anliegen nicht mehr an den Beirat weiter.",
    ],
    [
      "relatedTo",
      "Kommen die [Kreise](k) allein nicht weiter, können sie sich an den [Beirat](b) wenden.",
      "Kommen die Kreise allein nicht weiter, können sie sich nicht mehr an den Beirat wenden.",
    ],
    [
      "participatesIn",
      "Der [M](m) arbeitet im landesweiten [Kreis](k) mit.",
      "Der M arbeitet nicht mehr im landesweiten Kreis mit.",
    ],
    [
      "participatesIn",
      "Das [Amt](a) nimmt am [Treffen](t) teil.",
      "Das Amt nimmt nicht mehr am Treffen teil.",
    ],
    [
      "organises",
      "Der [Verein](v) organisiert die Treffen der [Gruppe](g).",
      "Der Verein organisiert die Treffen der Gruppe nicht mehr.",
    ],
    [
      "partnerOf",
      "Das [Forum](f) arbeitet mit dem [Rat](r) zusammen.",
      "Das Forum arbeitet nicht mehr mit dem Rat zusammen.",
    ],
    ["partnerOf", "Die [D](d) ist Partnerin im [Netz](n).", "Die D ist nicht mehr Partnerin im Netz."],
  ])("turns %s: %s", (kind, sentence, ended) => expect(toText(kind, sentence)).toBe(ended));

  it.each<[string, RelationKind, string]>([
    ["about the past", "partOf", "Der [Kreis](k) gehörte 2015 zu den [Kreisen](a) des Netzwerks."],
    ["about the past", "partnerOf", "Die [D](d) war 2021 Partnerin im [Netz](n)."],
    ["with a year", "memberOf", "Das [Amt](a) ist im [Beirat](b) von 2015 vertreten."],
    ["with a negation", "memberOf", "Das [Amt](a) ist im [Beirat](b) nicht mehr selbst vertreten."],
    ["with an indefinite object", "organises", "Der [Verein](v) organisiert einen Kurs für die [Gruppe](g)."],
    ["of a form nobody foresaw", "leads", "Für das [Netz](n) ist das [Amt](a) zuständig."],
    ["with the verb inside a name only", "memberOf", "Im [Was ist im Rat](r) sitzt das [Amt](a)."],
  ])("quotes a sentence %s as no longer made: %s %s", (_, kind, sentence) =>
    expect(toEndedSentence(kind, sentence)).toEqual([
      { text: `${noLongerStated} ` },
      ...parseSentence(sentence),
    ]),
  );

  it("keeps both links where they were", () => {
    expect(toEndedSentence("memberOf", "Die [A](a) ist im [B](b) vertreten.")).toEqual([
      { text: "Die " },
      { text: "A", target: "a" },
      { text: " ist nicht mehr im " },
      { text: "B", target: "b" },
      { text: " vertreten." },
    ]);
  });
});
