import fc from "fast-check";

/** One change of a file: a typo, a bad paste, a broken program. */
interface Edit {
  readonly kind: (typeof kinds)[number];
  /** Position, as a share of the file. */
  readonly at: number;
  readonly length: number;
  readonly token: string;
  readonly byte: number;
}

/** A file of the corpus and its changes. */
export interface Mutation {
  readonly file: number;
  readonly edits: readonly Edit[];
}

const kinds = [
  ...(["insert", "replace", "delete", "double", "cut", "upper", "splice"] as const),
  ...(["swapLines", "deleteLine", "doubleLine", "indent", "outdent", "joinLines", "moveLine"] as const),
  ...(["crlf", "cr", "nfd", "bom", "utf16", "latin1", "setByte", "deleteByte", "zeroByte"] as const),
] as const;

/** Tokens people paste, mistype or attack with. */
const tokens = [
  ..."\t|\n|\r\n|\r|: |:|- |-|#| #|\"|'|“|„|«|[|]|{|}|,|&a |*a|!!js |!|%|---\n|...|>|?|@|`|<<: |~|null|ä|a\u0308|01|1e3|0x1F".split(
    "|",
  ),
  ..."__proto__: |constructor: |id: x\n|root: true\n|kind: partOf\n|sources:\n|31.2.2015|9:00|https://|javascript:|](|[x](y)|  ".split(
    "|",
  ),
  ..."\u0000|\u0085|\u00a0|\u00ad|\u200b|\u200e|\u202e|\u2028|\u3000|\ufeff|\ufffd|\ud800|\u{e0001}|\u{1f642}|مجلس|\\u202e|\\x|\\".split(
    "|",
  ),
  ..."{{ x }}|{% x %}|<script>|<!--|&#x202e;|```mermaid\n|\n---\n|<<<<<<< a\n|>>>>>>> b\n|=======\n".split(
    "|",
  ),
  ...[
    "|",
    "|-\n",
    ">+\n",
    "\n  - ",
    "\n\t- ",
    "\n\n",
    "x".repeat(3000),
    "[".repeat(2000),
    "- ".repeat(500),
    "a: ".repeat(500),
  ],
];

/** Any mutation, one to three edits long; shrinks to smaller ones first. */
export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  file: fc.nat(9999),
  edits: fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      length: fc.nat(40),
      token: fc.constantFrom(...tokens),
      byte: fc.nat(255),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** The bytes of a file after some edits. @param other another file, to splice from */
export function mutate(text: string, edits: readonly Edit[], other: string): Uint8Array {
  let bytes: Uint8Array = Buffer.from(text);
  for (const edit of edits)
    bytes =
      changeBytes(bytes, edit) ?? Buffer.from(changeText(Buffer.from(bytes).toString("utf8"), edit, other));
  return bytes;
}

function changeBytes(bytes: Uint8Array, { kind, at, byte }: Edit): Uint8Array | undefined {
  const place = Math.floor(at * bytes.length);
  const changed = Uint8Array.from(bytes);
  switch (kind) {
    case "setByte":
    case "zeroByte":
      if (place < changed.length) changed[place] = kind === "setByte" ? byte : 0;
      return changed;
    case "deleteByte":
      return Buffer.concat([bytes.slice(0, place), bytes.slice(place + 1)]);
    case "utf16":
      return Buffer.from(Buffer.from(bytes).toString("utf8"), "utf16le");
    case "latin1":
      return Buffer.from(Buffer.from(bytes).toString("utf8"), "latin1");
    default:
      return undefined;
  }
}

function changeText(text: string, { kind, at, length, token }: Edit, other: string): string {
  const start = Math.floor(at * text.length);
  const [before, part, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  switch (kind) {
    case "insert":
      return before + token + part + after;
    case "replace":
      return before + token + after;
    case "delete":
      return before + after;
    case "double":
      return before + part + part + after;
    case "cut":
      return before;
    case "upper":
      return before + part.toUpperCase() + after;
    case "splice": {
      const from = Math.floor(at * other.length);
      return before + other.slice(from, from + length * 5) + part + after;
    }
    case "crlf":
      return text.replace(/\r?\n/g, "\r\n");
    case "cr":
      return text.replace(/\r?\n/g, "\r");
    case "nfd":
      return text.normalize("NFD");
    case "bom":
      return `\ufeff${text}`;
    default:
      return changeLines(text.split("\n"), kind, at, length).join("\n");
  }
}

function changeLines(lines: string[], kind: Edit["kind"], at: number, length: number): string[] {
  const index = Math.floor(at * lines.length);
  const line = lines[index] ?? "";
  const replaced = (...by: string[]) => lines.toSpliced(index, 1, ...by);
  switch (kind) {
    case "swapLines":
      return lines.toSpliced(index, 2, ...lines.slice(index, index + 2).reverse());
    case "deleteLine":
      return replaced();
    case "doubleLine":
      return replaced(line, line);
    case "indent":
      return replaced(`${" ".repeat(1 + (length % 4))}${line}`);
    case "outdent":
      return replaced(line.replace(/^ {1,2}/, ""));
    case "joinLines":
      return lines.toSpliced(index, 2, lines.slice(index, index + 2).join(""));
    default:
      return [line, ...replaced()];
  }
}
