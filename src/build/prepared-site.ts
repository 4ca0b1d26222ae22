import { toQrPicture } from "../adapters/assets/qr-modules.ts";
import type { Locale } from "../domain/language/locale.ts";
import type { Facts } from "../domain/network/facts.ts";
import type { Licence } from "../domain/network/licence.ts";
import type { Network } from "../domain/network/network.ts";
import type { Routes } from "../domain/network/routes.ts";
import { missingMark } from "../domain/schema/site-schema.ts";
import type { QrPicture } from "../views/paper/qr-picture.ts";
import type { Words } from "../views/translations/interface-words.ts";
import type { LocaleReport } from "../views/translations/translation-report.ts";
import type { Drawings } from "./drawings.ts";

/** Everything pages of every medium are made of, complete before the first page is drawn: drawing one is then synchronous. */
export class PreparedSite {
  /** What editors stated, each value knowing its place, for checks that only a release makes. */
  readonly facts: Facts;
  readonly network: Network;
  readonly routes: Routes;
  readonly words: ReadonlyMap<Locale, Words>;
  readonly drawings: ReadonlyMap<Locale, Drawings>;
  readonly licences: readonly Licence[];
  readonly translationReport: readonly LocaleReport[];
  /** Day of this build, `2026-11-23`. */
  readonly builtOn: string;
  readonly #siteCodes: ReadonlyMap<Locale, QrPicture>;

  constructor(
    parts: Pick<
      PreparedSite,
      "facts" | "network" | "routes" | "words" | "drawings" | "licences" | "translationReport" | "builtOn"
    >,
  ) {
    this.facts = parts.facts;
    this.network = parts.network;
    this.routes = parts.routes;
    this.words = parts.words;
    this.drawings = parts.drawings;
    this.licences = parts.licences;
    this.translationReport = parts.translationReport;
    this.builtOn = parts.builtOn;
    const { baseUrl } = this;
    this.#siteCodes = new Map(
      baseUrl === undefined
        ? []
        : this.locales.map((locale) => [locale, toQrPicture(`${baseUrl}/${locale}/`)]),
    );
    Object.freeze(this);
  }

  /** Languages on offer, the source language among them. */
  get locales(): readonly Locale[] {
    return this.network.site.locales as Locale[];
  }

  /** The site's own address without a slash at the end; undefined as long as the operator has not stated it. */
  get baseUrl(): string | undefined {
    const { baseUrl } = this.network.site;
    return baseUrl === missingMark ? undefined : baseUrl.replace(/\/+$/, "");
  }

  /** QR code of the front page in a language; undefined as long as the site's own address is not known. */
  siteCodeOf(locale: Locale): QrPicture | undefined {
    return this.#siteCodes.get(locale);
  }

  /** Interface words of a language. */
  wordsOf(locale: Locale): Words {
    const words = this.words.get(locale);
    if (!words) throw new Error(`no words for ${locale}`);
    return words;
  }
}
