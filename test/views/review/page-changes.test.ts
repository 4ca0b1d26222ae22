import { describe, expect, it } from "vitest";
import { type PageSnapshot, toLostAddresses, toPageChanges } from "../../../src/views/review/page-changes.ts";

const aPage = (name: string, changes: Partial<PageSnapshot> = {}): PageSnapshot => ({
  name,
  locale: "de",
  path: `/${changes.locale ?? "de"}/${name}/`,
  title: `Titel ${name}`,
  main: `<main>${name}</main>`,
  frame: "<nav></nav>",
  links: [],
  pieces: [],
  ...changes,
});

describe("toPageChanges", () => {
  it.each<[string, PageSnapshot[], PageSnapshot[], object]>([
    ["nothing", [aPage("a")], [aPage("a")], {}],
    ["a page that comes", [], [aPage("a")], { added: ["/de/a/"] }],
    ["a page that goes", [aPage("a")], [], { removed: ["/de/a/"] }],
    ["another text", [aPage("a")], [aPage("a", { main: "x" })], { changed: ["/de/a/"] }],
    ["another title", [aPage("a")], [aPage("a", { title: "x" })], { changed: ["/de/a/"] }],
    ["only another menu", [aPage("a"), aPage("b")], [aPage("a", { frame: "x" }), aPage("b")], { frames: 1 }],
    [
      "another text and menu, told once",
      [aPage("a")],
      [aPage("a", { frame: "x", main: "x" })],
      { changed: ["/de/a/"] },
    ],
    [
      "one language of a page",
      [aPage("a"), aPage("a", { locale: "uk" })],
      [aPage("a"), aPage("a", { locale: "uk", main: "x" })],
      { changed: ["/uk/a/"] },
    ],
    [
      "another address of the same thing",
      [aPage("a")],
      [aPage("a", { path: "/de/raum/a/" })],
      { added: ["/de/raum/a/"], removed: ["/de/a/"] },
    ],
  ])("finds %s", (_, before, after, expected) => {
    const { added, removed, changed, frames } = toPageChanges(before, after);
    const paths = (pages: typeof added) => pages.map(({ path }) => path);
    expect({ added: paths(added), removed: paths(removed), changed: paths(changed), frames }).toEqual({
      added: [],
      removed: [],
      changed: [],
      frames: 0,
      ...expected,
    });
  });
});

describe("toLostAddresses", () => {
  const old = [
    aPage("start", { links: ["/de/alt/", "/de/glossar/#wort", "/de/chronik/#ereignis-anfang"] }),
    aPage("alt", { links: ["/de/alt/"] }),
    aPage("glossar"),
    aPage("chronik"),
    aPage("alt", { locale: "uk" }),
  ];
  const now = old.filter(({ name }) => name !== "alt");

  it("names each German page that is gone, and who linked to it but itself", () => {
    expect(toLostAddresses(old, now, [])).toEqual([
      { address: "/de/alt/", title: "Titel alt", linkedFrom: ["Titel start"] },
    ]);
  });

  it.each([
    ["glossary", "wort", "/de/glossar/#wort"],
    ["timeline", "anfang", "/de/chronik/#ereignis-anfang"],
  ] as const)("names the place of a thing without a page of its own: %s", (type, id, address) => {
    expect(toLostAddresses(old, old, [{ type, id, name: "Weg" }])).toEqual([
      { address, title: "Weg", linkedFrom: ["Titel start"] },
    ]);
  });

  it("does not name places on a page that is gone altogether, nor bodies, whose page tells", () => {
    const without = old.filter(({ name }) => name !== "glossar");
    const removed = [
      { type: "glossary", id: "wort", name: "Wort" },
      { type: "body", id: "amt", name: "Amt" },
    ] as const;
    expect(toLostAddresses(old, without, removed).map(({ address }) => address)).toEqual(["/de/glossar/"]);
  });
});
