import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { SamePlace } from "../../../src/ui/components/same-place.tsx";

describe("SamePlace", () => {
  it("names every language in itself, in its own direction", () => {
    const links = [
      { locale: "de", href: "../../de/glossar/#bamf" },
      { locale: "ar", href: "../../ar/glossar/#bamf" },
    ] as const;
    expect(renderToString(<SamePlace label="Sprache wählen" links={links} />)).toBe(
      '<span class="same-place small" data-pagefind-ignore>Sprache wählen: <span><a href="../../de/glossar/#bamf" lang="de" hreflang="de" dir="ltr">Deutsch</a></span><span> · <a href="../../ar/glossar/#bamf" lang="ar" hreflang="ar" dir="rtl">العربية</a></span></span>',
    );
  });

  it("is nothing on a site in one language", () => {
    expect(renderToString(<SamePlace label="Sprache wählen" links={[]} />)).toBe("");
  });
});
