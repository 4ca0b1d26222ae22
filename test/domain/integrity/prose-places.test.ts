import { describe, expect, it } from "vitest";
import { checkProse, linkableNames } from "../../../src/domain/integrity/prose-places.ts";
import { Network } from "../../../src/domain/network/network.ts";
import type { ProseFile } from "../../../src/domain/network/prose-file.ts";
import { toRoutes } from "../../../src/domain/network/routes.ts";
import { aBody, aProse, aPublication, someFacts, theNetwork, theRoot } from "../../builders.ts";

const link = (target: string) => ({ links: [{ target, words: "x", line: 7, column: 3 }] });
const factsWith = (prose: ProseFile[], unread?: ReadonlySet<string>) =>
  someFacts({
    bodies: [theNetwork(), theRoot(), aBody("sprache", { kind: "working-group" })],
    publications: [aPublication("bericht")],
    prose,
    ...(unread && { unread }),
  });
const problemsOf = (...prose: ProseFile[]) =>
  checkProse(factsWith(prose)).map(({ message, remedy }) => `${message} ${remedy}`);

describe("checkProse", () => {
  it.each([
    ["a page of its own", aProse("mitmachen")],
    ["an introduction", aProse("start")],
    ["a text of a body", aProse("sprache", { room: "arbeitskreise" })],
    ["a text of a publication", aProse("bericht", { room: "publikationen" })],
    ...[
      "sprache",
      "bericht",
      "aemter",
      "start",
      "mitmachen",
      "https://a.example.org/",
      "mailto:a@example.org",
      "tel:+4912",
    ].map((target): [string, ProseFile] => [`a link to ${target}`, aProse("mitmachen", link(target))]),
  ])("accepts %s", (_, prose) => {
    expect(problemsOf(prose)).toEqual([]);
  });

  it.each([
    [
      "a text of nobody",
      aProse("sprahce", { room: "arbeitskreise" }),
      "Zu diesem Text gibt es in „arbeitskreise“ keine Stelle „sprahce“. Meinten Sie „sprache“?",
    ],
    [
      "a text in the wrong room",
      aProse("sprache", { room: "aemter" }),
      "Zu diesem Text gibt es in „aemter“ keine Stelle „sprache“. Möglich ist: „rathaus“.",
    ],
    [
      "a text in no room",
      aProse("sprache", { room: "arbeitkreise" }),
      "Einen Ordner „arbeitkreise“ gibt es bei den Texten nicht. Meinten Sie „arbeitskreise“?",
    ],
    [
      "a page that is a body",
      aProse("rathaus"),
      "Eine Seite „rathaus“ gibt es schon. Bitte die Datei umbenennen oder in den Ordner der Stelle legen.",
    ],
    [
      "a page that is a room",
      aProse("gremien"),
      "Eine Seite „gremien“ gibt es schon. Bitte die Datei umbenennen oder in den Ordner der Stelle legen.",
    ],
    [
      "a link to nowhere",
      aProse("a", link("rathuas")),
      "Der Link führt zu „rathuas“; das gibt es nicht. Meinten Sie „rathaus“?",
    ],
  ])("refuses %s", (_, prose, problem) => {
    expect(problemsOf(prose)).toEqual([problem]);
  });

  it("names the place of a link", () => {
    expect(checkProse(factsWith([aProse("a", link("nirgends"))]))).toMatchObject([{ line: 7, column: 3 }]);
  });

  it.each([
    ["a body", aProse("haus", { room: "aemter" })],
    ["a link's target", aProse("a", link("haus"))],
  ])("does not miss %s whose file could not be read", (_, prose) => {
    expect(checkProse(factsWith([prose], new Set(["haus"])))).toEqual([]);
  });

  it("tells a link to a list nobody would see, since nothing is in it, as one to nowhere", () => {
    expect(problemsOf(aProse("mitmachen", link("rollen")))).toEqual([
      expect.stringMatching(/^Der Link führt zu „rollen“; das gibt es nicht\./),
    ]);
    expect(checkProse(factsWith([aProse("mitmachen", link("rollen"))], new Set(["manager"])))).toEqual([]);
  });

  it("tells a link to the state of translations on a site in one language", () => {
    const prose = [aProse("mitmachen", link("stand-der-uebersetzungen"))];
    expect(checkProse(factsWith(prose))).toHaveLength(1);
    expect(checkProse(someFacts({ prose, site: { locales: ["de", "en"] } }))).toEqual([]);
  });

  it("names nothing a link may use that has no page", () => {
    const facts = factsWith([aProse("mitmachen")]);
    const routes = toRoutes(new Network(facts));
    for (const name of linkableNames(facts)) expect(routes.find(name, "de"), name).toBeDefined();
  });

  it("lets prose link to bodies, publications, rooms and pages", () => {
    const names = linkableNames(factsWith([aProse("mitmachen")]));
    for (const name of ["netzwerk", "bericht", "aemter", "suche", "mitmachen"]) expect(names).toContain(name);
  });
});
