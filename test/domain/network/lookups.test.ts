import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Network } from "../../../src/domain/network/network.ts";
import { type Route, Routes } from "../../../src/domain/network/routes.ts";
import { aBody, aNetwork, anEvent, aProse, aPublication, someFacts } from "../../builders.ts";
import { anyFacts } from "../any-network.ts";

/** Prose of few slugs in few rooms, so that they meet. */
const anyProse = fc.array(
  fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom(undefined, "aemter", "rollen")),
  { maxLength: 8 },
);

describe("lookups", () => {
  it("answer what a search through the lists finds, for any network", () => {
    fc.assert(
      fc.property(anyFacts, anyProse, (wish, texts) => {
        const prose = texts.map(([slug, room]) => aProse(slug, room === undefined ? {} : { room }));
        const network = new Network(someFacts({ ...wish, prose }));
        for (const id of [...network.bodies.map((body) => body.id), "niemand"]) {
          expect(network.relationsOf(id)).toEqual({
            outgoing: network.relations.filter(({ source }) => source === id),
            incoming: network.relations.filter(({ targets }) => targets.includes(id)),
          });
          const part = network.relations.find(({ kind, source }) => kind === "partOf" && source === id);
          expect(network.findContainer(id)?.id).toBe(part?.targets[0]);
        }
        for (const kind of ["board", "department", "role", "institution", "network"] as const)
          expect(network.bodiesOf(kind)).toEqual(network.bodies.filter((body) => body.kind === kind));
        for (const slug of ["a", "b", "c", "d"])
          for (const room of [undefined, "aemter", "rollen", ""])
            expect(network.findProse(slug, room)).toBe(
              network.prose.find((one) => one.slug === slug && one.room === room),
            );
      }),
      { numRuns: 60 },
    );
  });

  it("name each relation once, even if it has both ends in one body", () => {
    const network = aNetwork({
      bodies: [
        aBody("a", { relations: [["partOf", "rathaus"]] }),
        aBody("b", { relations: [["mediatesBetween", ["a", "a"]]] }),
      ],
    });
    expect(network.relationsOf("a").incoming.map(({ id }) => id)).toEqual(["mediatesBetween b a a"]);
  });

  it("find publications and events by their bodies, in the order of dates", () => {
    const network = aNetwork({
      publications: [
        aPublication("neu", { published: "2024", publisher: "rathaus" }),
        aPublication("alt", { published: "2019", publisher: "rathaus" }),
        aPublication("fremd", { publisher: "netzwerk" }),
      ],
      timeline: [
        anEvent("spaet", "2021", { bodies: ["rathaus", "netzwerk"] }),
        anEvent("frueh", "2020", { bodies: ["rathaus"] }),
      ],
    });
    expect(network.publicationsOf("rathaus").map(({ id }) => id)).toEqual(["alt", "neu"]);
    expect(network.findPublication("fremd")?.publisher).toBe("netzwerk");
    expect(network.findPublication("rathaus")).toBeUndefined();
    expect(network.eventsOf("rathaus").map(({ id }) => id)).toEqual(["frueh", "spaet"]);
    expect(network.eventsOf("netzwerk").map(({ id }) => id)).toEqual(["spaet"]);
    expect(network.eventsOf("niemand")).toEqual([]);
  });

  it("give the same state of a day every time, and another one of another day", () => {
    const network = aNetwork({ bodies: [aBody("a", { validTo: "2020" })] });
    const after = network.on("2026-01-01");
    expect(network.on("2026-01-01")).toBe(after);
    expect(after.bodies.map(({ id }) => id)).not.toContain("a");
    expect(network.on("2019-01-01")).toBe(network);
    expect(after.on("2019-01-01").bodies.map(({ id }) => id)).not.toContain("b");
  });

  it("give the pages of one name in the order of the routes", () => {
    const name = fc.constantFrom("a", "b", "c");
    const locale = fc.constantFrom("de", "en", "ar") as fc.Arbitrary<Route["locale"]>;
    const route = fc.tuple(name, locale, fc.nat(9)).map(
      ([own, tag, index]): Route => ({
        name: own,
        locale: tag,
        kind: "prose",
        path: `/${tag}/${own}${index}/`,
      }),
    );
    fc.assert(
      fc.property(fc.array(route), (all) => {
        const routes = new Routes(all);
        for (const own of ["a", "b", "c", "d"])
          expect(routes.alternatesOf({ name: own })).toEqual(all.filter((one) => one.name === own));
      }),
    );
  });
});
