import { describe, expect, it } from "vitest";
import { type Foreignness, findForeignness } from "../../../../src/domain/translations/hints/foreign-text.ts";
import { KnownNames } from "../../../../src/domain/translations/hints/known-names.ts";

const names = new KnownNames(["Sozialamt", "Rat der Stadt", "Helfen hilft"]);
const german = "Das Sozialamt hilft bei Geldfragen.";

describe("a translation", () => {
  it.each<[Foreignness, locale: string, of: string, text: string]>([
    ["copy", "en", german, german],
    ["copy", "en", german, "Das  Sozialamt hilft bei Geldfragen"],
    ["copy", "ar", german, german],
    ["copy", "pl", "Telefonische Beratung", "Telefonische Beratung"],
    ["copy", "en", "Öffnungszeiten", "Öffnungszeiten"],
    ["script", "ar", german, "The social office helps with money."],
    ["script", "uk", german, "The social office helps with money."],
    ["script", "en", german, "Социальное ведомство помогает."],
    ["script", "uk", german, "يساعد Sozialamt"],
    ["script", "ar", german, "Sozialamt помогает"],
    ["script", "ru", german, "Sozialamt помогает when you need money and help soon"],
    ["script", "en", german, "The b\u043eard helps."],
    ["german", "en", german, "Das Sozialamt ist für die Fragen und mit Geld da."],
    ["german", "en", german, "Das Sozialamt hilft in Geldfragen."],
    ["german", "en", german, "[DE] Das Sozialamt hilft bei Geldfragen!"],
    ["letters", "uk", german, "Ведомство помогает, если вы спрашиваете."],
    ["letters", "ru", german, "Відомство допомагає."],
    ["letters", "fa", german, "مكتب به شما كمك مي‌کند"],
    ["letters", "ar", german, "المکتب یساعد"],
  ])("is no translation (%s) in %s: %j → %j", (kind, locale, of, text) => {
    expect(findForeignness(of, text, locale, names)).toBe(kind);
  });

  it.each([
    ["en", "Sozialamt", "Sozialamt"],
    ["en", "Rat der Stadt", "Rat der Stadt"],
    ["en", "Helfen hilft", "Helfen hilft"],
    ["ar", "BAMF", "BAMF"],
    ["en", "2016 (Open Project Days)", "2016 (Open Project Days)"],
    ["en", "Online", "Online"],
    ["en", "Workshop, Chat und Café im Stadtteil", "Workshop, chat and café in the district"],
    ["en", "Telefon: 03693 1", "Telefon: 03693 1"],
    ["ar", "amt@kreis.de, https://kreis.de/hilfe", "amt@kreis.de, https://kreis.de/hilfe"],
    ["ar", german, "يساعد [Sozialamt](sozialamt) في المال."],
    ["uk", german, "Sozialamt допомагає з грошима."],
    ["en", german, "The Sozialamt helps those who die poor."],
    ["en", german, "The word «рада» means council, „рада“ too."],
    ["de-simple", german, german],
    ["en", german, ""],
  ])("may be one in %s: %j → %j", (locale, of, text) => {
    expect(findForeignness(of, text, locale, names)).toBeUndefined();
  });
});
