import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/domain/network/facts.ts";
import { toHardPages } from "../../../src/views/review/hard-pages.ts";
import { type PageSnapshot, toPageChanges } from "../../../src/views/review/page-changes.ts";
import { aStated } from "../../builders.ts";

const easy = ["Das Amt hilft.", "Es ist da."];
const hard = ["Der Integrationsbeirat koordiniert Bildungsangebote.", "Er hilft."];
const harder = ["Integrationsbeirat koordiniert Bildungsangebote landkreisweit."];

const aPage = (name: string, pieces: readonly string[], locale = "de"): PageSnapshot => ({
  name,
  locale,
  path: `/${locale}/${name}/`,
  title: `Titel ${name}`,
  main: pieces.join(" "),
  frame: "",
  links: [],
  pieces: locale === "de" ? pieces : [],
});
const excused = (page: string) => ({
  plainLanguage: aStated({ names: [], pages: [{ page, reason: "Nur Namen." }] }, "_data/plain-language.yaml"),
});

const find = (before: PageSnapshot[], after: PageSnapshot[], facts: Pick<Facts, "plainLanguage">) =>
  toHardPages(toPageChanges(before, after), before, after, facts);

describe("toHardPages", () => {
  it.each<[string, PageSnapshot[], PageSnapshot[], Pick<Facts, "plainLanguage">, string[]]>([
    ["a new page", [], [aPage("a", hard)], {}, ["/de/a/ 53"]],
    ["a page that became hard", [aPage("a", easy)], [aPage("a", hard)], {}, ["/de/a/ 53 statt 3"]],
    ["a page that was hard before", [aPage("a", hard)], [aPage("a", harder)], {}, ["/de/a/ 104 statt 53"]],
    ["the hardest first", [], [aPage("a", hard), aPage("b", harder)], {}, ["/de/b/ 104", "/de/a/ 53"]],
    ["no page that stays as it was", [aPage("a", hard)], [aPage("a", hard)], {}, []],
    ["no page that became easy", [aPage("a", hard)], [aPage("a", easy)], {}, []],
    ["no page with a reason", [], [aPage("a", hard)], excused("a"), []],
    ["a page when another has a reason", [], [aPage("a", hard)], excused("b"), ["/de/a/ 53"]],
    ["no page in another language", [], [aPage("a", hard, "en")], {}, []],
    ["no page that is gone", [aPage("a", hard)], [], {}, []],
  ])("tells of %s", (_, before, after, facts, expected) => {
    const told = find(before, after, facts).map(
      ({ path, lix, before: was }) => `${path} ${lix}${was === undefined ? "" : ` statt ${was}`}`,
    );
    expect(told).toEqual(expected);
  });

  it("names the sentence that is longest", () => {
    expect(find([], [aPage("a", hard)], {})[0]?.longest).toBe(hard[0]);
  });
});
