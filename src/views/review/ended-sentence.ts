import type { RelationKind } from "../../domain/schema/relation-schema.ts";
import { parseSentence, type SentencePart } from "../../domain/text/sentence.ts";

/**
 * The sentence of a relation that has ended: „Das Amt ist nicht mehr im Beirat vertreten.“ German puts „nicht mehr“ at
 * a different place for every verb, so only sentences of a known form are negated; a statement about the past, or one
 * of another form, is quoted unchanged.
 * @param lead words before such a quotation
 */
export function toEndedSentence(kind: RelationKind, sentence: string, lead = noLongerStated): SentencePart[] {
  const parts = parseSentence(sentence);
  const text = parts.map((part) => (part.target === undefined ? part.text : link)).join("");
  const links = parts.filter((part) => part.target !== undefined);
  const main = text.replace(/^Komm(?:t|en) [^,]*, /, "");
  if (!/\b(?:nicht|nie|kein\w*)\b|\d{4}/.test(main))
    for (const [form, ended] of forms[kind])
      if (form.test(text)) return withLinks(text.replace(form, ended), links);
  return lead === "" ? parts : [{ text: `${lead} ` }, ...parts];
}

/** Words before the sentence of a relation that cannot be negated. */
export const noLongerStated = "Nicht mehr in den Angaben:";

// Replaces a link while a sentence is negated, so that words inside names are never mistaken for the verb.
const link = "\u0001";

type Form = readonly [form: RegExp, ended: string];

/** Sentence forms: `@` is a link, `~` any words between links, `^A@` the subject with its article. */
const forms: Readonly<Record<RelationKind, readonly Form[]>> = {
  partOf: [
    form("(^A@ (?:gehört|gehören|zählt|zählen)) (zu[mr]? ~@~)", "$1 nicht mehr $2"),
    form("(^(?:Der|Die|Das) [^ ]+ (?:führt|nennt) (?:den|die|das) @) (unter ~@~)", "$1 nicht mehr $2"),
  ],
  memberOf: [form("(^A@ (?:ist|sind)) (i[nm] ~@ vertreten\\.)", "$1 nicht mehr $2")],
  leads: [
    form("(^A@ (?:hat|haben)) (die (?:Federführung|Leitung|Geschäftsführung) ~@~)", "$1 nicht mehr $2"),
    form("(^A@ (?:führt|führen|leitet|leiten) ~@)\\.", "$1 nicht mehr."),
  ],
  mediatesBetween: [form("(^A@ (?:kann|können|vermittelt|vermitteln)) (zwischen ~@~@~)", "$1 nicht mehr $2")],
  supportsOnRequest: [
    form("(^A@ (?:hilft|helfen) (?:(?:dem|der|den) )?@)([ ,.]~)", "$1 nicht mehr$2"),
    form("(^A@ (?:unterstützt|unterstützen) (?:(?:den|die|das) )?@)([ ,.]~)", "$1 nicht mehr$2"),
    form("(^A@ (?:beteiligt|beteiligen) sich)( auf Anfrage ~@~ an Entscheidungen\\.)", "$1 nicht mehr$2"),
    form("(^A@ (?:entscheidet|entscheiden))( auf Anfrage ~@~ mit\\.)", "$1 nicht mehr$2"),
  ],
  relatedTo: [
    form("(^A@ (?:ist|sind)) (mit ~@ verbunden\\.)", "$1 nicht mehr $2"),
    form("(^A@ (?:gibt|geben) ~)(an (?:(?:den|die|das) )?@ weiter\\.)", "$1nicht mehr $2"),
    form("(^A@ (?:wendet|wenden) sich) (an ~@~)", "$1 nicht mehr $2"),
    form("(^Komm(?:t|en) ~@ ~, (?:kann|können) (?:er|sie|es) sich) (an ~@ wenden\\.)", "$1 nicht mehr $2"),
  ],
  participatesIn: [
    form("(^A@ (?:arbeitet|arbeiten|wirkt|wirken)) (i[nm] ~@ mit\\.)", "$1 nicht mehr $2"),
    form("(^A@ (?:nimmt|nehmen)) (an ~@ teil\\.|am ~@ teil\\.)", "$1 nicht mehr $2"),
  ],
  organises: [form("(^A@ (?:organisiert|organisieren) (?!ein)~@)\\.", "$1 nicht mehr.")],
  partnerOf: [
    form("(^A@ (?:arbeitet|arbeiten)) (mit ~@ zusammen\\.)", "$1 nicht mehr $2"),
    form("(^A@ (?:ist|sind)) (Partner(?:in|innen)? ~@~)", "$1 nicht mehr $2"),
  ],
};

function form(pattern: string, ended: string): Form {
  const source = pattern
    .replaceAll("^A", "(?:(?:Der|Die|Das) )?")
    .replace("(^", "(")
    .replaceAll("~", `[^${link}]*`)
    .replaceAll("@", link);
  return [new RegExp(`^${source}$`), ended];
}

function withLinks(text: string, links: readonly SentencePart[]): SentencePart[] {
  const rest = [...links];
  return text
    .split(link)
    .flatMap((words, index) => [...(index === 0 ? [] : rest.splice(0, 1)), { text: words }])
    .filter((part) => part.text !== "");
}
