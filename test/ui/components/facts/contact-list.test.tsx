import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { TextState } from "../../../../src/domain/language/block.ts";
import { ContactList } from "../../../../src/ui/components/facts/contact-list.tsx";
import { CurrentTranslationUse, TranslationUse } from "../../../../src/ui/translation-use.ts";
import type { ContactView } from "../../../../src/views/facts/contact-groups.ts";
import { plainWords } from "../../../builders.ts";
import { aCitation, aReading } from "../../a-reading.ts";

const aContact = (changes: Partial<ContactView> = {}): ContactView => ({
  kind: "phone",
  value: "01234 567-8",
  href: "tel:+4912345678",
  citation: aCitation(["a"]),
  ...changes,
});
const confirmed = { role: "Rathaus", date: "Mai 2026" };
const draw = (contacts: readonly ContactView[]) =>
  renderToString(<ContactList contacts={contacts} reading={aReading()} />);

describe("ContactList", () => {
  it("says who confirmed a contact, and asks nobody to check one before publication", () => {
    const html = draw([aContact({ confirmed }), aContact({ value: "0999 1" })]);
    expect(html.match(/contact\.confirmed Rathaus Mai 2026/g)).toHaveLength(1);
    expect(html).not.toContain("badge");
  });

  it.each([
    [aContact(), /<a class="kern-link tel" href="tel:\+4912345678"><bdi dir="ltr">01234 567-8<\/bdi><\/a>/],
    [
      aContact({ kind: "email", value: "amt@example.org", href: "mailto:amt@example.org" }),
      /<a class="kern-link" href="mailto:amt@example\.org"><bdi dir="ltr">amt@example\.org<\/bdi><\/a>/,
    ],
    [
      aContact({ kind: "website", value: "https://www.example.org/", href: "https://www.example.org/" }),
      /rel="external noreferrer"><bdi dir="ltr">example\.org<\/bdi>/,
    ],
  ] as const)("links contact %#", (contact, pattern) => {
    expect(draw([contact])).toMatch(pattern);
  });

  it.each([
    "contact.due.call",
    "contact.due.change",
    "contact.due.expired",
    "contact.due.undated",
    "cite.asOf",
  ] as const)("says from when it is by the word %s, once", (word) => {
    const html = draw([aContact({ age: { word, date: "2015" } })]);
    expect(html.split(`(${word} 2015)`)).toHaveLength(2);
  });

  it.each([
    ["outdated", 1],
    ["machine", 0],
    ["reviewed", 0],
  ] as const)(
    "whose name is %s in another language warns %i times, with the way to German",
    (state, warnings) => {
      const label = { text: "Приймальня", locale: "uk", state } as const;
      const html = renderToString(
        <CurrentTranslationUse.Provider value={new TranslationUse(plainWords)}>
          <ContactList contacts={[aContact({ label })]} reading={aReading("uk")} />
        </CurrentTranslationUse.Provider>,
      );
      expect(
        html.match(/<strong class="tr-binding"[^>]*>translation\.binding <a [^>]*href="..\/..\/de\/"/g) ?? [],
      ).toHaveLength(warnings);
    },
  );

  it.each([
    ["phone", undefined, "source", 1],
    ["phone", "outdated", "source", 1],
    ["phone", "machine", "outdated", 2],
    ["email", undefined, "outdated", 1],
    ["email", undefined, "machine", 0],
  ] as const)(
    "of kind %s under the outdated word for phones, label %s, doubt %s, warns %i times",
    (kind, label, doubt, warnings) => {
      const words = Object.assign((key: string) => key, {
        ...plainWords,
        outdatedKeys: new Set(["contact.phone"]),
      });
      const text = (state: TextState) => ({ text: "Текст", locale: "uk", state }) as const;
      const contact = aContact({
        kind,
        ...(label === undefined ? {} : { label: text(label) }),
        citation: { ...aCitation(["a"]), doubt: text(doubt) },
      });
      const html = renderToString(
        <CurrentTranslationUse.Provider value={new TranslationUse(words)}>
          <ContactList contacts={[contact]} reading={{ ...aReading("uk"), words }} />
        </CurrentTranslationUse.Provider>,
      );
      expect(html.match(/<strong class="tr-binding"/g) ?? []).toHaveLength(warnings);
      expect(html).not.toContain("translation.mark.outdated");
    },
  );

  it("shows an address as text", () => {
    const html = draw([{ kind: "address", value: "Platz 1, 00000 Ort", citation: aCitation(["a"]) }]);
    expect(html).toContain('<bdi dir="ltr">Platz 1, 00000 Ort</bdi>');
  });
});
