/**
 * Arrow keys between the search field and the results: down from the field to the first result, up and down between
 * results, up from the first back to the field. Escape moves from a result to the field, and empties the field;
 * `onEmptied` is called then. Links stay links: Tab and Enter work as everywhere.
 */
export function listenToKeys(field: HTMLInputElement, results: HTMLElement, onEmptied: () => void): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>(".search-result__link")];

  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") move(event, links()[0]);
    if (event.key === "Escape" && field.value !== "") {
      event.preventDefault();
      field.value = "";
      onEmptied();
    }
  });

  results.addEventListener("keydown", (event) => {
    const all = links();
    const place = all.indexOf(event.target as HTMLAnchorElement);
    if (event.key === "Escape") move(event, field);
    else if (place < 0) return;
    else if (event.key === "ArrowDown") move(event, all[place + 1]);
    else if (event.key === "ArrowUp") move(event, all[place - 1] ?? field);
  });
}

function move(event: KeyboardEvent, target: HTMLElement | undefined): void {
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
