import {
  CST,
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { findFormer, isGroup, type Stated, type StatedGroup } from "./form-value.ts";

/** Maximum line width of a new file, as in files written by people. */
const lineWidth = 110;

/**
 * Writes a value into YAML with minimal changes: comments, order, quotes and line breaks of everything unchanged stay.
 * A review then shows the editor's changes only, none made by a program.
 * @param text YAML with a group at its top, or comments alone for a new file
 */
export function editYaml(text: string, value: StatedGroup): string {
  const source = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  const { contents } = parseDocument(source, { schema: "failsafe", keepSourceTokens: true });
  if (!isMap(contents) || contents.srcToken?.type !== "block-map") return source + toText(value);
  const { offset } = contents.srcToken;
  const body = CST.stringify(contents.srcToken);
  const edited = editMap(contents, contents.srcToken, value);
  return source.slice(0, offset) + edited + source.slice(offset + body.length);
}

/** The value of a piece of YAML, all scalars as text. @throws for invalid YAML */
export function readYaml(text: string): unknown {
  const document = parseDocument(text, { schema: "failsafe" });
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS({ maxAliasCount: 0 });
}

/** One entry of a group or list, with the lines before it; a former first entry has no indentation. */
interface Piece {
  readonly text: string;
  readonly wasFirst: boolean;
}

function editMap(map: YAMLMap, token: CST.BlockMap, value: StatedGroup): string {
  const pairs = map.items as Pair<Node, Node | null>[];
  const old = new Map(pairs.map((pair, index) => [String(pair.key), { pair, index }]));
  const pieces = orderOf([...old.keys()], Object.keys(value)).map((key): Piece => {
    const one = value[key] as Stated;
    const found = old.get(key);
    const item = found && token.items[found.index];
    if (!item) return { text: indented(toText({ [key]: one }), token.indent), wasFirst: false };
    const before = found.pair.value;
    const start = sourceOf(item.start);
    const wasFirst = found.index === 0;
    if (isSame(before, one)) return { text: CST.stringify(item), wasFirst };
    const inside = before && editCollection(before, one);
    if (inside !== undefined && inside !== null)
      return {
        text: start + CST.stringify({ start: [], key: item.key, sep: item.sep } as never) + inside,
        wasFirst,
      };
    const fresh = indented(toText({ [key]: one }, before), token.indent);
    return { text: start + withRemark(fresh.trimStart(), before), wasFirst };
  });
  return joined(pieces, token.indent);
}

function editSeq(seq: YAMLSeq, token: CST.BlockSequence, value: readonly Stated[]): string {
  const items = seq.items as Node[];
  const stated = items.map((item) => item.toJS(new Document()) as Stated);
  const taken = new Set<number>();
  const take = (index: number): number | undefined => {
    if (index < 0 || taken.has(index)) return undefined;
    taken.add(index);
    return index;
  };
  const equal = value.map((one) =>
    take(items.findIndex((item, index) => !taken.has(index) && isSame(item, one))),
  );
  const pieces = value.map((one, place): Piece => {
    const unchanged = equal[place];
    if (unchanged !== undefined)
      return { text: CST.stringify(token.items[unchanged] as never), wasFirst: unchanged === 0 };
    const index = take(stated.indexOf(findFormer(stated, one, place) as Stated));
    const item = index === undefined ? undefined : token.items[index];
    const inside = index === undefined ? undefined : editCollection(items[index] as Node, one);
    if (item && inside !== undefined) return { text: sourceOf(item.start) + inside, wasFirst: index === 0 };
    const text = indented(toText([one], item && items[index as number]), token.indent);
    return {
      text: item ? sourceOf(item.start).replace(/-\s*$/, "") + text.trimStart() : text,
      wasFirst: index === 0,
    };
  });
  return joined(pieces, token.indent);
}

/** The same collection with another value; undefined where it has to be rewritten. */
function editCollection(node: Node, value: Stated): string | undefined {
  const token = node.srcToken;
  if (isMap(node) && token?.type === "block-map" && isGroup(value)) return editMap(node, token, value);
  if (isSeq(node) && token?.type === "block-seq" && Array.isArray(value)) return editSeq(node, token, value);
  return undefined;
}

/** Keeps the comment at the end of the old line, when the new value is one line or begins on the next. */
function withRemark(text: string, before: Node | null): string {
  const remark = before?.srcToken === undefined ? "" : remarkOf(before.srcToken);
  const [first = ""] = text.split("\n", 1);
  const hasRoom = text.length === first.length + 1 || /^[^"']*:(?: >[-+\d]*)?$/.test(first);
  return hasRoom ? first + remark + text.slice(first.length) : text;
}

/** The comment on the first line of a folded text, else behind the last line of a value, with the space before it. */
function remarkOf(token: CST.Token): string {
  const tokens = token.type === "block-scalar" ? token.props.slice(1) : "end" in token ? token.end : [];
  const [remark = ""] = sourceOf((tokens ?? []) as CST.SourceToken[]).split("\n", 1);
  return /^\s*#/.test(remark) ? remark : "";
}

/** Joins entries with their indentation, which the first one lacks. */
function joined(pieces: readonly Piece[], indent: number): string {
  return pieces
    .map(({ text, wasFirst }, index) => {
      if (index === 0) return wasFirst ? text : text.trimStart();
      return wasFirst ? " ".repeat(indent) + text : text;
    })
    .join("");
}

/** Old keys keep their order; a new one follows the same key as in the form. */
function orderOf(old: readonly string[], wanted: readonly string[]): string[] {
  const order = old.filter((key) => wanted.includes(key));
  wanted.forEach((key, index) => {
    if (order.includes(key)) return;
    const before = index === 0 ? -1 : order.indexOf(wanted[index - 1] as string);
    order.splice(before + 1, 0, key);
  });
  return order;
}

/** True for texts that differ in line breaks only, which have no meaning in a file. */
function isSame(node: Node | null, value: Stated): boolean {
  if (node === null) return value === "";
  const flat = (_: string, one: unknown) => (typeof one === "string" ? one.replace(/\s+/g, " ").trim() : one);
  const sorted = (one: unknown): unknown => (isGroup(one) ? Object.entries(one).sort() : one);
  const plain = (one: unknown) => JSON.stringify(one, (key, item) => flat(key, sorted(item)));
  return plain(node.toJS(new Document())) === plain(value);
}

/** A value as YAML of its own, in the style of the one it replaces. */
function toText(value: Stated, like?: Node | null): string {
  const document = new Document(value, { schema: "failsafe" });
  visit(document, {
    Scalar: (key, node) => {
      if (key === "key") return;
      node.type = toStyle(String(node.value), isScalar(like) ? like.type : undefined);
    },
    Seq: (_, node) => {
      node.flow = isSeq(like) && like.flow === true;
    },
  });
  return document.toString({ lineWidth, flowCollectionPadding: false });
}

/** Switches, and words some programs would not read as text. */
const flag = /^(?:true|false)$/;
const ambiguous = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

function toStyle(text: string, before?: Scalar.Type | null): Scalar.Type {
  if (before === Scalar.BLOCK_FOLDED || text.length > 80) return Scalar.BLOCK_FOLDED;
  if (flag.test(text)) return Scalar.PLAIN;
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/i.test(text) && !ambiguous.test(text)
    ? Scalar.PLAIN
    : Scalar.QUOTE_DOUBLE;
}

function indented(text: string, indent: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(indent));
}

function sourceOf(tokens: readonly CST.SourceToken[]): string {
  return tokens.map(({ source }) => source).join("");
}
