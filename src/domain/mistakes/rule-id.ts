/** Every kind of mistake the check knows, by the short name machines call it, with its German title. */
export const ruleTitles = {
  file: "Dateien haben einen Platz, einen Namen und eine Größe, die hier vorgesehen sind.",
  characters: "Dateien sind in UTF-8 gespeichert und enthalten nur sichtbare Zeichen.",
  conflict: "Zusammengeführte Dateien enthalten nur noch eine Fassung.",
  yaml: "Angaben sind lesbares YAML: Einrückung, Doppelpunkte, Anführungszeichen.",
  fields: "Jedes Feld gibt es, und es enthält, was dort vorgesehen ist.",
  prose: "Texte sind Markdown mit Kopf, erlaubten Links und ohne Bilder.",
  drawings: "Zeichnungen in Texten sind lesbare Mermaid-Zeichnungen.",
  words: "Wörter der Oberfläche passen zu denen der deutschen Datei.",
  ids: "Kennungen und Namen gibt es genau einmal; sie passen zum Dateinamen.",
  references: "Jede genannte Stelle und Quelle gibt es.",
  relations: "Beziehungen verbinden zwei Stellen und sagen das in einem Satz.",
  hierarchy: "Jede Stelle gehört zu genau einer anderen, ohne Kreis.",
  periods: "Beziehungen, Antworten und Ereignisse nennen nur Stellen, die es dann gab.",
  days: "Was geprüft oder bestätigt wurde, liegt nicht in der Zukunft.",
  contacts: "Kontakte haben eine amtliche Quelle.",
  site: "Jede Sprache der Website steht einmal da und hat ihre Wörter.",
  pages: "Texte gehören zu einer Stelle oder Seite, die es gibt, und verlinken nur, was es gibt.",
  translations: "Übersetzungen gehören zu einem deutschen Text und verlinken dasselbe.",
  aliases: "Suchwörter stehen einmal in ihrer Datei und gehören zu etwas, das man sucht.",
  "simple-german": "Texte in Einfacher Sprache halten deren Regeln ein.",
  census:
    "Alles ist gezählt, und es gibt nicht weniger als bei der letzten Zählung, außer es ist so gewollt.",
  release: "Vor der Veröffentlichung sind alle Angaben des Betreibers eingetragen.",
} as const;

/** Short name of a kind of mistake; never changes, so that hosts recognize a mistake they have seen. */
export type RuleId = keyof typeof ruleTitles;

/** The same errors, each with this kind of mistake unless it has one already. */
export function withRule<E extends { readonly rule?: RuleId }>(rule: RuleId, errors: readonly E[]): E[] {
  return errors.map((error) => ({ rule, ...error }));
}
