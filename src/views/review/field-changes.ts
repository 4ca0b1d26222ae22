import { toFieldName } from "./field-name.ts";
import { type Field, toPathKey } from "./flatten.ts";
import type { FieldChange } from "./review.ts";
import { type Thing, toThingRef } from "./things.ts";

/**
 * Differences between two states of one thing, in the order of its file: fields, and paragraphs of a text. Relations
 * and contacts that only one side has are left out, as is the name of a body: they have lists of their own.
 * @param nameOf name of a body, or its id if it has none
 */
export function toFieldChanges(before: Thing, after: Thing, nameOf: (body: string) => string): FieldChange[] {
  const thing = toThingRef(after);
  const [old, now] = [byKey(before.fields), byKey(after.fields)];
  const [oldMembers, members] = [toMembers(before.fields), toMembers(after.fields)];
  const paths = new Map([...now, ...old].map(([key, { path }]) => [key, path]));
  const changes = [...paths].flatMap(([key, path]): FieldChange[] => {
    const [was, is] = [old.get(key)?.value, now.get(key)?.value];
    if (was === is) return [];
    if (thing.type === "body" && key === "name") return [];
    const isWhole = !isMemberOf(path, oldMembers) || !isMemberOf(path, members);
    if (isWhole && (path[0] === "relations" || path[0] === "contacts")) return [];
    // The text is enough for a statement that is new or removed.
    if (isWhole && path[2] !== "text") return [];
    return [{ thing, path, label: toFieldName(path, nameOf), ...toPair(was, is) }];
  });
  return [...changes, ...toPieceChanges(before, after)];
}

/** Paragraphs present on one side only; if as many were removed as added, each counts as the other's new wording. */
function toPieceChanges(before: Thing, after: Thing): FieldChange[] {
  const thing = toThingRef(after);
  const gone = without(before.pieces, after.pieces);
  const come = without(after.pieces, before.pieces);
  const isReordered = before.pieces.join("\n\n") !== after.pieces.join("\n\n");
  if (gone.length === 0 && come.length === 0)
    return isReordered ? [{ thing, path: ["Absätze"], label: "Reihenfolge der Absätze" }] : [];
  const toChange = (was: string | undefined, is: string | undefined): FieldChange => ({
    thing,
    path: ["Absatz"],
    label: "Absatz",
    ...toPair(was, is),
  });
  if (gone.length === come.length) return gone.map((text, index) => toChange(text, come[index]));
  return [...gone.map((text) => toChange(text, undefined)), ...come.map((text) => toChange(undefined, text))];
}

/** The members of a list that another lacks, including repetitions it lacks. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of other) left.set(text, (left.get(text) ?? 0) + 1);
  return list.filter((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
}

/** True unless the path leads into a member of a list that is not among these. */
function isMemberOf(path: readonly string[], members: ReadonlySet<string>): boolean {
  return path.length < 3 || members.has(toPathKey(path.slice(0, 2)));
}

function toMembers(fields: readonly Field[]): Set<string> {
  return new Set(fields.map(({ path }) => toPathKey(path.slice(0, 2))));
}

function byKey(fields: readonly Field[]): Map<string, Field> {
  return new Map(fields.map((field) => [toPathKey(field.path), field]));
}

function toPair(
  before: string | undefined,
  after: string | undefined,
): Pick<FieldChange, "before" | "after"> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
