import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { toRoutes } from "../../../src/domain/network/routes.ts";
import type { PageContext } from "../../../src/pages/parts/page-context.ts";
import { renderPage } from "../../../src/pages/render-page.tsx";
import { toRelativeLink } from "../../../src/views/host/relative-link.ts";
import { toBookParts } from "../../../src/views/paper/book-plan.ts";
import { toSheetIds } from "../../../src/views/sheets/sheet-places.ts";
import { aBody, aNetwork } from "../../builders.ts";
import { aContext } from "../a-context.ts";

// 2 bodies every network has, a board in it with 45 members: more than one sheet.
const network = aNetwork({
  bodies: [
    aBody("rat", { kind: "board", relations: [["partOf", "netzwerk"]] }),
    ...Array.from({ length: 45 }, (_, index) =>
      aBody(`m-${String(index + 10)}`, { relations: [["memberOf", "rat"]] }),
    ),
  ],
});
const routes = toRoutes(network, toSheetIds(network));

function contextOf(name: string): PageContext {
  const route = routes.find(name, "de");
  if (route === undefined) throw new Error(`no route ${name}`);
  const link = (path: string) => toRelativeLink(route.path, path);
  const linkTo = (target: string) => {
    const found = routes.find(target, "de");
    return found && link(found.path);
  };
  return { ...aContext(network, "organigramm"), routes, route, link, folder: link, linkTo };
}

const draw = (name: string) => parse(renderPage(contextOf(name)));

describe("pages of a large organigram", () => {
  it("have addresses below the organigram, and stand behind it in the book", () => {
    const sheets = routes.all.filter(({ kind }) => kind === "sheet");
    // 45 institutions in two frames of 23 and 22.
    expect(sheets.map(({ path }) => path)).toEqual([
      "/de/organigramm/rat--institutionen--1/",
      "/de/organigramm/rat--institutionen--2/",
      "/de/organigramm/rat/",
    ]);
    const [overview] = toBookParts(routes, "de");
    const names = overview?.chapters.map(({ name }) => name) ?? [];
    expect(names.slice(names.indexOf("organigramm"))).toEqual([
      "organigramm",
      "organigramm/rat--institutionen--1",
      "organigramm/rat--institutionen--2",
      "organigramm/rat",
      "weg-eines-anliegens",
    ]);
  });

  it.each([
    // A member is told on the sheet of its range, a board with a sheet of its own there, all others on the overview.
    ["m-10", "../../organigramm/rat--institutionen--1/"],
    ["m-54", "../../organigramm/rat--institutionen--2/"],
    ["rat", "../../organigramm/rat/"],
    ["netzwerk", "../organigramm/"],
  ])("are linked from the page of a body that stands there: %s", (id, href) => {
    expect(
      draw(id)
        .querySelectorAll("main a")
        .map((link) => link.getAttribute("href")),
    ).toContain(href);
  });

  it("lead from the overview to each sheet and back", () => {
    const overview = draw("organigramm");
    const [down] = overview.querySelectorAll(".og-frame:not(.og-open) > .og-name a");
    expect([down?.textContent, down?.getAttribute("href")]).toEqual(["Name von rat · 45 Stellen", "rat/"]);
    const crumbs = draw("organigramm/rat--institutionen--2").querySelectorAll(".crumbs a");
    expect(crumbs.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Start", "../../"],
      ["Organigramm", "../"],
      ["Name von rat", "../rat/"],
    ]);
  });

  it("tell each relation where it starts, and repeat for no search engine what bodies say", () => {
    const sheet = draw("organigramm/rat--institutionen--2");
    expect(sheet.querySelectorAll(".og-box")).toHaveLength(22);
    expect(sheet.querySelectorAll(".facts li")).toHaveLength(22);
    expect(sheet.querySelector("meta[name=robots]")?.getAttribute("content")).toContain("noindex");
    expect(sheet.querySelector("[data-pagefind-body]")).toBeNull();
    expect(draw("organigramm").querySelectorAll(".facts li")).toHaveLength(1);
  });
});
