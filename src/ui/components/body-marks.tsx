import type { Words } from "../../views/words.ts";

/** What a reader has to know about a name before trusting it: that it stands for several, or may be gone. */
export interface BodyMarksProps {
  readonly collective?: boolean | undefined;
  readonly uncertain?: boolean | undefined;
  readonly words: Words;
}

/** The marks of a body as badges; nothing for a body without any. */
export function BodyMarks({ collective, uncertain, words }: BodyMarksProps) {
  return (
    <>
      {collective && <Badge look="info" text={words("mark.collective")} />}
      {uncertain && <Badge look="warning" text={words("mark.uncertain")} />}
    </>
  );
}

/** A word in a frame. */
export function Badge({ look, text }: { readonly look: "info" | "warning"; readonly text: string }) {
  return (
    <>
      {" "}
      <span class={look === "info" ? "kern-badge kern-badge--info" : "kern-badge kern-badge--warning"}>
        {text}
      </span>
    </>
  );
}
