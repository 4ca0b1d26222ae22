import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { TextState } from "../../../src/domain/block.ts";
import { parseSentence } from "../../../src/domain/sentence.ts";
import { Sentence } from "../../../src/ui/components/sentence.tsx";
import { Text } from "../../../src/ui/components/text.tsx";
import { ThingLink } from "../../../src/ui/components/thing-link.tsx";
import { TranslationNote } from "../../../src/ui/components/translation-note.tsx";
import { CurrentTranslationUse, TranslationUse } from "../../../src/ui/translation-use.ts";
import { plainWords } from "../../builders.ts";
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
    ["rat", "uk", '<a class="kern-link" href="../rat/"><bdi lang="de">Rat</bdi></a>'],
    ["ohne-seite", "de", "Rat"],
    ["ohne-seite", "ar", '<bdi lang="de">Rat</bdi>'],
  ] as const)("of %s on a page in %s", (id, locale, expected) => {
    expect(renderToString(<ThingLink id={id} name="Rat" reading={aReading(locale)} />)).toBe(expected);
  });
});

describe("a page in another language", () => {
  const draw = (children: ComponentChildren, use = new TranslationUse(plainWords)) => ({
    use,
    html: renderToString(
      <CurrentTranslationUse.Provider value={use}>{children}</CurrentTranslationUse.Provider>,
    ),
  });
  const text = (state: TextState) => (
    <Text value={{ text: "Текст", locale: state === "stand-in" ? "de" : "uk", state }} locale="uk" />
  );

  it.each([
    ["machine", "Текст"],
    ["reviewed", "Текст"],
    ["outdated", /^Текст <small class="tr"[^>]*>[^<]*translation\.mark\.outdated[^<]*<\/small>$/],
    ["stand-in", /^<span lang="de" dir="ltr">Текст<\/span> <small class="tr"/],
  ] as const)("marks a text that is %s, and counts it", (state, expected) => {
    const { html, use } = draw(text(state));
    expect(html).toMatch(expected);
    if (typeof expected === "string") expect(html).toBe(expected);
    expect(use.count(state)).toBe(1);
  });

  it("explains a German name at its first mention only", () => {
    const explanation = { text: "рада", locale: "uk", state: "machine" } as const;
    const reading = { ...aReading("uk"), explain: (id: string) => (id === "rat" ? explanation : undefined) };
    const { html } = draw(
      <>
        <ThingLink id="rat" name="Rat" reading={reading} />;{" "}
        <ThingLink id="rat" name="Rat" reading={reading} />
      </>,
    );
    expect(html.split(";").map((part) => part.includes("(рада)"))).toEqual([true, false]);
  });

  it.each([
    [["machine"], ["translation.machine"]],
    [["stand-in"], ["translation.none", "translation.stand-in"]],
    [[], ["translation.machine"]],
    [["machine", "reviewed"], ["translation.partly"]],
    [["reviewed"], ["translation.reviewed"]],
    [
      ["machine", "outdated", "stand-in"],
      ["translation.machine", "translation.outdated", "translation.stand-in"],
    ],
  ] as const)("sums up %j at its top", (states, expected) => {
    const { use } = draw(states.map(text));
    const html = renderToString(<TranslationNote use={use} germanHref="../../de/" isLegal={false} />);
    const keys = ["none", "machine", "partly", "reviewed", "outdated", "stand-in", "legal"].map(
      (key) => `translation.${key}`,
    );
    expect(keys.filter((key) => html.includes(key))).toEqual(expected);
    expect(html).toContain('href="../../de/" hreflang="de"');
  });

  it("says of a legal page that German is binding", () =>
    expect(
      renderToString(<TranslationNote use={new TranslationUse(plainWords)} germanHref={undefined} isLegal />),
    ).toContain("translation.legal"));
});
