import type { SimpleRule } from "../style-rule.ts";

/** A name and its value, as in a form: `Stand: 1. März 2026`. */
const entry = /^\p{L}+: \S+(?: \S+){0,3}$/u;

/** Every sentence has a line of its own, and every line ends one; entries of a list may end without a sign. */
export const oneSentence: SimpleRule = {
  name: "ein Satz je Zeile",
  weight: "error",
  find: ({ isLabel, isLast, isItem, sentences, text }) => {
    if (isLabel) return [];
    if (sentences > 1)
      return [
        {
          message: `In einer Zeile stehen ${sentences} Sätze: „${text}“`,
          remedy: "Bitte nach jedem Satz eine Leerzeile einfügen.",
        },
      ];
    if (isLast || isItem || entry.test(text) || /[.!?:,][“”)]?$/u.test(text)) return [];
    return [
      {
        message: `Die Zeile hört mitten im Satz auf: „${text}“`,
        remedy: "Bitte den Satz in einer Zeile zu Ende schreiben oder teilen.",
      },
    ];
  },
};
