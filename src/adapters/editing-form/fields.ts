import { type Names, toFormWords, toHint, toNames, toSamples } from "./field-hints.ts";
import { singleFiles } from "./form-collections.ts";
import type { Field } from "./form-config.ts";
import type { ValueSchema } from "./value-schema.ts";

/** An option of a list, with its German name. */
export type Choice = { readonly label: string; readonly value: string };

/** Maximum length of a text in a single-line field. */
const longestLine = 300;

/**
 * The fields of a form for an object of this schema; title and description are its visible texts.
 * @param bodies bodies an id may name
 * @throws for a shape the form has no field for, so that none is written wrongly
 */
export function toFields(schema: ValueSchema, bodies: readonly Choice[], outer: Names = new Map()): Field[] {
  const names = toNames(schema, outer);
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, property]) =>
    toField({ name, label: property.title ?? name, required: required.has(name) }, property, bodies, names),
  );
}

type Common = Pick<Field, "name" | "label" | "required" | "hint">;

function toField(start: Common, schema: ValueSchema, bodies: readonly Choice[], names: Names): Field {
  const hint = toHint(schema, names);
  const common = hint === "" ? start : { ...start, hint };
  if (schema.type === "boolean")
    return { ...common, widget: "boolean", required: false, default: schema.default === true };
  const one = schema.type === "array" ? (schema.items ?? {}) : schema;
  const several = schema.type === "array" ? { multiple: true, ...toLimits(schema, start.required) } : {};
  if (one.reference === "source") return { ...common, ...sourceChoice, ...several };
  if (one.reference === "body")
    return {
      ...common,
      hint: toBodyHint(schema, names),
      ...several,
      widget: "select",
      options: [...bodies],
    };
  if (one.enum) return { ...common, ...several, ...toDefault(schema), ...toChoice(one, names) };
  if (schema.type === "array") return { ...common, ...toListField(start, schema, bodies, names) };
  if (schema.anyOf?.some(isObject)) return toOptionalObject(common, schema, bodies, names);
  if (isObject(schema)) return { ...common, ...toObject(schema, bodies, names) };
  return { ...common, ...toDefault(schema), ...toTextField(start, schema) };
}

/** Sources are looked up in the repository, so that one added a minute ago can be chosen. */
const sourceChoice = {
  hint: "Eine neue Quelle bitte zuerst unter „Quellen“ eintragen.",
  widget: "relation",
  collection: singleFiles,
  file: "sources",
  value_field: "sources.*.id",
  display_fields: ["{{sources.*.title}} ({{sources.*.publisher}})"],
  search_fields: ["sources.*.title", "sources.*.publisher", "sources.*.id"],
} as const;

/** Hint of a field whose value is a body, chosen by name. */
function toBodyHint(schema: ValueSchema, names: Names): string {
  return toHint({ ...schema, samples: [] }, names)
    .replace(/^Kennungen\b/, "Namen")
    .replace(/^Kennung\b/, "Name");
}

function toChoice({ enum: values = [], valueNames = {} }: ValueSchema, names: Names) {
  const toLabel = (value: string) =>
    toFormWords(valueNames[value] ?? value, names).replace(/\bKennungen\b/, "Namen");
  const options = values.map((value) => ({ value: String(value), label: toLabel(String(value)) }));
  return { widget: "select", options } as const;
}

function toListField(
  { name, label }: Common,
  { items = {} }: ValueSchema,
  bodies: readonly Choice[],
  names: Names,
): Partial<Field> & Pick<Field, "widget"> {
  const singular = { label_singular: singulars[label] ?? label };
  if (items.type === "string") return { ...singular, widget: "list" };
  if (!isObject(items)) throw new Error(`the form has no field for ${name}`);
  const { properties = {}, required = [] } = items;
  const summary = required.find((key) => properties[key] !== undefined && isFreeText(properties[key]));
  return {
    ...singular,
    widget: "list",
    collapsed: "auto",
    allow_duplicate: false,
    ...(summary === undefined ? {} : { summary: `{{${summary}}}` }),
    fields: toFields(items, bodies, names),
  };
}

/** An object with required fields is optional as a whole; one without is always open. */
function toObject(schema: ValueSchema, bodies: readonly Choice[], names: Names) {
  return {
    widget: "object",
    ...(schema.required === undefined ? { required: true } : {}),
    fields: toFields(schema, bodies, names),
  } as const;
}

/** An object to add or remove, where the file has a word for its absence. */
function toOptionalObject(
  common: Common,
  schema: ValueSchema,
  bodies: readonly Choice[],
  names: Names,
): Field {
  const [word, object] = [schema.anyOf?.find(isWord)?.const, schema.anyOf?.find(isObject)];
  if (word === undefined || object === undefined || schema.anyOf?.length !== 2)
    throw new Error(`the form has no field for ${common.name}`);
  const hint = common.hint?.replace(`„${word}“`, "nichts hinzufügen");
  return {
    ...common,
    ...(hint === undefined ? {} : { hint }),
    ...toObject(object, bodies, names),
    required: false,
    absent: word,
  };
}

function toTextField({ name }: Common, schema: ValueSchema): Partial<Field> & Pick<Field, "widget"> {
  if (![schema, ...(schema.anyOf ?? [])].some(isText)) throw new Error(`the form has no field for ${name}`);
  if ((schema.maxLength ?? 0) > longestLine) return { widget: "text", use_emoji_autocomplete: false };
  const pattern = toPattern(schema);
  const samples = toSamples(schema);
  const remedy = samples.length > 0 ? `Bitte so schreiben: ${samples.join(" · ")}` : "Das passt hier nicht.";
  return {
    widget: "string",
    use_emoji_autocomplete: false,
    ...(pattern === undefined ? {} : { pattern: [pattern, remedy] as const }),
  };
}

function toPattern({ pattern, const: word, anyOf }: ValueSchema): string | undefined {
  if (anyOf === undefined) return word === undefined ? pattern : `^${word}$`;
  const patterns = anyOf.map(toPattern);
  return patterns.includes(undefined) ? undefined : patterns.join("|");
}

function toDefault({ default: value }: ValueSchema): { default?: string } {
  return typeof value === "string" || typeof value === "number" ? { default: String(value) } : {};
}

/** Limits of a list. The form counts filled-in entries only, so an optional list has no minimum. */
function toLimits({ minItems, maxItems }: ValueSchema, required: boolean): { min?: number; max?: number } {
  return {
    ...(minItems !== undefined && required ? { min: minItems } : {}),
    ...(maxItems === undefined ? {} : { max: maxItems }),
  };
}

function isObject({ type, properties }: ValueSchema): boolean {
  return type === "object" && properties !== undefined;
}

function isWord(schema: ValueSchema): boolean {
  return schema.const !== undefined;
}

/** True for texts and numbers: numbers are text in a file, and their schema has a pattern. */
function isText({ type }: ValueSchema): boolean {
  return [type].flat().includes("string");
}

function isFreeText(schema: ValueSchema): boolean {
  return isText(schema) && !schema.enum && schema.pattern === undefined;
}

/** Name of one item of a list, by the name of the list. */
const singulars: Readonly<Record<string, string>> = {
  Aussagen: "Aussage",
  Beziehungen: "Beziehung",
  Quellen: "Quelle",
  "Andere Namen": "Name",
  Alltagswörter: "Wort",
  Suchwörter: "Suchwort",
  Sprachen: "Sprache",
  Namen: "Name",
  Seiten: "Seite",
};
