const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  shy: "\u00AD",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  euro: "€",
  sect: "§",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
};

/** The character of an HTML entity such as `auml`, among those used in German texts; names are case-sensitive. */
export function findNamedCharacter(name: string): string | undefined {
  return Object.hasOwn(named, name) ? named[name] : undefined;
}
