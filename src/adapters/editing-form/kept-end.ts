import { mainLineEnd } from "./line-ends.ts";

/**
 * A file as the form has to be given it so that its last line ends as all others do. The form trims what it is given and
 * puts `\n` behind it (@sveltia/cms 0.221.1); in a file with Windows line ends the last one would change with every save.
 */
export function withKeptEnd(text: string): string {
  if (mainLineEnd(text) === "\n") return text;
  return Object.assign(Object(text), { trim: () => `${text.trim()}\r` });
}
