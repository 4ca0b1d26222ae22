import type { ValueSchema } from "./value-schema.ts";

/** Names of a file's keys and values in the form, for hints that mention other fields. */
export type Names = ReadonlyMap<string, string>;

/** The names inside an object: those around it, those of its fields, and those of the values to choose from. */
export function toNames({ properties = {} }: ValueSchema, outer: Names): Names {
  const fields = Object.entries(properties).map(([key, { title = key }]): [string, string] => [key, title]);
  const values = Object.values(properties).flatMap(({ valueNames = {} }) =>
    Object.entries(valueNames).map(([value, name]): [string, string] => [
      value,
      name.replace(/\s\(.*\)$/, ""),
    ]),
  );
  return new Map([...outer, ...values, ...fields]);
}

/**
 * The description of a field for people who do not see the file: other fields are called by their titles, names are
 * chosen instead of ids, and switches are pressed. An example follows, unless the description has one. Hints are read
 * as Markdown, in which an example of a link or an address would lead away from the form.
 */
export function toHint(schema: ValueSchema, names: Names): string {
  const { description = "" } = schema;
  const said = toFormWords(description, names)
    .replace(/^true, wenn\b/, "Einschalten, wenn")
    .replace(/\btrue, wenn\b/, "einschalten, wenn")
    .replace(/^false\b/, "Ausschalten")
    .replace(/\btrue\b/g, "„ja“")
    .replace(/\bfalse\b/g, "„nein“");
  const samples = isShown(schema) ? [] : toSamples(schema).filter((sample) => !description.includes(sample));
  const hint = [said, ...(samples.length > 0 ? [`Zum Beispiel: ${samples.join(" · ")}`] : [])];
  return hint
    .join(" ")
    .trim()
    .replace(/[\\[\]*_~<`@]|:(?=\/\/)/g, "\\$&");
}

/** True when no examples are shown, because the description has one or the field has a default. */
function isShown({ description = "", default: value }: ValueSchema): boolean {
  return /z\. B\.|zum Beispiel/i.test(description) || ["string", "number"].includes(typeof value);
}

/** A text about keys, values and ids, in the words of the form. */
export function toFormWords(text: string, names: Names): string {
  return text
    .replace(/„([a-zA-Z]+)“/g, (quoted, key) => (names.has(key) ? `„${names.get(key)}“` : quoted))
    .replace(/\b[a-z]+[A-Z][a-zA-Z]*\b/g, (value) => (names.has(value) ? `„${names.get(value)}“` : value));
}

/** Examples to show; ids are left out where names are chosen. */
export function toSamples({ samples = [], reference }: ValueSchema): string[] {
  return reference === undefined ? samples.flat() : [];
}
