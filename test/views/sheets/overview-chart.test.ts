import { describe, expect, it } from "vitest";
import { toOrganigram } from "../../../src/views/charts/organigram.ts";
import { toReadableOrganigram } from "../../../src/views/sheets/overview-chart.ts";
import { aBody, aNetwork, plainWords } from "../../builders.ts";
import { aSmallCounty, expectSound, toLines, toNesting } from "../chart-laws.ts";

describe("toReadableOrganigram", () => {
  it("is the organigram itself where all of it fits on one sheet", () => {
    const network = aSmallCounty();
    expect(toReadableOrganigram(network, plainWords)).toEqual(toOrganigram(network, plainWords));
  });

  it("draws of a large network frames with their counts, and one line for all relations of a kind between two", () => {
    const members = Array.from({ length: 45 }, (_, index) =>
      aBody(`m-${index}`, { relations: [["memberOf", "rat"]] }),
    );
    const network = aNetwork({
      bodies: [
        aBody("rat", { kind: "board", relations: [["partOf", "netzwerk"]] }),
        aBody("amt", {
          kind: "department",
          relations: [
            ["partOf", "rathaus"],
            ["partnerOf", "m-1"],
            ["partnerOf", "m-2"],
          ],
        }),
        ...members,
      ],
    });
    const chart = toReadableOrganigram(network, plainWords);
    expectSound(chart);
    expect(toNesting(chart.items)).toBe("netzwerk(rat) rathaus");
    expect(chart.items[0]?.children[0]).toMatchObject({
      label: "sheet.count Name von rat 45",
      target: "organigramm/rat",
    });
    // A frame without a sheet of its own is drawn closed all the same, and leads to the page of its body.
    expect(chart.items[1]).toMatchObject({ label: "sheet.count Name von rathaus 1", target: "rathaus" });
    expect(toLines(chart)).toEqual(["rathaus edge.partnerOf (2) rat", "rathaus edge.leads netzwerk"]);
  });

  it("closes frames of a network that fits one sheet as far as its lines can be followed", () => {
    const [offices, clubs] = ["amt", "verein"].map((of) =>
      Array.from({ length: 10 }, (_, n) => `${of}-${n}`),
    );
    const network = aNetwork({
      bodies: [
        aBody("dezernat", { kind: "department", relations: [["partOf", "rathaus"]] }),
        ...(offices ?? []).map((id, index) =>
          aBody(id, {
            kind: "department",
            relations: [
              ["partOf", "dezernat"],
              ["partnerOf", `verein-${index}`],
            ],
          }),
        ),
        ...(clubs ?? []).map((id) => aBody(id)),
      ],
    });
    const chart = toReadableOrganigram(network, plainWords);
    expectSound(chart);
    // Ten lines from ten offices are too many ways; from the closed frame around them they run together.
    expect(toNesting(chart.items)).toMatch(/rathaus\(dezernat\)/);
    expect(chart.edges).toHaveLength(11);
    expect(chart.description).toBe("sheet.large");
    expect(chart.items.find(({ id }) => id === "rathaus")?.children[0]).toMatchObject({
      label: "sheet.count Name von dezernat 10",
      target: "dezernat",
    });
  });
});
