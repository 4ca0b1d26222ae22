import { renderByteSize } from "../../views/offline/byte-size.ts";
import { type OfflineList, type Packing, transferOf } from "../../views/offline/offline-list.ts";
import { element } from "../search/page/element.ts";

/** Draws one checkbox per language with its download size; hidden if there is only one. */
export function drawLanguages(
  fieldset: HTMLFieldSetElement,
  list: OfflineList,
  ticked: readonly string[],
  intl: string,
  packing: Packing,
): void {
  const locales = Object.entries(list.locales);
  const choices = locales.map(([tag, { name, direction, core, rest }]) => {
    const input = element("input", { type: "checkbox", value: tag });
    input.checked = ticked.includes(tag);
    const size = renderByteSize(transferOf([...core, ...rest], packing), intl);
    const spoken = element("bdi", { lang: tag, dir: direction }, name);
    // A single element beside the box, so that a long name and its size wrap as one text, each in its own direction.
    const label = element("span", {}, spoken, " ", element("bdi", { class: "app__size" }, `(${size})`));
    return element("label", { class: "app__language" }, input, label);
  });
  fieldset.querySelector("div")?.replaceChildren(...choices);
  fieldset.hidden = locales.length < 2;
}

/** Tags of the checked languages. */
export function tickedLanguages(fieldset: HTMLFieldSetElement): string[] {
  return [...fieldset.querySelectorAll("input")].filter(({ checked }) => checked).map(({ value }) => value);
}
