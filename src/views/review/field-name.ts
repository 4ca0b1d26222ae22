/** German names of the fields of facts, as in the guide for editors. */
const names: Readonly<Record<string, string>> = {
  name: "Name",
  shortName: "Kurzname",
  aliases: "Andere Namen",
  searchWords: "Suchwörter",
  summary: "Kurzbeschreibung",
  facts: "Aussage",
  contacts: "Kontakt",
  relations: "Beziehung",
  collective: "Sammelname",
  uncertain: "Fortbestand unbekannt",
  root: "Oberste Stelle",
  sources: "Quellen",
  asOf: "Stand",
  doubt: "Zweifel",
  label: "Wofür",
  confirmed: "Bestätigt",
  sentence: "Satz",
  topic: "Thema",
  onPath: "Auf dem Weg eines Anliegens",
  title: "Titel",
  description: "Beschreibung",
  publisher: "Herausgeber",
  publisherTitle: "Titel oder Reihe beim Herausgeber",
  published: "Erschienen",
  dateOf: "Wovon das Datum ist",
  url: "Netzadresse",
  date: "Datum",
  dateText: "Datum in Worten",
  text: "Text",
  until: "Bis",
  bodies: "Beteiligte",
  term: "Begriff",
  question: "Frage",
  answer: "Antwort",
  answeredBy: "Wer hilft",
  order: "Reihenfolge",
  words: "Alltagswörter",
  reliability: "Verlässlichkeit",
  outdated: "Vielleicht veraltet",
  checked: "Geprüft am",
  inFooter: "Steht in der Fußzeile",
  region: "Gebiet",
  claim: "Leitsatz",
  edition: "Stand der Angaben",
  locales: "Sprachen",
  baseUrl: "Adresse der Website",
  repository: "Repository",
  validFrom: "Besteht seit",
  validTo: "Bestand bis",
  expires: "Läuft ab",
  fallbackDesk: "Auffangstelle",
  operator: "Betreiber",
};

/**
 * The German name of a field by its path; a part without one, such as an id, is kept unchanged. `text` is omitted.
 * @param nameOf name of a body, or its id if it has none
 */
export function toFieldName(path: readonly string[], nameOf: (body: string) => string): string {
  const [list, member = "", ...rest] = path;
  const [, ...ends] = member.split(" ");
  if (list === "relations")
    return [`Beziehung zu ${ends.map(nameOf).join(" und ")}`, ...toNames(rest)].join(", ");
  if (list === "contacts") return [`Kontakt ${ends.join(" ")}`, ...toNames(rest)].join(", ");
  return toNames(path.filter((part, index) => index === 0 || part !== "text")).join(", ") || "Text";
}

function toNames(parts: readonly string[]): string[] {
  return parts.map((part) => (Object.hasOwn(names, part) ? (names[part] ?? part) : part));
}
