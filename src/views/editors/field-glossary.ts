import type { JsonSchema } from "../../domain/schema/json-schema.ts";
import { toHeadingAnchor } from "./heading-anchor.ts";

/** A kind of file and the fields it may have. */
export interface KindOfFile {
  readonly title: string;
  /** Folder of such files, as an editor sees it. */
  readonly place: string;
  readonly schema: JsonSchema;
}

/** A group of fields that occurs inside others: documented once and linked. */
interface Group {
  readonly title: string;
  readonly schema: JsonSchema;
}

/**
 * Every field of every kind of file, in German, as Markdown: made of the titles, descriptions, values and examples of
 * the schemas, so that it contains nothing that editors do not also see while typing.
 */
export function toFieldGlossary(kinds: readonly KindOfFile[]): string {
  const groups = new Map<string, Group>();
  // Duplicate headings could not be linked: groups must differ from the titles of kinds, too.
  const titles = kinds.map(({ title }) => title);
  const toRows = (schema: JsonSchema) => toTable(schema, groups, titles);
  const sections = kinds.map(({ title, place, schema }) =>
    [`## ${title}`, "", `Datei: \`${place}\``, "", ...toRows(schema)].join("\n"),
  );
  const told: string[] = [];
  // A group may contain groups: tables are made until no new group appears.
  for (const { title, schema } of iterate(groups))
    told.push([`### ${title}`, "", ...toRows(schema)].join("\n"));
  return `${[
    "# Alle Felder",
    "<!-- Diese Datei schreibt „npm run generate“ aus den Schemas; bitte nicht von Hand ändern. -->",
    "Was in welcher Datei stehen kann. **Fett** heißt: nötig. Wo ein Feld eine Gruppe von Feldern enthält, steht sie unten unter „Gruppen“.",
    titles.map(toLink).join(" · "),
    ...sections,
    "## Gruppen",
    ...told,
  ].join("\n\n")}\n`;
}

/** Values of a map that grows during iteration. */
function* iterate(groups: ReadonlyMap<string, Group>): Generator<Group> {
  for (const group of groups.values()) yield group;
}

function toTable(schema: JsonSchema, groups: Map<string, Group>, titles: readonly string[]): string[] {
  const required = new Set(schema.required);
  return [
    "| Feld | Bedeutung | Beispiel |",
    "|---|---|---|",
    ...Object.entries(schema.properties ?? {}).map(([name, field]) => {
      const shown = required.has(name) ? `**\`${name}\`**` : `\`${name}\``;
      const meaning = [
        `${toCell(field.title ?? name)}: ${toCell(field.description ?? "")}`,
        ...toMore(field, groups, titles),
      ];
      return `| ${shown} | ${meaning.join("<br>")} | ${toExamples(field)} |`;
    }),
  ];
}

function toMore(field: JsonSchema, groups: Map<string, Group>, titles: readonly string[]): string[] {
  const inner = toInner(field);
  if (inner === undefined) return toValues(field.items ?? field);
  const key = JSON.stringify([inner.properties, inner.required]);
  const group = groups.get(key) ?? { title: toFreeTitle(field.title ?? "", groups, titles), schema: inner };
  groups.set(key, group);
  const list = field.items === undefined ? "Felder" : "Liste; Felder je Eintrag";
  return [`${list}: siehe ${toLink(group.title)}`];
}

function toLink(title: string): string {
  return `[${title}](#${toHeadingAnchor(title)})`;
}

function toFreeTitle(title: string, groups: ReadonlyMap<string, Group>, titles: readonly string[]): string {
  const used = [...titles, ...[...groups.values()].map((group) => group.title.replace(/ \(\d+\)$/, ""))];
  const taken = used.filter((one) => one === title).length;
  return taken === 0 ? title : `${title} (${taken + 1})`;
}

/** The group of fields a field consists of: directly, as entries of a list, or under names of its own. */
function toInner(field: JsonSchema): JsonSchema | undefined {
  const further = typeof field.additionalProperties === "object" ? field.additionalProperties : undefined;
  return [field, field.items, further].find((candidate) => candidate?.properties !== undefined);
}

function toValues({ enum: values, enumDescriptions: names, type }: JsonSchema): string[] {
  if (values === undefined || type === "boolean") return [];
  return values.map((value, index) => {
    const name = names?.[index];
    return `\`${String(value)}\`${name === undefined ? "" : ` ${toCell(name)}`}`;
  });
}

function toExamples({ examples = [] }: JsonSchema): string {
  return examples.map((example) => `\`${toCode([example].flat().join(", "))}\``).join("<br>");
}

/**
 * An example as typed: nothing between backticks becomes a link, and only characters that end the cell need escaping.
 */
function toCode(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Text that stays in its cell and becomes no link. */
function toCell(text: string): string {
  return text.replace(/[|[\]]/g, (mark) => `\\${mark}`).replaceAll("\n", " ");
}
