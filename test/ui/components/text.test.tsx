import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { parseSentence } from "../../../src/domain/sentence.ts";
import { Sentence } from "../../../src/ui/components/sentence.tsx";
import { Text } from "../../../src/ui/components/text.tsx";
import { ThingLink } from "../../../src/ui/components/thing-link.tsx";
import { aReading } from "../a-reading.ts";

const { linkTo } = aReading();

describe("Text", () => {
  it.each([
    ["de", "de", "Hallo"],
    ["de", "ar", '<span lang="de" dir="ltr">Hallo</span>'],
    ["ar", "de", '<span lang="ar" dir="rtl">Hallo</span>'],
  ] as const)("in %s on a page in %s", (own, page, expected) => {
    const value = { text: "Hallo", locale: own, state: "source" } as const;
    expect(renderToString(<Text value={value} locale={page} />)).toBe(expected);
  });
});

describe("Sentence", () => {
  const draw = (sentence: string, self?: string) =>
    renderToString(
      <Sentence parts={parseSentence(sentence)} locale="de" pageLocale="de" linkTo={linkTo} self={self} />,
    );

  it.each([
    ["Der [Rat](rat) hilft.", 'Der <a class="kern-link" href="../rat/">Rat</a> hilft.'],
    ["Der [Rat](ohne-seite) hilft.", "Der Rat hilft."],
    ["Kein Link.", "Kein Link."],
    ["<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"],
    ["[x](javascript:alert)", "[x](javascript:alert)"],
  ])("renders %s", (sentence, expected) => {
    expect(draw(sentence)).toBe(expected);
  });

  it("does not link a page to itself", () => {
    expect(draw("Der [Rat](rat) hilft.", "rat")).toBe("Der Rat hilft.");
  });
});

describe("ThingLink", () => {
  it.each([
    ["rat", "de", '<a class="kern-link" href="../rat/">Rat</a>'],
    ["rat", "uk", '<a class="kern-link" href="../rat/" lang="de">Rat</a>'],
    ["ohne-seite", "de", "<span>Rat</span>"],
  ] as const)("of %s on a page in %s", (id, locale, expected) => {
    expect(renderToString(<ThingLink id={id} name="Rat" reading={aReading(locale)} />)).toBe(expected);
  });
});
