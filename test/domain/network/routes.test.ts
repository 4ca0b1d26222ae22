import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownLocales } from "../../../src/domain/language/locale.ts";
import { Network } from "../../../src/domain/network/network.ts";
import { toRoutes } from "../../../src/domain/network/routes.ts";
import { builtInPages } from "../../../src/domain/schema/rooms.ts";
import { aBody, aNetwork, aProse, aPublication, someFacts } from "../../builders.ts";
import { anyFacts } from "../any-network.ts";

const routes = toRoutes(
  aNetwork({
    site: { locales: ["de", "en"] },
    bodies: [
      aBody("arbeitskreise", { kind: "working-group", relations: [["partOf", "netzwerk"]] }),
      aBody("sprache", { kind: "working-group", relations: [["partOf", "arbeitskreise"]] }),
      aBody("rat", { kind: "board", relations: [["partOf", "netzwerk"]] }),
    ],
    publications: [aPublication("bericht")],
    prose: [aProse("mitmachen"), aProse("start"), aProse("sprache", { room: "arbeitskreise" })],
  }),
);

describe("toRoutes", () => {
  it.each([
    ["start", "built-in", "/de/"],
    ["a-z", "built-in", "/de/a-z/"],
    ["netzwerk", "body", "/de/netzwerk/"],
    ["arbeitskreise", "body", "/de/arbeitskreise/"],
    ["sprache", "body", "/de/arbeitskreise/sprache/"],
    ["rathaus", "body", "/de/aemter/rathaus/"],
    ["aemter", "list", "/de/aemter/"],
    ["gremien", "list", "/de/gremien/"],
    ["bericht", "publication", "/de/publikationen/bericht/"],
    ["publikationen", "list", "/de/publikationen/"],
    ["mitmachen", "prose", "/de/mitmachen/"],
  ])("%s is a %s page at %s", (name, kind, path) => {
    expect(routes.find(name, "de")).toMatchObject({ kind, path, locale: "de" });
    expect(routes.find(name, "en")?.path).toBe(path.replace("/de/", "/en/"));
  });

  it.each(["rollen", "institutionen", "niemand"])("%s has no page, as nothing is in it", (name) => {
    expect(routes.find(name, "de")).toBeUndefined();
  });

  it.each([...builtInPages])("makes %s itself", (name) => {
    expect(routes.find(name, "de")?.kind).toBe("built-in");
  });

  it("knows no language that is not on offer", () => {
    expect(routes.find("start", "ru")).toBeUndefined();
  });

  it("keeps paths and names unique, and every page in every language", () => {
    const locales = fc.subarray([...knownLocales], { minLength: 1 });
    fc.assert(
      fc.property(anyFacts, locales, (wish, offered) => {
        const all = toRoutes(new Network(someFacts({ ...wish, site: { locales: offered } }))).all;
        expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
        expect(new Set(all.map(({ locale, name }) => `${locale} ${name}`)).size).toBe(all.length);
        expect(all.length % offered.length).toBe(0);
        expect(all.every(({ path }) => /^\/[a-z-]+\/([a-z0-9-]+\/)*$/.test(path))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("leads back to the same page when a reader switches language there and back", () => {
    fc.assert(
      fc.property(anyFacts, fc.subarray([...knownLocales], { minLength: 2 }), (wish, offered) => {
        const made = toRoutes(new Network(someFacts({ ...wish, site: { locales: offered } })));
        for (const route of made.all) {
          const alternates = made.alternatesOf(route);
          expect(alternates.map(({ locale }) => locale)).toEqual(offered);
          for (const there of alternates) {
            expect(there.path).toBe(route.path.replace(`/${route.locale}/`, `/${there.locale}/`));
            expect(made.alternatesOf(there).find(({ locale }) => locale === route.locale)).toBe(route);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
