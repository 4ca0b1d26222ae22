import { describe, expect, it } from "vitest";
import { toRoutes } from "../../../src/domain/network/routes.ts";
import { toTranslationFile } from "../../../src/domain/translations/translations.ts";
import { toSearchRecords } from "../../../src/views/search/search-records.ts";
import { aBlock, aNetwork, aStated, aTerm, aTopic } from "../../builders.ts";

const question = aTopic("arzt", {
  words: ["Doktor"],
  question: aBlock("Frage arzt?", { uk: { text: "Питання?" } }),
});
const term = aTerm("bamf", "BAMF", {
  aliases: ["Bundesamt"],
  text: aBlock("Erklärung von BAMF.", { uk: { text: "Пояснення." } }),
});
const network = aNetwork({
  site: { locales: ["de", "uk"] },
  topics: [question],
  glossary: [term],
  translations: [
    toTranslationFile(aStated({ blocks: {}, aliases: ["лікар"] }, "_data/translations/uk/topics/arzt.yaml")),
  ],
});
const records = toSearchRecords(network, toRoutes(network));

describe("parts of pages that search finds by themselves", () => {
  it.each([
    [
      "a question in German",
      { url: "/de/wen-frage-ich/#arzt", title: "Frage arzt?", text: "Antwort arzt.", keywords: ["Doktor"] },
    ],
    [
      "a translated question with words of both languages; an answer that stands there in German only",
      {
        url: "/uk/wen-frage-ich/#arzt",
        title: "Питання?",
        text: "Питання?",
        writtenIn: "de",
        keywords: ["лікар", "Doktor"],
      },
    ],
    [
      "an explained word in German",
      { url: "/de/glossar/#bamf", title: "BAMF", text: "Erklärung von BAMF.", keywords: ["Bundesamt"] },
    ],
    [
      "the same word, still German, with its explanation in another language",
      { url: "/uk/glossar/#bamf", title: "BAMF", titleIn: "de", text: "Пояснення.", keywords: ["Bundesamt"] },
    ],
  ])("%s", (_, expected) => {
    const [, locale, page] = expected.url.split("/");
    const filter = page === "glossar" ? "page" : "topic";
    expect(records.find(({ url }) => url === expected.url)).toEqual({ locale, filter, ...expected });
  });

  it("show what is doubtful about them, in their own language only", () => {
    const asked = aTopic("geld", {
      answer: aBlock("Antwort geld.", { uk: { text: "Відповідь." } }),
      doubt: aBlock("Nicht sicher.", { uk: { text: "Непевно." } }),
    });
    const word = aTerm("esf", "ESF", {
      text: aBlock("Erklärung von ESF.", { uk: { text: "Пояснення." } }),
      doubt: aBlock("Nur auf Deutsch."),
    });
    const doubtful = aNetwork({ site: { locales: ["de", "uk"] }, topics: [asked], glossary: [word] });
    expect(toSearchRecords(doubtful, toRoutes(doubtful)).map(({ text }) => text)).toEqual([
      "Antwort geld. Nicht sicher.",
      "Erklärung von ESF. Nur auf Deutsch.",
      "Відповідь. Непевно.",
      "Пояснення.",
    ]);
  });

  it("are there once in every language", () => expect(records).toHaveLength(4));
});
