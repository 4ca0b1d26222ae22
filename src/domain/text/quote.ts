/** Quotes an editor's text for a message: on one line, at most sixty characters. */
export function quote(value: string): string {
  const line = value.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60).toWellFormed()}…` : line;
}
