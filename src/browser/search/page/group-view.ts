import type { Hit } from "../engine/engine.ts";
import { toResultHref } from "../result-href.ts";
import { element } from "./element.ts";
import { drawResults } from "./results-view.ts";
import type { Panel } from "./search-field.ts";

/** A group of hits to draw. */
export interface ShownGroup {
  readonly hits: readonly Hit[];
  /** Tag of the language that was searched. */
  readonly language: string;
  readonly heading: string;
  /** Number of hits shown at once, and added at each request. */
  readonly portion: number;
}

/** Parts of the surrounding page that drawing needs. */
export interface GroupSurroundings {
  readonly panel: Panel;
  /** The readers' word for a kind of page. */
  readonly labelOf: (kind: string | undefined) => string | undefined;
  /** Called if further hits cannot be loaded. */
  readonly onFailure: () => void;
}

/**
 * Heading, list of the first hits, and a button if there are more. Rejects if the texts of the first hits cannot be
 * loaded.
 */
export async function drawGroup(group: ShownGroup, surroundings: GroupSurroundings): Promise<Node[]> {
  const { hits, heading, portion } = group;
  const list = element(
    "ol",
    { class: "search-results__list" },
    ...(await drawHits(hits.slice(0, portion), group, surroundings)),
  );
  const title = element("h2", { class: "kern-heading-medium search-results__heading" }, heading);
  return hits.length > portion ? [title, list, drawMore(list, group, surroundings)] : [title, list];
}

function drawMore(list: HTMLOListElement, group: ShownGroup, surroundings: GroupSurroundings): Node {
  const { hits, portion } = group;
  const { panel, onFailure } = surroundings;
  const more = drawButton(panel.words.showMore, "search-results__more");
  let shown = portion;
  more.addEventListener("click", () => {
    drawHits(hits.slice(shown, shown + portion), group, surroundings)
      .then((items) => {
        shown += portion;
        list.append(...items);
        items[0]?.querySelector("a")?.focus();
        if (shown >= hits.length) more.remove();
      })
      .catch(onFailure);
  });
  return more;
}

async function drawHits(
  hits: readonly Hit[],
  { language }: ShownGroup,
  { panel, labelOf }: GroupSurroundings,
): Promise<HTMLLIElement[]> {
  const loaded = await Promise.all(hits.map((hit) => hit.load()));
  const shown = loaded.flatMap((texts) => {
    const href = toResultHref(texts.url, panel.rootPath, panel.isOnDisk);
    return href === undefined ? [] : [{ texts, href, kindLabel: labelOf(texts.kind) }];
  });
  return drawResults(shown, language, panel.words.onlyGerman);
}

/** A secondary button with a label. */
export function drawButton(label: string, className = ""): HTMLButtonElement {
  const button = element("button", {
    type: "button",
    class: `kern-btn kern-btn--secondary ${className}`.trim(),
  });
  button.append(element("span", { class: "kern-label" }, label));
  return button;
}
