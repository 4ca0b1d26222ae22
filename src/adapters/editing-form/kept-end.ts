import { mainLineEnd } from "./line-ends.ts";

/**
 * A file prepared so that the form keeps the end of its last line. The form trims its input and appends `\n`
 * (@sveltia/cms 0.221.1); in a file with Windows line ends the last one would change with every save.
 */
export function withKeptEnd(text: string): string {
  if (mainLineEnd(text) === "\n") return text;
  return Object.assign(Object(text), { trim: () => `${text.trim()}\r` });
}
