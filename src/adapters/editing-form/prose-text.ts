/** A longer text cut into its parts, so that one can change while the others stay. All have `\n` alone. */
export interface ProseText {
  /** Line that opens the head; empty where there is no head. */
  readonly opening: string;
  readonly head: string;
  /** Line that closes the head. */
  readonly closing: string;
  /** Empty lines before and behind the text itself. */
  readonly before: string;
  readonly body: string;
  readonly after: string;
}

/** Cuts a file as the check does: the head ends at the first line that is only `---`, whatever the text contains. */
export function cutProse(text: string): ProseText {
  const lines = text.split(/(?<=\n)/);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  const hasHead = lines[0]?.trimEnd() === "---" && end > 0;
  const [opening = "", head = "", closing = ""] = hasHead
    ? [lines[0], lines.slice(1, end).join(""), lines[end]]
    : [];
  const rest = hasHead ? lines.slice(end + 1).join("") : text;
  const body = rest.trim();
  const start = body === "" ? rest.length : rest.indexOf(body);
  return {
    opening,
    head,
    closing,
    before: rest.slice(0, start),
    body,
    after: rest.slice(start + body.length),
  };
}
