import type { Locale } from "../../../src/domain/language/locale.ts";
import { type Route, Routes } from "../../../src/domain/network/routes.ts";

/** Routes of which only editors' texts are written; menu and footer still lead to all pages. */
export class OnlyTexts extends Routes {
  readonly #every: Routes;

  constructor(every: Routes) {
    super(every.all.filter(({ kind }) => kind === "prose"));
    this.#every = every;
  }

  override find(name: string, locale: Locale): Route | undefined {
    return this.#every.find(name, locale);
  }
}
