import type { PeriodView } from "../../../views/facts/period-words.ts";
import type { Words } from "../../../views/translations/interface-words.ts";

/** Properties of a body that readers must know: that it stands for several, may no longer exist, or has ended. */
export interface BodyMarksProps {
  readonly collective?: boolean | undefined;
  readonly uncertain?: boolean | undefined;
  readonly period?: PeriodView | undefined;
  readonly words: Words;
}

/** The marks of a body as badges; nothing for a body without any. */
export function BodyMarks({ collective, uncertain, period, words }: BodyMarksProps) {
  return (
    <>
      {collective && <Badge look="info" text={words("mark.collective")} />}
      {uncertain && <Badge look="warning" text={words("mark.uncertain")} />}
      {period && period.state !== "present" && <Badge look="warning" text={words(`mark.${period.state}`)} />}
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
