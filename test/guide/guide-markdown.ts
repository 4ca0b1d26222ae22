import MarkdownIt from "markdown-it";
import { toHeadingAnchor } from "../../src/views/editors/heading-anchor.ts";

/** Parts of a guide in Markdown that can be compared with the rest of the repository. */
export interface Guide {
  readonly headings: readonly { readonly text: string; readonly anchor: string }[];
  readonly links: readonly string[];
  readonly pictures: readonly { readonly src: string; readonly alt: string }[];
  /** Text between backticks, in reading order. */
  readonly codes: readonly string[];
  /** Blocks of code with the word behind their fence. */
  readonly blocks: readonly { readonly language: string; readonly text: string }[];
  /** Number of steps of each numbered list, under the heading it follows. */
  readonly lists: readonly { readonly heading: string; readonly steps: number; readonly text: string }[];
}

// HTML is parsed and ignored: hosts show no comments.
const reader = new MarkdownIt({ html: true });

type Token = ReturnType<typeof reader.parse>[number];

/** Reads a guide like a Git host. */
export function readGuide(markdown: string): Guide {
  const tokens = reader.parse(markdown, {});
  const inline = tokens.flatMap(({ children }) => children ?? []);
  const headings = tokens.flatMap((token, index) =>
    token.type === "heading_open" ? [toText(tokens[index + 1])] : [],
  );
  return {
    headings: headings.map((text) => ({ text, anchor: toHeadingAnchor(text) })),
    links: inline.flatMap((token) => (token.type === "link_open" ? [attribute(token, "href")] : [])),
    pictures: inline.flatMap((token) =>
      token.type === "image" ? [{ src: attribute(token, "src"), alt: token.content }] : [],
    ),
    codes: inline.flatMap(({ type, content }) => (type === "code_inline" ? [content] : [])),
    blocks: tokens.flatMap(({ type, info, content }) =>
      type === "fence" ? [{ language: info.trim(), text: content }] : [],
    ),
    lists: [...toLists(tokens)],
  };
}

function* toLists(tokens: readonly Token[]): Generator<Guide["lists"][number]> {
  let heading = "";
  for (const [index, { type, level }] of tokens.entries()) {
    if (type === "heading_open") heading = toText(tokens[index + 1]);
    if (type !== "ordered_list_open") continue;
    const end = tokens.findIndex(
      (token, at) => at > index && token.type === "ordered_list_close" && token.level === level,
    );
    const own = tokens.slice(index, end);
    yield {
      heading,
      steps: own.filter((token) => token.type === "list_item_open" && token.level === level + 1).length,
      text: own.map(({ content }) => content).join("\n"),
    };
  }
}

function toText(token: Token | undefined): string {
  return (token?.children ?? []).map(({ content }) => content).join("");
}

/** The attribute as written: the parser escapes characters for browsers. */
function attribute(token: Token, name: string): string {
  return decodeURI(String(token.attrGet(name) ?? ""));
}
