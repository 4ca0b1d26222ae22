import { existsSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import type { Locale } from "../../../src/domain/language/locale.ts";
import { toRoutes } from "../../../src/domain/network/routes.ts";
import { toPageFile } from "../../../src/domain/translations/page-file.ts";

const { network } = await loadSite(".");
const routes = toRoutes(network);

function fileOf(name: string, locale: Locale): string | undefined {
  const route = routes.find(name, locale);
  return route && toPageFile(network, route);
}

describe("toPageFile", () => {
  it.each<[string, Locale, string | undefined]>([
    ["volkshochschule", "de", "_data/institutions/volkshochschule.yaml"],
    ["volkshochschule", "uk", "_data/translations/uk/institutions/volkshochschule.yaml"],
    ["start", "de", "content/de/start.md"],
    ["start", "ar", "_data/translations/ar/content/start.yaml"],
    ["wen-frage-ich", "de", "_data/topics/"],
    ["wen-frage-ich", "fa", "_data/translations/fa/topics/"],
    ["institutionen", "de", "_data/institutions/"],
    ["gremien", "de", "_data/advisory-board.yaml"],
    ["aemter", "de", "_data/departments/"],
    ["quellen", "ru", "_data/translations/ru/sources.yaml"],
    ["impressum", "de", "content/de/impressum.md"],
    ["suche", "de", undefined],
    ["lizenzen", "de", undefined],
  ])("of %s in %s is %s", (name, locale, file) => {
    expect(fileOf(name, locale)).toBe(file);
  });

  it("exists for every page that has one, and only pages of the software itself have none", () => {
    const files = routes.all.map((route) => [route, toPageFile(network, route)] as const);
    const wrong = files.filter(
      ([, file]) => file && (!existsSync(file) || statSync(file).isDirectory() !== file.endsWith("/")),
    );
    expect(wrong).toEqual([]);
    const without = new Set(files.flatMap(([{ name }, file]) => (file === undefined ? [name] : [])));
    expect([...without].sort()).toEqual([
      "buch",
      "handzettel",
      "lizenzen",
      "poster",
      "stand-der-uebersetzungen",
      "suche",
    ]);
  });

  it("is the German file where a language has no translation of it", async () => {
    const second = (await loadSite("test/fixtures/musterkreis")).network;
    const [route] = toRoutes(second).all.filter(({ kind }) => kind === "body");
    expect(route && toPageFile(second, { ...route, locale: "en" })).toBe(route && toPageFile(second, route));
  });
});
