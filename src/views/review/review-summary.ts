import type { ChangeReview } from "./review.ts";

/** A number to report, with its singular and plural words. */
interface Count {
  readonly label: string;
  readonly parts: readonly (readonly [count: number, words: string])[];
}

/** A review in a few lines of numbers, without any text from editors; one line says so if nothing changed. */
export function toHeadline(review: ChangeReview): string[] {
  if (isEmptyReview(review)) {
    const { bodies, relations, pages } = review.after;
    const size = `${bodies} Stellen, ${relations} Beziehungen, ${pages} Seiten`;
    return [review.before === undefined ? size : `Keine Änderung an Angaben und Texten (${size})`];
  }
  return toCounts(review).flatMap(({ label, parts }) => {
    const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`.trim());
    return told.length === 0 ? [] : [`${label}: ${told.join(", ")}`];
  });
}

/** Whether both sides are equal. */
export function isEmptyReview(review: ChangeReview): boolean {
  return toCounts(review).every(({ parts }) => parts.every(([count]) => count === 0));
}

function toCounts(review: ChangeReview): Count[] {
  const {
    bodies,
    relations,
    contacts,
    things,
    fields,
    pages,
    lostAddresses,
    hardPages,
    translations,
    oldSources,
  } = review;
  const isNew = (contact: (typeof contacts)[number]) => contact.before === undefined;
  const isGone = (contact: (typeof contacts)[number]) => contact.after === undefined;
  return [
    {
      label: "Stellen",
      parts: [
        [bodies.added.length, "neu"],
        [bodies.removed.length, "entfallen"],
        [bodies.renamed.length, "umbenannt"],
        [bodies.moved.length, "verschoben"],
      ],
    },
    {
      label: "Beziehungen",
      parts: [
        [relations.added.length, "neu"],
        [relations.removed.length, "beendet"],
      ],
    },
    {
      label: "Kontakte",
      parts: [
        [contacts.filter(isNew).length, "neu"],
        [contacts.filter(isGone).length, "entfallen"],
        [contacts.filter((contact) => !isNew(contact) && !isGone(contact)).length, "geändert"],
      ],
    },
    {
      label: "Texte und andere Angaben",
      parts: [
        [things.added.length, "neu"],
        [things.removed.length, "entfallen"],
        [fields.length, "geändert"],
      ],
    },
    {
      label: "Seiten in allen Sprachen",
      parts: [
        [pages.added.length, "neu"],
        [pages.removed.length, "entfallen"],
        [pages.changed.length, "geändert"],
        [pages.frames, "nur in Kopf, Menü oder Fuß geändert"],
      ],
    },
    { label: "Adressen, die ins Leere führen", parts: [[lostAddresses.length, ""]] },
    { label: "Schwer zu lesen", parts: [[hardPages.length, hardPages.length === 1 ? "Seite" : "Seiten"]] },
    {
      label: "Übersetzungen",
      parts: [
        [translations.changed.length, "geändert oder geprüft"],
        [countTexts(translations.outdated), "veraltet"],
        [countTexts(translations.missing), "noch nicht da"],
        [translations.leftOver, "übrig"],
      ],
    },
    {
      label: "Geänderte Aussagen mit alter Quelle",
      parts: [
        [review.before === undefined ? 0 : oldSources.touched.length, "älter als ein Jahr oder undatiert"],
      ],
    },
  ];
}

function countTexts(texts: ChangeReview["translations"]["outdated"]): number {
  return texts.reduce((sum, { locales }) => sum + locales.length, 0);
}
