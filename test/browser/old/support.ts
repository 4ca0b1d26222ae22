import bcd, { type BrowserName, type CompatStatement, type Identifier } from "@mdn/browser-compat-data";

/** A browser of a certain age, as MDN's data name it. */
export interface OldBrowser {
  readonly name: Extract<BrowserName, "chrome" | "safari">;
  readonly version: number;
}

/** Parts of elements named by WebKit and Chrome of that time, which MDN does not list. */
const webkitParts = new Set(["-webkit-details-marker"]);

/** The features of a group by name, without the data about the group itself. */
function featuresIn(group: Identifier | undefined): [string, Identifier][] {
  return Object.entries(group ?? {}).filter(([name]) => name !== "__compat") as [string, Identifier][];
}

/** Support of an old browser for CSS features by their exact names: features not listed by MDN count as unknown. */
export class Support {
  readonly #browser: OldBrowser;
  readonly #properties = new Map<string, Identifier>();
  readonly #oldNames = new Map<string, boolean>();

  constructor(browser: OldBrowser) {
    this.#browser = browser;
    for (const [name, feature] of featuresIn(bcd.css.properties)) {
      this.#properties.set(name, feature);
      for (const statement of this.#statements(feature.__compat)) {
        const old = statement.alternative_name ?? (statement.prefix && statement.prefix + name);
        if (old) this.#oldNames.set(old, this.#isSince(statement.version_added));
      }
    }
  }

  /** Whether it supports a property, including old prefixed names. */
  knowsProperty(name: string): boolean {
    const feature = this.#properties.get(name);
    return (feature !== undefined && this.#knows(feature)) || this.#oldNames.get(name) === true;
  }

  /** Whether every word and function of a value is known to a property that is itself known. */
  knowsValue(property: string, value: string): boolean {
    const feature = this.#properties.get(property);
    const words = value.match(/[a-z][\w-]*/gi) ?? [];
    const functions = [...value.matchAll(/([a-z][\w-]*)\(/gi)].map(([, name = ""]) => name);
    return (
      words.every((word) => feature?.[word] === undefined || this.#knows(feature[word] as Identifier)) &&
      functions.every((name) => this.#knowsFunction(name))
    );
  }

  /** Whether it supports a selector: one unknown part makes its whole rule unknown. */
  knowsSelector(selector: string): boolean {
    const bare = selector.replace(/"[^"]*"|\[[^\]]*\]/g, "");
    const hasList = /:not\([^()]*[\s,>+~][^()]*\)|:not\([^()]*\(/.test(bare);
    if (hasList && !this.#knows(bcd.css.selectors?.not?.selector_list)) return false;
    return [...bare.matchAll(/::?([a-z-]+)/g)].every(
      ([, name = ""]) => webkitParts.has(name) || this.#knows(bcd.css.selectors?.[name]),
    );
  }

  /** Whether it supports a rule beginning with `@`, by its name. */
  knowsAtRule(name: string): boolean {
    return this.#knows(bcd.css["at-rules"]?.[name]);
  }

  /** Whether it supports a media query; no old browser supports ranges written with signs. */
  knowsMedia(query: string): boolean {
    const features = [...query.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g)].map(([, name = ""]) => name);
    const media = bcd.css["at-rules"]?.media;
    return !/[<>]/.test(query) && features.every((name) => this.#knows(media?.[name]));
  }

  /** Result of `@supports` for a condition of one feature, possibly negated. */
  fulfils(condition: string): boolean {
    const [, denied, inner = ""] = /^(not\s*)?\(?(.*?)\)?$/.exec(condition.trim()) ?? [];
    const [property = "", value = ""] = inner.split(/:(.*)/);
    const isKnown =
      !inner.startsWith("selector(") &&
      this.knowsProperty(property.trim()) &&
      this.knowsValue(property, value);
    return denied ? !isKnown : isKnown;
  }

  #knowsFunction(name: string): boolean {
    const { types } = bcd.css;
    const feature = types?.[name] ?? types?.color?.[name] ?? types?.image?.[name];
    return feature === undefined || this.#knows(feature as Identifier);
  }

  #knows(feature: Identifier | undefined): boolean {
    return this.#statements(feature?.__compat).some(
      (statement) =>
        statement.prefix === undefined &&
        statement.alternative_name === undefined &&
        statement.flags === undefined &&
        this.#isSince(statement.version_added),
    );
  }

  #statements(compat: CompatStatement | undefined) {
    return [compat?.support[this.#browser.name] ?? []].flat();
  }

  #isSince(version: string | boolean | null | undefined): boolean {
    return (
      typeof version === "string" && Number.parseFloat(version.replace("≤", "")) <= this.#browser.version
    );
  }
}
