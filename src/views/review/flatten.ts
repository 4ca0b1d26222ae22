import { Block } from "../../domain/language/block.ts";

/** A value of a file and the names on the path to it, the outermost first. */
export interface Field {
  readonly path: readonly string[];
  readonly value: string;
}

/** A statement inside a file: the path to it, and the sources it names. */
export interface Statement {
  readonly path: readonly string[];
  readonly text: string;
  readonly sources: readonly string[];
  readonly asOf?: string | undefined;
}

/** One string for a path, for use in maps; names of fields and members contain no line end. */
export function toPathKey(path: readonly string[]): string {
  return path.join("\n");
}

/**
 * Every value inside a parsed file as text, in the order of the file. Members of lists are named by their content, not
 * by their position: moving a member or removing another does not change it.
 */
export function toFields(value: unknown, path: readonly string[] = []): Field[] {
  if (value === undefined || value === null) return [];
  if (value instanceof Block) return [{ path, value: value.source }];
  if (typeof value === "boolean") return [{ path, value: value ? "ja" : "nein" }];
  if (Array.isArray(value)) return toListFields(value, path);
  if (typeof value === "object")
    return Object.entries(value)
      .filter(([name]) => !(path.length === 0 && ownNames.has(name)))
      .flatMap(([name, item]) => toFields(item, [...path, name]));
  return [{ path, value: String(value) }];
}

/** Every statement inside a parsed file that names its sources, the file itself included. */
export function toStatements(value: unknown, path: readonly string[] = []): Statement[] {
  if (value === null || typeof value !== "object" || value instanceof Block) return [];
  const members = Array.isArray(value)
    ? toNamed(value)
    : Object.entries(value as Readonly<Record<string, unknown>>);
  const inside = members.flatMap(([name, item]) => toStatements(item, [...path, name]));
  const { sources, asOf } = value as { readonly sources?: unknown; readonly asOf?: string | undefined };
  if (!Array.isArray(sources) || !sources.every((source) => typeof source === "string")) return inside;
  return [{ path, text: toText(value), sources, ...(asOf === undefined ? {} : { asOf }) }, ...inside];
}

/** Identity of a relation: kind and ends; both sides of a mediation count alike. */
export function toRelationKey(kind: string, targets: readonly string[]): string {
  return [kind, ...[...targets].sort()].join(" ");
}

/** Fields that name the thing itself, and the name given to translators. */
const ownNames = new Set(["id", "explanation"]);

function toListFields(list: readonly unknown[], path: readonly string[]): Field[] {
  if (list.length === 0) return [];
  if (list.every((item) => typeof item === "string")) return [{ path, value: list.join(", ") }];
  return toNamed(list).flatMap(([name, item]) => toFields(item, [...path, name]));
}

function toNamed(list: readonly unknown[]): [string, unknown][] {
  const seen = new Map<string, number>();
  return list.map((item, index) => {
    const name = toMemberName(item) ?? String(index + 1);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [count === 1 ? name : `${name} ${count}`, item];
  });
}

function toMemberName(item: unknown): string | undefined {
  if (item === null || typeof item !== "object") return undefined;
  const { id, kind, value, target, between } = item as Readonly<Record<string, unknown>>;
  if (typeof id === "string") return id;
  if (typeof kind !== "string") return undefined;
  if (typeof value === "string") return `${kind} ${value}`;
  if (Array.isArray(between)) return toRelationKey(kind, between);
  return typeof target === "string" ? toRelationKey(kind, [target]) : undefined;
}

function toText(value: object): string {
  const { text, sentence, question, value: given, title } = value as Readonly<Record<string, unknown>>;
  for (const found of [text, sentence, question, given, title]) {
    if (found instanceof Block) return found.source;
    if (typeof found === "string") return found;
  }
  return "";
}
