import { describe, expect, it } from "vitest";
import { toRoutes } from "../../../src/domain/network/routes.ts";
import { toBookParts } from "../../../src/views/paper/book-plan.ts";
import { aTown } from "../../pages/a-context.ts";

describe("toBookParts", () => {
  const routes = toRoutes(aTown());
  const parts = toBookParts(routes, "de");
  const names = parts.flatMap(({ chapters }) => chapters.map(({ name }) => name));

  it("has every page once but those that make no sense on paper", () => {
    const left = ["handzettel", "poster", "buch", "suche", "offline"];
    expect([...names].sort()).toEqual(
      routes.all
        .map(({ name }) => name)
        .filter((name) => !left.includes(name))
        .sort(),
    );
  });

  it("begins with the start page and the network, then what prose adds; ends with the legal pages", () => {
    expect(parts[0]?.chapters.map(({ name }) => name)).toEqual([
      "start",
      "netzwerk",
      "wen-frage-ich",
      "organigramm",
      "weg-eines-anliegens",
      "ueber-uns",
    ]);
    expect(parts.at(-1)?.key).toBe("nav.legal");
    expect(names.slice(-4).sort()).toEqual(["barrierefreiheit", "datenschutz", "impressum", "lizenzen"]);
  });

  it("puts the page that lists a room before what is in it", () => {
    const room = parts.find(({ key }) => key === "room.gremien");
    expect(room?.chapters.map(({ name }) => name)).toEqual(["gremien", "rat"]);
  });

  it("has no part without a chapter", () =>
    expect(parts.every(({ chapters }) => chapters.length > 0)).toBe(true));
});
