import { type Document, LineCounter, parseDocument } from "yaml";

/** Reads YAML as data and nothing else (README.md of this folder): every scalar stays text. Never throws; mistakes are in the document. */
export function readDocument(text: string): Document.Parsed {
  return parseDocument(text, {
    schema: "failsafe",
    strict: true,
    // Left to `findForbidden`: the parser compares every key with every other, which takes minutes for thousands.
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    prettyErrors: false,
  });
}

/** Offsets of the lines of a text. The parser counts them too, but not those inside a quote once it is confused. */
export function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) lines.addNewLine(end + 1);
  return lines;
}
