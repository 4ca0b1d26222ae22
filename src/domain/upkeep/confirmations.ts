import type { Position } from "../mistakes/data-error.ts";
import type { FactPath, Stated } from "../mistakes/fact-file.ts";
import type { Facts } from "../network/facts.ts";
import type { Citation } from "../schema/fact-schema.ts";
import type { Source } from "../schema/source-schema.ts";
import { compareText } from "../text/text-order.ts";
import { type Freshness, toContactFreshness, toSourceFreshness, toStatementFreshness } from "./freshness.ts";

/** Something that needs regular confirmation, and the place where it is stated. */
export interface Confirmable extends Position {
  readonly file: string;
  readonly kind: "contact" | "statement" | "source";
  /** Name of the thing it belongs to, such as a body's. */
  readonly of: string;
  /** The detail itself: a phone number, the path of a statement, the id of a source. */
  readonly what: string;
  readonly freshness: Freshness;
}

/** Everything that needs regular confirmation, the most urgent first; equally urgent ones by file and place. */
export function toConfirmables(facts: Facts, day: string): Confirmable[] {
  const { freshness: limits } = facts.site.value;
  const sources = new Map(facts.sources.value.sources.map((source) => [source.id, source]));
  const find = (id: string): Source | undefined => sources.get(id);
  const contacts = facts.bodies.flatMap((body) =>
    body.value.contacts.map(
      (contact, index): Confirmable => ({
        file: body.file,
        ...body.locate(["contacts", index, "value"]),
        kind: "contact",
        of: body.value.name,
        what: contact.value,
        freshness: toContactFreshness(contact, find, limits, day),
      }),
    ),
  );
  const statements = toStatements(facts).flatMap(({ stated, of, path, cited }): Confirmable[] => {
    const freshness = toStatementFreshness(cited, limits, day);
    const place = cited.checked === undefined ? "expires" : "checked";
    return freshness === undefined
      ? []
      : [
          {
            file: stated.file,
            ...stated.locate([...path, place]),
            kind: "statement",
            of,
            what: path.join("."),
            freshness,
          },
        ];
  });
  const read = facts.sources.value.sources.map(
    (source, index): Confirmable => ({
      file: facts.sources.file,
      ...facts.sources.locate(["sources", index, "checked"]),
      kind: "source",
      of: source.title,
      what: source.id,
      freshness: toSourceFreshness(source, limits, day),
    }),
  );
  return [...contacts, ...statements, ...read].sort(inOrder);
}

interface Statement {
  readonly stated: Pick<Stated<unknown>, "file" | "locate">;
  readonly of: string;
  readonly path: FactPath;
  readonly cited: Citation;
}

/** Everything that names sources, at any depth of a file, except contacts, which have limits of their own. */
function toStatements(facts: Facts): Statement[] {
  const files: { stated: Pick<Stated<unknown>, "file" | "locate">; value: unknown; of: string }[] = [
    ...facts.bodies.map((stated) => ({
      stated,
      value: { ...stated.value, contacts: [] },
      of: stated.value.name,
    })),
    ...facts.publications.map((stated) => ({ stated, value: stated.value, of: stated.value.title })),
    ...facts.timeline.map((stated) => ({ stated, value: stated.value, of: stated.value.text.source })),
    ...facts.glossary.map((stated) => ({ stated, value: stated.value, of: stated.value.term })),
    ...facts.topics.map((stated) => ({ stated, value: stated.value, of: stated.value.question.source })),
    ...facts.prose.map((stated) => ({ stated, value: stated.head, of: stated.head.title })),
  ];
  return files.flatMap(({ stated, value, of }) =>
    [...findCited(value, [])].map(({ path, cited }) => ({ stated, of, path, cited })),
  );
}

function* findCited(value: unknown, path: FactPath): Generator<{ path: FactPath; cited: Citation }> {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* findCited(item, [...path, index]);
    return;
  }
  if ("checked" in value || "expires" in value) yield { path, cited: value as Citation };
  for (const [key, item] of Object.entries(value)) yield* findCited(item, [...path, key]);
}

function inOrder(a: Confirmable, b: Confirmable): number {
  return (
    compareText(a.freshness.dueOn ?? "", b.freshness.dueOn ?? "") ||
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column
  );
}
