import type { SentencePart } from "../../domain/text/sentence.ts";
import { toPlainSentence } from "../../domain/text/sentence.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import type { Words } from "../translations/interface-words.ts";
import { toMoveMark } from "./marked-organigram.ts";
import type { BodyRef, ChangeReview, FieldChange, MovedBody, ThingRef, ThingType } from "./review.ts";
import type { LinePart, ReviewItem, ReviewSection } from "./section.ts";

type PathOf = (body: string) => string | undefined;

/** Changes made by editors: bodies, relations, contacts, texts and everything else. */
export function toDataSections(review: ChangeReview, words: Words, pathOf: PathOf): ReviewSection[] {
  return [
    { id: "stellen", title: "Stellen", items: toBodyItems(review.bodies, words, pathOf) },
    { id: "beziehungen", title: "Beziehungen", items: toRelationItems(review.relations, pathOf) },
    { id: "kontakte", title: "Kontakte", items: toContactItems(review, words, pathOf) },
    { id: "angaben", title: "Texte und andere Angaben", items: toThingItems(review, pathOf) },
  ];
}

function toBodyItems(bodies: ChangeReview["bodies"], words: Words, pathOf: PathOf): ReviewItem[] {
  const named = (body: BodyRef): LinePart => ({ text: body.name, path: pathOf(body.id) });
  const kindOf = ({ kind }: BodyRef): LinePart => ({ text: ` (${words(`kind.${kind}`)})` });
  return [
    ...bodies.added.map((body) => ({ mark: "added" as const, line: [named(body), kindOf(body)] })),
    ...bodies.removed.map((body) => ({
      mark: "removed" as const,
      line: [{ text: body.name }, kindOf(body)],
    })),
    ...bodies.otherId.map(({ before, after }) => ({
      mark: "changed" as const,
      line: [
        named(after),
        {
          text: `: wahrscheinlich nur die Kennung geändert, von „${before.id}“ in „${after.id}“. Damit ändert sich die Adresse der Seite.`,
        },
      ],
    })),
    ...bodies.renamed.map(({ before, after }) => ({
      mark: "renamed" as const,
      line: [{ text: `${before.name} heißt jetzt ` }, named(after), { text: "." }],
    })),
    ...bodies.moved.map((body) => ({ ...toMoveMark(body), line: toMoveLine(body, named(body)) })),
  ];
}

function toMoveLine({ from, to }: MovedBody, body: LinePart): LinePart[] {
  if (to === undefined)
    return [
      body,
      {
        text: ` steht nicht mehr im Organigramm, weil alle Beziehungen zu anderen entfallen oder enden; ${toWas(from)}.`,
      },
    ];
  const is = to.inside === undefined ? "für sich allein" : `in „${to.inside.name}“`;
  if (from !== undefined && from.inside?.id === to.inside?.id)
    return [body, { text: ` steht im Organigramm weiter ${is}, aber in einem anderen Rahmen.` }];
  return [body, { text: ` steht im Organigramm jetzt ${is}; ${toWas(from)}.` }];
}

function toWas(from: MovedBody["from"]): string {
  if (from === undefined) return "bisher gar nicht";
  return from.inside === undefined ? "bisher für sich allein" : `bisher in „${from.inside.name}“`;
}

function toRelationItems({ added, removed }: ChangeReview["relations"], pathOf: PathOf): ReviewItem[] {
  const toLine = (sentence: readonly SentencePart[]) =>
    sentence.map(
      ({ text, target }): LinePart => (target === undefined ? { text } : { text, path: pathOf(target) }),
    );
  return [
    ...added.map(({ sentence }) => ({ mark: "added" as const, line: toLine(sentence) })),
    ...removed.map(({ sentence, ended }) => ({
      mark: "removed" as const,
      word: ended === undefined ? undefined : `Beendet (${renderPartialDate(ended, "de")})`,
      line: toLine(sentence),
    })),
  ];
}

function toContactItems({ contacts }: ChangeReview, words: Words, pathOf: PathOf): ReviewItem[] {
  return contacts.map(({ body, kind, before, after }) => {
    const mark = before === undefined ? "added" : after === undefined ? "removed" : "changed";
    const value = mark === "changed" ? "" : `: ${after ?? before}`;
    return {
      mark,
      line: [{ text: body.name, path: pathOf(body.id) }, { text: `, ${words(`contact.${kind}`)}${value}` }],
      ...(mark === "changed" ? { before, after } : {}),
    };
  });
}

const types: Readonly<Record<ThingType, string>> = {
  body: "Stelle",
  publication: "Publikation",
  topic: "Frage",
  timeline: "Ereignis",
  glossary: "Begriff",
  source: "Quelle",
  site: "Website",
  prose: "Text",
  words: "Wörter der Oberfläche",
};

function toThingItems({ things, fields }: ChangeReview, pathOf: PathOf): ReviewItem[] {
  const toNew = (mark: "added" | "removed") => (thing: ThingRef) => ({
    mark,
    line: [{ text: toThingName(thing) }],
  });
  return [
    ...things.added.map(toNew("added")),
    ...things.removed.map(toNew("removed")),
    ...fields.map((change) => toFieldItem(change, pathOf)),
  ];
}

function toFieldItem({ thing, label, before, after, path }: FieldChange, pathOf: PathOf): ReviewItem {
  const isSentence = path[0] === "relations" && path.at(-1) === "sentence";
  const plain = (text: string | undefined) =>
    isSentence && text !== undefined ? toPlainSentence(text) : text;
  const page = thing.type === "body" || thing.type === "publication" ? pathOf(thing.id) : undefined;
  return {
    mark: "changed",
    line: [{ text: toThingName(thing), path: page }, { text: `, ${label}` }],
    before: plain(before),
    after: plain(after),
  };
}

/** Name of a thing and, unless it is a body, its type: „Integrationskurs (Begriff)“. */
export function toThingName({ type, name }: ThingRef): string {
  return type === "body" || name === types[type] ? name : `${name} (${types[type]})`;
}
