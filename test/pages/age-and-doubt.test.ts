import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { renderPage } from "../../src/pages/render-page.tsx";
import { aBlock, aBody, aNetwork, aTopic, sourceId } from "../builders.ts";
import { aContext } from "./a-context.ts";

// Age and doubt of a statement stand wherever the statement stands: also where a program reads the page for others.

const summary = {
  text: aBlock("Das Haus steht am Markt 6."),
  sources: [sourceId],
  asOf: "2018",
  doubt: aBlock("Die Nummer ist nicht sicher."),
};
const town = aNetwork({
  bodies: [aBody("haus", { summary }), aBody("klar"), aBody("kommt", { validFrom: "2028" })],
  topics: [aTopic("treff", { answeredBy: ["haus"], asOf: "2017", doubt: aBlock("Vielleicht nicht mehr.") })],
});
const draw = (name: string, legends = {}) => {
  const context = aContext(town, name);
  const drawing = () => ({ ...context.drawing(""), ...legends });
  return parse(renderPage({ ...context, drawing }));
};
const descriptionOf = (name: string) =>
  draw(name).querySelector("meta[name=description]")?.getAttribute("content");

describe("the description of a body's page", () => {
  it.each([
    ["old and doubtful", "haus", "Das Haus steht am Markt 6. (Stand 2018) Die Nummer ist nicht sicher."],
    ["plain", "klar", "Das ist klar."],
    ["still to come", "kommt", "Diese Stelle gibt es noch nicht (ab 2028). Das ist kommt."],
  ])("of a body that is %s", (_, name, expected) => expect(descriptionOf(name)).toBe(expected));
});

describe("the handout", () => {
  it("says of a question what the finder says of it", () => {
    const asked = draw("handzettel").querySelector(".asks")?.textContent;
    expect(asked).toContain("Stand 2017");
    expect(asked).toContain("Vielleicht nicht mehr.");
  });
});

describe("the legend below a picture", () => {
  it.each(["organigramm", "handzettel", "start"])("explains on %s every border that is drawn", (name) => {
    const borders = [{ look: "uncertain", text: "Gestrichelt: Heute noch? Unbekannt" }] as const;
    const caption = draw(name, { borders }).querySelector("figcaption");
    expect(caption?.textContent.trim()).toBe("Gestrichelt: Heute noch? Unbekannt");
    expect(caption?.querySelectorAll(".k-uncertain")).toHaveLength(1);
    expect(draw(name).querySelector("figcaption")).toBeNull();
  });
});
