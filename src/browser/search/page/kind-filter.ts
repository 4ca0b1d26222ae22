import { element } from "./element.ts";
import type { Panel } from "./search-field.ts";

/** The radio buttons by which readers choose a kind of page. */
export interface KindFilter {
  /** The chosen kind; undefined for all. */
  chosen(): string | undefined;
  /** Chooses a kind by its key; an unknown one chooses all. */
  choose(kind: string | undefined): void;
  /** The readers' word for a kind; undefined for a kind without a name. */
  labelOf(kind: string | undefined): string | undefined;
  /**
   * Writes how many hits each kind has, the sum at "all", and hides kinds without any; undefined hides the numbers.
   */
  show(counts: Readonly<Record<string, number>> | undefined, total: number): void;
  hide(): void;
}

/** Minimum width at which all kinds have room beside the hits; below it they are folded. */
const WIDE = "(min-width: 40rem)";

/**
 * Takes over the fieldset of the page, and the `<details>` around it; `onChange` is called when a reader chooses.
 * Numbers are formatted by `intl` rules.
 */
export function createKindFilter(
  { filter: fieldset, fold, intl }: Pick<Panel, "filter" | "fold" | "intl">,
  onChange: () => void,
): KindFilter {
  const radios = [...fieldset.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const numbers = new Intl.NumberFormat(intl);
  const labels = new Map(radios.map((radio) => [radio.value, radio.labels?.[0]?.textContent?.trim() ?? ""]));
  const counters = new Map(radios.map((radio) => [radio.value, addCounter(radio)]));
  const chosenLabel = element("span", { class: "search-filter__chosen" });
  fold.querySelector("summary")?.append(chosenLabel);
  fold.open = matchMedia(WIDE).matches;
  fieldset.addEventListener("change", () => {
    sayChosen();
    onChange();
  });

  function sayChosen(): void {
    const label = labels.get(radios.find((radio) => radio.checked)?.value ?? "");
    chosenLabel.textContent = label === undefined ? "" : `: ${label}`;
  }

  const choose = (kind: string | undefined): void => {
    const wanted = radios.find((radio) => radio.value === (kind ?? "")) ?? radios[0];
    if (wanted !== undefined) wanted.checked = true;
    sayChosen();
  };
  return {
    chosen: () => radios.find((radio) => radio.checked)?.value || undefined,
    choose,
    labelOf: (kind) => (kind ? labels.get(kind) : undefined),
    show(counts, total) {
      fieldset.hidden = false;
      fold.hidden = false;
      for (const radio of radios) {
        const count = radio.value === "" ? total : (counts?.[radio.value] ?? 0);
        const counter = counters.get(radio.value);
        if (counter !== undefined)
          counter.textContent = counts === undefined ? "" : ` (${numbers.format(count)})`;
        // A kind without hits only takes room, unless it is the one chosen.
        const row = radio.parentElement;
        if (row !== null)
          row.hidden = counts !== undefined && count === 0 && radio.value !== "" && !radio.checked;
      }
    },
    hide() {
      fieldset.hidden = true;
      fold.hidden = true;
    },
  };
}

function addCounter(radio: HTMLInputElement): HTMLElement {
  const counter = element("span", { class: "search-filter__count" });
  radio.labels?.[0]?.append(counter);
  return counter;
}
