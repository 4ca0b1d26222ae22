import type { WordRun } from "../../../views/translations/word-difference.ts";

/** Changes of a German text: removed words struck through, new ones underlined, the rest muted. */
export function WordDifference({ runs }: { readonly runs: readonly WordRun[] }) {
  return (
    <span class="diff" lang="de" dir="ltr">
      {runs.map(({ kind, text }, index) => {
        if (kind === "same") return text;
        return kind === "added" ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
      })}
    </span>
  );
}
