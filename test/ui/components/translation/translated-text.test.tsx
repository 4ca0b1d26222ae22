import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { TextState } from "../../../../src/domain/language/block.ts";
import { parseSentence } from "../../../../src/domain/text/sentence.ts";
import { ThingLink } from "../../../../src/ui/components/page/thing-link.tsx";
import { Sentence } from "../../../../src/ui/components/translation/linked-sentence.tsx";
import { Text } from "../../../../src/ui/components/translation/translated-text.tsx";
import { TranslationNote } from "../../../../src/ui/components/translation/translation-note.tsx";
import { CurrentTranslationUse, TranslationUse } from "../../../../src/ui/translation-use.ts";
import { toWords } from "../../../../src/views/translations/interface-words.ts";
import { declareStandIns, withMarks } from "../../../../src/views/translations/untranslated-marks.ts";
import { plainWords } from "../../../builders.ts";
import { aReading } from "../../a-reading.ts";

const { linkTo } = aReading();
const germanTexts = new Map([
  ...["machine", "partly", "reviewed", "stand-in", "german"].map(
    (key) => [`translation.${key}`, key] as const,
  ),
  ["translation.some", "{count}/{total}: am {date} ({roles})."],
  ["translation.by", "Am {date} ({roles})."],
]);

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

  const review = (by: string, on = "2026-11-24") => ({ by, on });

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

  it.each([
    ["both are reviewed", 0, 2, undefined],
    ["none is reviewed", 2, 0, undefined],
    ["one of three is reviewed", 2, 1, "reviewed"],
    ["two of three are reviewed", 1, 2, "machine"],
    ["one of two is reviewed", 1, 1, "reviewed"],
  ] as const)("marks the rarer where %s", (_, machine, reviewed, marked) => {
    const page = [...Array(machine).fill("machine"), ...Array(reviewed).fill("reviewed")].map(text);
    const first = draw(page);
    expect(first.use.minority).toBe(marked);
    expect(first.html).not.toContain("<small");
    const { html } = draw(page, new TranslationUse(plainWords, first.use.minority));
    const found = html.match(/translation\.mark\.\w+/g) ?? [];
    expect(found).toEqual(
      Array(marked === undefined ? 0 : Math.min(machine, reviewed)).fill(`translation.mark.${marked}`),
    );
  });

  it("marks rare machine-made texts only where most are reviewed, however long the stretch", () => {
    const use = new TranslationUse(plainWords);
    use.add({ state: "machine" }, 9);
    use.add({ state: "reviewed", reviewed: review("Caritas") });
    expect([use.minority, use.count("machine")]).toEqual(["reviewed", 9]);
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
    [
      ["machine", "reviewed"],
      ["translation.partly", "translation.some"],
    ],
    [["reviewed"], ["translation.reviewed", "translation.by"]],
    [
      ["reviewed", "outdated"],
      ["translation.some", "translation.outdated"],
    ],
    [
      ["machine", "outdated", "stand-in"],
      ["translation.machine", "translation.outdated", "translation.stand-in"],
    ],
  ] as const)("sums up %j at its top", (states, expected) => {
    const { use } = draw(states.map(text));
    const html = renderToString(
      <TranslationNote use={use} locale="uk" germanHref="../../de/" isLegal={false} />,
    );
    const keys = ["none", "machine", "partly", "some", "reviewed", "by", "outdated", "stand-in", "legal"].map(
      (key) => `translation.${key}`,
    );
    expect(keys.filter((key) => html.includes(key))).toEqual(expected);
    expect(html).toContain('href="../../de/" hreflang="de"');
  });

  it.each([
    ["uk", "2 of 4 on 25 листопада 2026 р. (ROLES).", "Caritas", " і "],
    ["ar", "2 of 4 on 25 نوفمبر 2026 (ROLES).", "Caritas", " و"],
  ] as const)("says in %s how many are reviewed, by whom and when", (locale, expected, _, and) => {
    const use = new TranslationUse(
      toWords(
        locale,
        new Map([["translation.some", "{count} of {total} on {date} ({roles})."]]),
        germanTexts,
      ),
    );
    use.add({ state: "reviewed", reviewed: review("Caritas", "2026-11-25") });
    use.add({ state: "reviewed", reviewed: review("Beirat <b>") });
    use.add({ state: "machine" });
    use.add({ state: "stand-in" });
    const html = renderToString(
      <TranslationNote use={use} locale={locale} germanHref={undefined} isLegal={false} />,
    );
    const roles = ["Caritas", "Beirat &lt;b>"].map((role) => `<bdi lang="de" dir="ltr">${role}</bdi>`);
    expect(html).toContain(expected.replace("ROLES", roles.join(and)));
  });

  it("says who reviewed in German where the language has no word for it", () => {
    const use = new TranslationUse(withMarks(toWords("uk", new Map(), germanTexts)));
    use.add({ state: "reviewed", reviewed: review("Caritas") });
    use.add({ state: "reviewed", reviewed: review("Beirat") });
    const html = renderToString(
      <TranslationNote use={use} locale="uk" germanHref={undefined} isLegal={false} />,
    );
    expect(declareStandIns(html, "uk")).toContain(
      '<span lang="de" dir="ltr">Am 24. November 2026 (Caritas und Beirat).</span>',
    );
  });

  it("counts outdated words with the outdated texts, each once", () => {
    const { use } = draw(["machine", "outdated"].map((state) => text(state as TextState)));
    for (const key of ["nav.menu", "nav.start", "nav.menu"]) use.addOutdatedWord(key);
    const html = renderToString(
      <TranslationNote use={use} locale="uk" germanHref={undefined} isLegal={false} />,
    );
    expect(html).toContain("translation.outdated 3");
  });

  it("says of a legal page that German is binding", () =>
    expect(
      renderToString(
        <TranslationNote use={new TranslationUse(plainWords)} locale="uk" germanHref={undefined} isLegal />,
      ),
    ).toContain("translation.legal"));
});
