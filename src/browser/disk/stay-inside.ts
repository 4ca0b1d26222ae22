import { eventModeParameter } from "../../views/offline/event-mode-address.ts";
import { classifyLink } from "./classify-link.ts";

/**
 * Keeps all navigation inside the copy and in event mode. Clicks are caught before any other listener, and no link
 * opens a second window; links out open the dialog, which shows the address to write down.
 * @param root absolute address of the copy's folder
 */
export function stayInside(root: string, dialog: HTMLDialogElement, address: Element): void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (link === null) return;
    const href = new URL(link.getAttribute("href") ?? "", document.baseURI).href;
    const aim = classifyLink(href, location.href, root);
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (aim.kind === "here" && isPlain) return;
    event.preventDefault();
    event.stopPropagation();
    if (aim.kind === "page") location.assign(aim.href);
    if (aim.kind === "outside") {
      address.textContent = aim.address;
      dialog.showModal();
    }
  };
  addEventListener("click", follow, { capture: true });
  addEventListener("auxclick", follow, { capture: true });
  for (const way of ["contextmenu", "dragstart", "dragover", "drop"])
    addEventListener(way, (event) => event.preventDefault(), { capture: true });
  for (const form of document.forms) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = eventModeParameter;
    form.append(field);
  }
}
