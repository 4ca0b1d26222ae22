import MarkdownIt from "markdown-it";

/** A parser with the rules of prose: HTML stays text, and no text becomes a link automatically. */
export function createMarkdown(): InstanceType<typeof MarkdownIt> {
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
  // Every target is checked by our own rules, with an error; markdown-it would drop bad links silently.
  parser.validateLink = () => true;
  parser.normalizeLink = (target) => target;
  return parser;
}

/** The parser of prose, with the same rules everywhere. */
export const markdown = createMarkdown();
markdown.renderer.rules["table_open"] = () =>
  '<div class="kern-table-responsive" tabindex="0"><table class="kern-table">\n';
markdown.renderer.rules["table_close"] = () => "</table></div>\n";
// In a translation line ends are intended: in simple German every sentence has a line of its own.
markdown.renderer.rules["softbreak"] = (_tokens, _index, { breaks }) => (breaks ? " <br>" : "\n");

/** A token of markdown-it: a block, or inside it a piece of text, the beginning or end of a link. */
export type Token = ReturnType<typeof markdown.parse>[number];
