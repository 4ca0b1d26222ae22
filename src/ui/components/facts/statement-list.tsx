import type { ComponentChildren } from "preact";
import type { CitationView } from "../../../views/facts/citation.ts";
import type { Reading } from "../../reading.ts";
import { Text } from "../translation/translated-text.tsx";
import { Citation } from "./citation-mark.tsx";

/** A statement with its source. */
export interface Statement {
  readonly id: string;
  readonly content: ComponentChildren;
  readonly citation: CitationView;
  /** Certainty of the statement, in the words of a drawing that shows it too. */
  readonly mark?: string | undefined;
}

/** Statements with sources and doubts; neighbours that share a doubt show it once, below all of them. */
export function StatementList(props: {
  readonly statements: readonly Statement[];
  readonly reading: Reading;
}) {
  const { statements, reading } = props;
  return (
    <ul class="facts">
      {toRuns(statements).map((run) =>
        run.length === 1 ? (
          run.map((statement) => <Item key={statement.id} statement={statement} reading={reading} />)
        ) : (
          <SharedDoubt key={run[0]?.id} run={run} reading={reading} />
        ),
      )}
    </ul>
  );
}

function Item({ statement, reading }: { readonly statement: Statement; readonly reading: Reading }) {
  return (
    <li>
      {statement.content}
      <Citation citation={statement.citation} mark={statement.mark} reading={reading} />
    </li>
  );
}

function SharedDoubt({ run, reading }: { readonly run: readonly Statement[]; readonly reading: Reading }) {
  const { citation: { doubt } = {}, mark } = run[0] ?? {};
  return (
    <li class="shared">
      <ul class="facts">
        {run.map((statement) => (
          <Item
            key={statement.id}
            statement={{ ...statement, citation: withoutDoubt(statement.citation), mark: undefined }}
            reading={reading}
          />
        ))}
      </ul>
      {doubt !== undefined && (
        <span class="doubt">
          {reading.words("cite.sharedDoubt", { count: run.length })}{" "}
          {mark !== undefined && <strong>{mark}</strong>}
          {mark !== undefined && <br />}
          <Text value={doubt} locale={reading.locale} />
        </span>
      )}
    </li>
  );
}

function withoutDoubt({ doubt: _, ...citation }: CitationView): CitationView {
  return citation;
}

/** Splits a list where the doubt changes; statements without a doubt stand alone. */
function toRuns(statements: readonly Statement[]): Statement[][] {
  const runs: Statement[][] = [];
  for (const statement of statements) {
    const run = runs.at(-1);
    const doubt = statement.citation.doubt?.text;
    const isSame = run?.[0]?.citation.doubt?.text === doubt && run?.[0]?.mark === statement.mark;
    if (run && doubt !== undefined && isSame) run.push(statement);
    else runs.push([statement]);
  }
  return runs;
}
