import { singleFiles } from "./collections.ts";
import type { Field } from "./form-config.ts";

/** The part of JSON Schema (https://json-schema.org) that the schemas of facts use. */
export interface ValueSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly items?: ValueSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly examples?: readonly string[];
}

/** What can be chosen from a list, each value with its German name. */
export type Choice = { readonly label: string; readonly value: string };

/** What the fields need to know besides their schemas. */
export interface FieldContext {
  /** Bodies that an id may name. */
  readonly bodies: readonly Choice[];
  /** German name of a value of an enumeration, by the name of its field. */
  readonly nameOf: (field: string, value: string) => string;
}

/** Fields that name a body by its id. */
const bodyReferences = new Set(["target", "between", "bodies", "answeredBy", "publisher", "fallbackDesk"]);

/** Names of fields longer than a line are made for several lines. */
const longestLine = 300;

const datePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
const idPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

/** The fields of a form in which an object of this schema is written; title and description are what people read. */
export function toFields(schema: ValueSchema, context: FieldContext): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, property]) =>
    toField(name, property, required.has(name), context),
  );
}

function toField(name: string, schema: ValueSchema, required: boolean, context: FieldContext): Field {
  const common = {
    name,
    label: schema.title ?? name,
    required,
    ...(schema.description === undefined ? {} : toHint(schema.description, schema, context)),
  };
  if (isFlag(schema)) return { ...common, widget: "boolean", required: false, default: toDefault(schema) };
  if (name === "sources" && isTextList(schema))
    return { ...common, hint: sourceHint, ...sourceChoice, multiple: true, ...toLimits(schema, required) };
  const isList = isTextList(schema);
  const choices = toChoices(name, isList ? schema.items : schema, context);
  if (choices)
    return {
      ...common,
      widget: "select",
      options: [...choices],
      ...(isList ? { multiple: true, ...toLimits(schema, required) } : {}),
      ...(typeof schema.default === "string" ? { default: schema.default } : {}),
    };
  if (isList) return { ...common, ...toSingular(common.label), widget: "list" };
  if (schema.type === "array") return toListField(common, schema, context);
  if (schema.type === "object") return { ...common, widget: "object", fields: toFields(schema, context) };
  return toTextField(common, schema);
}

const sourceHint = "Eine neue Quelle bitte zuerst unter „Quellen“ eintragen.";

/** Sources are looked up in the repository, so that one added a minute ago can be named. */
const sourceChoice = {
  widget: "relation",
  collection: singleFiles,
  file: "sources",
  value_field: "sources.*.id",
  display_fields: ["{{sources.*.title}} ({{sources.*.publisher}})"],
  search_fields: ["sources.*.title", "sources.*.publisher", "sources.*.id"],
} as const;

type Common = { name: string; label: string; required: boolean; hint?: string };

function toListField(common: Common, schema: ValueSchema, context: FieldContext): Field {
  const items = schema.items ?? {};
  const keys = Object.keys(items.properties ?? {});
  const summary = ["title", "sentence", "value", "text"].find((key) => keys.includes(key));
  return {
    ...common,
    ...toSingular(common.label),
    widget: "list",
    collapsed: "auto",
    allow_duplicate: false,
    ...(summary === undefined ? {} : { summary: `{{${summary}}}` }),
    fields: toFields(items, context),
  };
}

function toTextField(common: Common, schema: ValueSchema): Field {
  if ((schema.maxLength ?? 0) > longestLine)
    return { ...common, widget: "text", use_emoji_autocomplete: false };
  const pattern = toPattern(common.name, schema);
  return {
    ...common,
    widget: "string",
    use_emoji_autocomplete: false,
    ...(pattern ? { pattern } : {}),
  };
}

function toPattern(name: string, { pattern, examples }: ValueSchema): [string, string] | undefined {
  if (examples) return [datePattern, `Bitte so schreiben: ${examples.join(", ")}`];
  if (name === "id") return [idPattern, "Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche."];
  return pattern === undefined ? undefined : [pattern, "Das passt hier nicht."];
}

function toChoices(
  name: string,
  schema: ValueSchema | undefined,
  { bodies, nameOf }: FieldContext,
): readonly Choice[] | undefined {
  if (schema?.enum) return schema.enum.map((value) => ({ value, label: nameOf(name, value) }));
  const isId = schema?.type === "string" && schema.maxLength === undefined;
  return isId && bodyReferences.has(name) ? bodies : undefined;
}

function isFlag(schema: ValueSchema): boolean {
  return schema.enum?.length === 2 && schema.enum.includes("true") && schema.enum.includes("false");
}

function toDefault({ default: value }: ValueSchema): boolean {
  return value === true || value === "true";
}

function isTextList({ type, items }: ValueSchema): boolean {
  return type === "array" && items?.type === "string";
}

function toLimits({ minItems, maxItems }: ValueSchema, required: boolean): { min?: number; max?: number } {
  return {
    ...(minItems !== undefined && required ? { min: minItems } : {}),
    ...(maxItems === undefined ? {} : { max: maxItems }),
  };
}

/** What one item of a list is called, by the name of the list. */
const singulars: Readonly<Record<string, string>> = {
  Aussagen: "Aussage",
  Beziehungen: "Beziehung",
  Quellen: "Quelle",
  "Andere Namen": "Name",
  Alltagswörter: "Wort",
};

function toSingular(label: string): { label_singular: string } {
  return { label_singular: singulars[label] ?? label };
}

/**
 * The description of a field for people who see no file: they choose names, not ids, and press a switch. What only lists the
 * values to choose from is left out. Hints are read as Markdown, where an example of a link would become one.
 */
function toHint(text: string, { enum: values }: ValueSchema, { nameOf }: FieldContext): { hint?: string } {
  if (values && values.length > 2 && values.every((value) => text.includes(value))) return {};
  const hint = text
    .replace(/^Kennung(?=\b|en\b)e?/, "Name")
    .replace(/\btrue\b/g, "„ja“")
    .replace(/\bfalse\b/g, "„nein“")
    .replace(/\bmediatesBetween\b/g, (kind) => `„${nameOf("kind", kind)}“`)
    .replace(/[[\]*_~]/g, "\\$&");
  return { hint };
}
