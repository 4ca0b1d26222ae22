import { maximumQueryLength } from "../../../views/search/normalise-query.ts";
import type { SearchFormWords } from "../../../views/search/search-words.ts";

/**
 * Props of {@link SearchForm}; `action` is the relative link to the search page, `id` the field's id, unique on the
 * page.
 */
export interface SearchFormProps {
  readonly action: string;
  readonly words: SearchFormWords;
  readonly id: string;
  readonly query?: string;
  /** False keeps the label for screen readers only, if the button beside it says the same. Default true. */
  readonly isLabelVisible?: boolean;
}

/** A search landmark: a GET form that leads to the search page with `?q=`, complete without script. */
export function SearchForm({ action, words, id, query, isLabelVisible = true }: SearchFormProps) {
  return (
    <search aria-label={words.label}>
      <form class="search-form" method="get" action={action}>
        <div class="kern-form-input search-form__field">
          <label class={isLabelVisible ? "kern-label" : "kern-label search-form__hidden-label"} for={id}>
            {words.label}
          </label>
          <input
            class="kern-form-input__input search-form__input"
            id={id}
            name="q"
            type="search"
            value={query}
            placeholder={words.placeholder}
            maxLength={maximumQueryLength}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            enterkeyhint="search"
          />
        </div>
        <button class="kern-btn kern-btn--primary search-form__submit" type="submit">
          <span class="kern-label">{words.submit}</span>
        </button>
      </form>
    </search>
  );
}
