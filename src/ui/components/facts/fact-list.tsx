import type { FactView } from "../../../views/facts/fact-groups.ts";
import type { Reading } from "../../reading.ts";
import { Text } from "../translation/translated-text.tsx";
import { StatementList } from "./statement-list.tsx";

/** Facts in the editor's order, with their sources and doubts. */
export function FactList({
  facts,
  reading,
}: {
  readonly facts: readonly FactView[];
  readonly reading: Reading;
}) {
  return (
    <StatementList
      reading={reading}
      statements={facts.map(({ id, text, citation }) => ({
        id,
        content: <Text value={text} locale={reading.locale} />,
        citation,
      }))}
    />
  );
}
