import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { SamePlaceLinks } from "../../../../src/ui/components/page/same-place-list.tsx";

describe("SamePlaceLinks", () => {
  it("name every language in itself, in its own direction", () => {
    const links = [
      { locale: "de", href: "../../de/glossar/#bamf" },
      { locale: "ar", href: "../../ar/glossar/#bamf" },
    ] as const;
    expect(renderToString(<SamePlaceLinks links={links} />)).toBe(
      '<a href="../../de/glossar/#bamf" lang="de" dir="ltr">Deutsch</a> · <a href="../../ar/glossar/#bamf" lang="ar" dir="rtl">العربية</a>',
    );
  });
});
