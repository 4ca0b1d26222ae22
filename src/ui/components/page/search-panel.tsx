import type { Medium } from "../../../domain/network/medium.ts";
import type { SearchWays } from "../../../views/search/search-ways.ts";
import { type SearchWords, searchFilterName } from "../../../views/search/search-words.ts";
import { SearchForm } from "./search-form.tsx";

/** A kind of page readers may narrow the search to: its key in the index and its name. */
export interface SearchKind {
  readonly value: string;
  readonly label: string;
}

/**
 * Relative links from the search page to the files of its script; `root` and `indexPath` are folders and end with a
 * slash.
 */
export interface SearchAssets {
  readonly script: string;
  readonly engine: string;
  readonly indexPath: string;
  readonly root: string;
}

/** Props of {@link SearchPanel}; `locale` is the tag whose number and plural rules apply. */
export interface SearchPanelProps {
  readonly words: SearchWords;
  readonly ways: SearchWays;
  readonly assets: SearchAssets;
  readonly medium: Medium;
  readonly locale: string;
  /** Tag of a second language to search, besides the page's own; undefined for none. */
  readonly secondLanguage?: string | undefined;
  readonly azHref: string;
  /** Reference to the search page itself. */
  readonly action: string;
  readonly filters: readonly SearchKind[];
}

/**
 * The content of the search page. Without script it is a form with links to the list from A to Z, the questions and the
 * desk; `src/browser/search.ts` hides these and fills the status line, the choice of kinds and the results.
 */
export function SearchPanel(props: SearchPanelProps) {
  const { words, ways, assets, medium, locale, secondLanguage, azHref, action, filters } = props;
  return (
    <div
      class="search-panel"
      data-search=""
      data-words={JSON.stringify(words)}
      data-ways={JSON.stringify(ways)}
      data-intl={locale}
      data-second={secondLanguage}
      data-az={azHref}
      data-root={assets.root}
      data-engine={assets.engine}
      data-index={assets.indexPath}
      data-medium={medium}
    >
      <SearchForm action={action} words={words} id="search-query" />
      <p class="kern-body search-panel__fallback" data-search-fallback="">
        {words.withoutScript}{" "}
        <a class="kern-link" href={azHref}>
          {words.azLink}
        </a>
        {[ways.finder, ways.desk].map(
          (way) =>
            way !== undefined && (
              <span key={way.href}>
                {" · "}
                <a class="kern-link" href={way.href} lang={way.lang}>
                  {way.text}
                </a>
              </span>
            ),
        )}
      </p>
      <p class="kern-body search-panel__status" data-search-status="" role="status" />
      <details class="search-panel__fold" data-search-fold="" hidden>
        <summary class="kern-label search-panel__summary">{words.filterLegend}</summary>
        <fieldset class="kern-fieldset search-filter" data-search-filter="" hidden>
          <legend class="search-form__hidden-label">{words.filterLegend}</legend>
          <div class="kern-fieldset__body kern-fieldset__body--horizontal">
            <KindChoice kind={{ value: "", label: words.filterAll }} index={0} />
            {filters.map((kind, place) => (
              <KindChoice key={kind.value} kind={kind} index={place + 1} />
            ))}
          </div>
        </fieldset>
      </details>
      <div class="search-results" data-search-results="" />
      <script src={assets.script} defer />
    </div>
  );
}

function KindChoice({ kind, index }: { readonly kind: SearchKind; readonly index: number }) {
  const id = `search-kind-${index}`;
  return (
    <div class="kern-form-check search-filter__choice">
      <input
        class="kern-form-check__radio"
        id={id}
        type="radio"
        name={searchFilterName}
        value={kind.value}
        checked={index === 0}
      />
      <label class="kern-label" for={id}>
        {kind.label}
      </label>
    </div>
  );
}
