import type { Reading } from "../../reading.ts";
import { noteId } from "../../source-notes.ts";
import { SourceLine } from "./source-line.tsx";

/**
 * Source and date of everything a page states, with the numbers used at its statements. Renders last, because only then
 * are all statements cited. @param edition date of the site's facts, in words
 */
export function SourceList({ reading, edition }: { readonly reading: Reading; readonly edition: string }) {
  const { words, notes, linkTo } = reading;
  const sources = notes.list();
  const all = linkTo("quellen");
  return (
    <footer class="sources" data-pagefind-ignore>
      {sources.length > 0 && (
        <>
          <h2 class="kern-heading-small">{words("cite.heading")}</h2>
          <ol>
            {sources.map((source, index) => (
              <li key={source.id} id={noteId(index + 1)}>
                <SourceLine source={source} reading={reading} isAddressShort />
              </li>
            ))}
          </ol>
        </>
      )}
      <p>
        {words("cite.edition", { date: edition })}{" "}
        {all !== undefined && (
          <a class="kern-link" href={all}>
            {words("cite.all")}
          </a>
        )}
      </p>
    </footer>
  );
}
