import { describe, expect, it } from "vitest";
import { toRoutes } from "../../src/domain/routes.ts";
import { toTranslationFile } from "../../src/domain/translations.ts";
import { toSearchRecords } from "../../src/views/search-records.ts";
import { aNetwork, aStated, aTerm, aTopic } from "../builders.ts";

const question = aTopic("arzt", { words: ["Doktor"] });
question.question.setTranslation("uk", { of: "Frage arzt?", text: "Питання?" });
const network = aNetwork({
  site: { locales: ["de", "uk"] },
  topics: [question],
  glossary: [aTerm("bamf", "BAMF", { aliases: ["Bundesamt"] })],
  translations: [
    toTranslationFile(aStated({ blocks: {}, aliases: ["лікар"] }, "_data/translations/uk/topics/arzt.yaml")),
  ],
});
const records = toSearchRecords(network, toRoutes(network));

describe("parts of pages that search finds by themselves", () => {
  it.each([
    ["/de/wen-frage-ich/#arzt", "Frage arzt?", "Antwort arzt.", ["Doktor"], "topic"],
    ["/uk/wen-frage-ich/#arzt", "Питання?", "Antwort arzt.", ["лікар", "Doktor"], "topic"],
    ["/de/glossar/#bamf", "BAMF", "Erklärung von BAMF.", ["Bundesamt"], "page"],
    ["/uk/glossar/#bamf", "BAMF", "Erklärung von BAMF.", ["Bundesamt"], "page"],
  ])("%s", (url, title, text, keywords, filter) => {
    const locale = url.split("/")[1];
    expect(records.find((record) => record.url === url)).toEqual({
      url,
      locale,
      title,
      text,
      keywords,
      filter,
    });
  });

  it("are there once in every language", () => expect(records).toHaveLength(4));
});
