import type { JsonSchema } from "../../domain/schema/json-schema.ts";

/** Longest line of a comment, in characters. */
const width = 100;

/** Comment above an unknown required field: after its colon it would be a YAML comment that cuts off the text. */
export const todo = "# TODO: bitte in der nächsten Zeile hinter dem Doppelpunkt ausfüllen";

/** Known values by their path in the file: `summary.text`, `relations.0.target`. */
export type KnownValues = ReadonlyMap<string, string | readonly string[]>;

/**
 * A file of facts to fill in, as YAML. The German purpose of every field, taken from its schema, stands above it. Known
 * values are filled in; an unknown required field is left empty below a mark, so that the check reports it; every other
 * field is a comment with an example.
 * @param indent spaces before every line
 * @param missing content of an unknown required field: nothing, or the example its schema gives
 */
export function toTemplate(
  schema: JsonSchema,
  values: KnownValues,
  indent = "",
  missing: "empty" | "example" = "empty",
): string {
  return `${toLines(schema, missing === "empty" ? values : withExamples(schema, values, ""), "", indent).join("\n")}\n`;
}

/** The values with the first example of every required field that has none. */
function withExamples(schema: JsonSchema, values: KnownValues, path: string): KnownValues {
  const all = new Map(values);
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const way = `${path}${key}`;
    const isKnown = [...values.keys()].some((known) => known === way || known.startsWith(`${way}.`));
    if (!isKnown && schema.required?.includes(key) !== true) continue;
    const group = field.properties ? field : field.items?.properties ? field.items : undefined;
    if (group)
      for (const entry of withExamples(group, values, field.properties ? `${way}.` : `${way}.0.`))
        all.set(...entry);
    else if (!values.has(way))
      all.set(way, field.items ? [firstSample(field)].flat().map(String) : String(firstSample(field)));
  }
  return all;
}

function toLines(schema: JsonSchema, values: KnownValues, path: string, indent: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const isNeeded = schema.required?.includes(key) === true;
    const way = `${path}${key}`;
    return [
      ...(indent === "" ? [""] : []),
      ...toComment(field, isNeeded, indent),
      ...toField(key, field, isNeeded, values, way, indent),
    ];
  });
}

function toField(
  key: string,
  field: JsonSchema,
  isNeeded: boolean,
  values: KnownValues,
  way: string,
  indent: string,
): string[] {
  const isKnown = [...values.keys()].some((known) => known === way || known.startsWith(`${way}.`));
  const inner = field.items?.properties ? field.items : undefined;
  if (!isKnown && !isNeeded) return toExample(key, field, `${indent}# `);
  if (field.properties) return [`${indent}${key}:`, ...toLines(field, values, `${way}.`, `${indent}  `)];
  if (inner) return [`${indent}${key}:`, ...toEntry(toLines(inner, values, `${way}.0.`, `${indent}    `))];
  const value = values.get(way);
  if (value === undefined) return [`${indent}${todo}`, `${indent}${key}:`];
  if (typeof value === "string") return [`${indent}${key}: ${toScalar(value)}`];
  return [`${indent}${key}:`, ...value.map((item) => `${indent}  - ${toScalar(item)}`)];
}

/** Lines of one entry of a list: its dash stands before the first line that is not a comment. */
function toEntry(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.trimStart().startsWith("#"));
  return lines.map((line, index) => {
    if (index < first) return line.slice(2);
    return index === first ? line.replace(/^( *) {2}(\S)/, "$1- $2") : line;
  });
}

/** A sample field, each line behind a comment mark; nested groups are left to the list of all fields. */
function toExample(key: string, field: JsonSchema, mark: string): string[] {
  const group = field.properties ? field : field.items?.properties ? field.items : undefined;
  if (group === undefined) return [`${mark}${key}: ${toSample(field)}`];
  const dash = field.properties ? "  " : "  - ";
  const simple = Object.entries(group.properties ?? {}).filter(([, inner]) => inner.properties === undefined);
  return [
    `${mark}${key}:`,
    ...simple.map(([name, inner], index) => {
      const lead = index === 0 ? dash : " ".repeat(dash.length);
      const needed = group.required?.includes(name) ? " (nötig)" : "";
      return `${mark}${lead}${name}: ${toSample(inner)}  # ${inner.title ?? name}${needed}`;
    }),
  ];
}

function firstSample(field: JsonSchema) {
  const leaf = field.items ?? field;
  const [sample = "kennung"] = [...(field.examples ?? []), ...(leaf.examples ?? []), ...(leaf.enum ?? [])];
  return sample;
}

function toSample(field: JsonSchema): string {
  const sample = firstSample(field);
  if (field.items) return `[${[sample].flat().map(String).map(toScalar).join(", ")}]`;
  return typeof sample === "string" ? toScalar(sample) : String(sample);
}

function toComment(field: JsonSchema, isNeeded: boolean, indent: string): string[] {
  const { enum: values, enumDescriptions: names, type } = field;
  const choices =
    values === undefined || type === "boolean"
      ? ""
      : ` Möglich: ${values.map((value, index) => `${String(value)}${names?.[index] ? ` (${names[index]})` : ""}`).join(", ")}.`;
  const text = `${field.title}${isNeeded ? " (nötig)" : ""}: ${field.description}${choices}`;
  return wrap(text, width - indent.length - 2).map((line) => `${indent}# ${line}`);
}

function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Text as YAML: plain if every reader takes it for text, otherwise in double quotes (JSON's are YAML's). */
function toScalar(value: string): string {
  const isPlain = /^[a-z][a-z0-9-]*$/i.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}
