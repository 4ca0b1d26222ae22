import { givenNames } from "./given-names.ts";

/** Remedy for a person named in place of a role. */
export const roleRemedy =
  "Bitte die Rolle oder Stelle nennen, nie einen Menschen, zum Beispiel „Sprachmittlung des Landratsamts“.";

/** Words before the name of a person, and the mark of a personal address. */
const personal =
  /@|(?<![\p{L}\p{M}\p{N}.-])(?:Herrn?|Frau|Hr\.|Fr\.|Dr\.|Prof\.|Mag\.|Dipl\.(?:-\p{L}+\.?)?|Mrs?\.?|Ms\.?) ?\p{Lu}/u;
/** An abbreviated given name: `A. Müller`, `Müller, A.`. */
const initial =
  /(?<![\p{L}\p{N}.])\p{Lu}\. ?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+, ?\p{Lu}\.|^\p{Lu}\p{Ll}+ \p{Lu}\.?$/u;
/** Letters not used for German roles; names in them can only be guessed. */
const foreignLetters = /(?!\p{Script=Latin})\p{L}/u;
/** Parts of words for occupations and places of work. */
const roleParts = new RegExp(
  [
    "agentur|amt|arbeit|asyl|ausschuss|beauftragt|behörde|beirat|berat|bereich|betreu|bund|büro|center|club|dienst|direkt",
    "dolmetsch|fach|familie|förder|forum|frau|gemeinde|gericht|gruppe|hilfe|hotline|info|initiativ|integration|jugend",
    "kammer|kinder|kita|klinik|kommun|kontakt|koordin|kreis|kreuz|land|lehr|lektor|leit|manag|meister|migration|minister|mittl",
    "netz|öffentlich|pfleg|polizei|praxis|presse|projekt|prüf|rat|redakt|referat|schul|schutz|sekretär|sekretariat|service",
    "sprach|stadt|stelle|team|träger|übersetz|universität|verband|verein|verwalt|vorsitz|wesen|zentr|(?<!j)ung$|schaft$",
    // English words for a role, as agencies and professional bodies write them.
    "adviser|advisor|assistant|consultant|editor|interpreter|native|officer|proof|review|speaker|translator",
    "caritas|diakoni|johanniter|malteser|(?:^|-)(?:awo|drk|vhs)",
  ].join("|"),
  "iu",
);
/** Places and buildings named after a person, in one word or before the name. */
const namedPlace =
  /haus$|heim$|kirche$|schule$|stift$|stätte$|stiftung$|straße$|platz$|werk$|zentrum$|^sankt$|^st\.?$/iu;

/**
 * True when a text that should name a role names a person: a form of address, a degree, an e-mail address, a given
 * name, or two or three capitalized words without an occupation. A rare family name alone cannot be told from a role.
 */
export function namesPerson(role: string): boolean {
  const text = role.normalize("NFC").trim();
  if (personal.test(text) || initial.test(text) || foreignLetters.test(text)) return true;
  const words = text.split(/[\s,;/()]+/).filter((word) => word !== "");
  const isNamed = words.some((word, index) => isGivenName(word) && !namedPlace.test(words[index - 1] ?? ""));
  if (isNamed) return true;
  const isLikeName =
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}[\p{Ll}\p{M}'’-]+(?:-?\p{Lu}\p{Ll}+)*$/u.test(word));
  return isLikeName && !words.some((word) => roleParts.test(word) || namedPlace.test(word));
}

/** True for a given name, alone or doubled: `Anna`, `Hans-Peter`. */
function isGivenName(word: string): boolean {
  const parts = word.toLowerCase().split("-");
  return parts.length <= 2 && parts.every((part) => givenNames.has(part));
}
