import { describe, expect, it } from "vitest";
import { nodesOn } from "../../../src/views/sheets/cut-sheets.ts";
import { toSheetLines } from "../../../src/views/sheets/sheet-lines.ts";
import { toSheetAtlas, toSheetIds } from "../../../src/views/sheets/sheet-places.ts";
import { type SheetBox, toSheetView } from "../../../src/views/sheets/sheet-view.ts";
import { aBody, aNetwork, aRelation, plainWords } from "../../builders.ts";
import { aSmallCounty } from "../chart-laws.ts";

/** Boxes as `id(child child)`, closed frames as `id[count]`. */
function toNesting(boxes: readonly SheetBox[]): string {
  return boxes
    .map(({ id, children, closed }) =>
      closed ? `${id}[${closed.count}]` : children.length === 0 ? id : `${id}(${toNesting(children)})`,
    )
    .join(" ");
}

const toRows = (box: SheetBox | undefined) =>
  box?.rows.map(
    ({ label, mark, ends }) =>
      `${label}: ${ends.map(({ id, count }) => (count === undefined ? id : `${id} ${count}`)).join(", ")}${mark === "" ? "" : ` (${mark})`}`,
  );

const find = (boxes: readonly SheetBox[], id: string): SheetBox | undefined =>
  boxes.flatMap((box) => [box, ...box.children]).find((box) => box.id === id) ??
  boxes.flatMap(({ children }) => find(children, id) ?? [])[0];

const many = (count: number, of: string, kind: "department" | "institution", target: string) =>
  Array.from({ length: count }, (_, index) =>
    aBody(`${of}-${String(index + 1).padStart(2, "0")}`, { kind, relations: [["partOf", target]] }),
  );

describe("the sheet of a small network", () => {
  const network = aSmallCounty();
  const atlas = toSheetAtlas(network);
  const [overview] = atlas.sheets;
  const view = overview && toSheetView(overview, atlas, network, plainWords);

  it("shows all of it in the nesting of the organigram, and apart what has no relation", () => {
    expect(atlas.sheets).toHaveLength(1);
    expect(toNesting(view?.box.children ?? [])).toBe(
      "netzwerk(rat(rat--aus-rathaus(amt) schule) kreis) rathaus(lotse) alle--ohne-verbindung(allein)",
    );
  });

  it("says at each body what its frame does not, from both ends, and a relation both ways once", () => {
    const boxes = view?.box.children ?? [];
    expect(toRows(find(boxes, "rat"))).toEqual([
      "relation.supportsOnRequest.outgoing: kreis",
      "relation.mediatesBetween.incoming: lotse",
      "relation.relatedTo.incoming: kreis",
    ]);
    expect(toRows(find(boxes, "lotse"))).toEqual(["relation.mediatesBetween.outgoing: rat, kreis"]);
    expect(toRows(find(boxes, "schule"))).toEqual([]);
    // The frame says that the office belongs to the town hall; there, nothing else does.
    expect(toRows(find(boxes, "rathaus"))).toEqual([
      "relation.leads.outgoing: netzwerk",
      "relation.partOf.incoming: amt",
    ]);
  });

  it("marks what is less than a plain fact where it stands, and once what is so for all in a frame", () => {
    const asOf = { asOf: "2015" } as const;
    const dated = aNetwork({
      bodies: [
        aBody("kreis", { kind: "working-group", relations: [["partOf", "netzwerk"]] }),
        aBody("alt", { relations: [aRelation("alt", "partOf", "kreis", asOf)] }),
        aBody("neu", {
          relations: [
            aRelation("neu", "partOf", "kreis", { ...asOf, certainty: "concluded" }),
            aRelation("neu", "leads", "alt", { certainty: "possible" }),
          ],
        }),
        aBody("rot", { relations: [aRelation("rot", "partOf", "rathaus", asOf)] }),
        aBody("gelb", { relations: [aRelation("gelb", "partOf", "rathaus", asOf)] }),
      ],
    });
    const places = toSheetAtlas(dated);
    const boxes = places.sheets.flatMap(
      (sheet) => toSheetView(sheet, places, dated, plainWords).box.children,
    );
    expect(find(boxes, "alt")?.mark).toBe("certainty.dated 2015");
    expect(find(boxes, "neu")?.mark).toBe("certainty.concluded · certainty.dated 2015");
    expect(toRows(find(boxes, "neu"))).toEqual(["relation.leads.outgoing: alt (certainty.possible)"]);
    expect(toRows(find(boxes, "alt"))).toEqual(["relation.leads.incoming: neu (certainty.possible)"]);
    expect(find(boxes, "rathaus")?.insideMark).toBe("certainty.all certainty.dated 2015");
    expect(find(boxes, "rot")?.mark).toBe("");
  });
});

describe("the sheets of a large network", () => {
  // 2 + 1 + 15 + 30 bodies: too many for one sheet.
  const network = aNetwork({
    bodies: [
      aBody("rat", { kind: "board", relations: [["partOf", "netzwerk"]] }),
      ...many(15, "mitglied", "institution", "rat"),
      ...many(28, "amt", "department", "rathaus"),
      ...["x", "y"].map((id) =>
        aBody(id, {
          kind: "department",
          relations: [
            ["partOf", "rathaus"],
            ["participatesIn", "rat"],
          ],
        }),
      ),
    ],
  });
  const atlas = toSheetAtlas(network);
  const views = atlas.sheets.map((sheet) => toSheetView(sheet, atlas, network, plainWords));

  it("are an overview of frames with their counts, and one for each frame", () => {
    expect(views.map(({ box }) => toNesting([box]).slice(0, 45))).toEqual([
      "alle(netzwerk(rat[15]) rathaus[30])",
      "rat(mitglied-01 mitglied-02 mitglied-03 mitgl",
      "rathaus(amt-01 amt-02 amt-03 amt-04 amt-05 am",
    ]);
    expect(toSheetIds(network)).toEqual(["rat", "rathaus"]);
    expect(views[1]?.trail.map(({ id }) => id)).toEqual(["alle"]);
  });

  it("join the lines of one kind between two frames, with their number", () => {
    const [overview] = atlas.sheets;
    const lines = overview === undefined ? [] : toSheetLines(overview, atlas, network);
    expect(lines.map(({ from, kind, to, relations }) => `${from} ${kind} ${to} ${relations.length}`)).toEqual(
      ["rathaus leads netzwerk 1", "rathaus participatesIn rat 2"],
    );
    expect(toRows(find(views[0]?.box.children ?? [], "rathaus"))).toEqual([
      "relation.leads.outgoing: netzwerk 1",
      "relation.participatesIn.outgoing: rat 2",
    ]);
  });

  it("name of a closed frame the first of what is in it, and how many more there are", () => {
    const closed = find(views[0]?.box.children ?? [], "rat")?.closed;
    expect(closed?.first.map(({ name }) => name)).toEqual(
      ["01", "02", "03", "04", "05"].map((number) => `Name von mitglied-${number}`),
    );
    expect(closed?.more).toBe(10);
    expect(closed?.kinds).toBe("sheet.kindCount room.institutionen 15");
  });

  it("part a crowd without any structure by kind, and what is still too many by neighbours", () => {
    const crowd = aNetwork({
      bodies: [...many(90, "verein", "institution", "rathaus"), ...many(5, "amt", "department", "rathaus")],
    });
    const places = toSheetAtlas(crowd);
    expect(toSheetIds(crowd)).toEqual([
      "rathaus",
      ...[1, 2, 3, 4].map((number) => `rathaus--institutionen--${number}`),
    ]);
    // 90 in 4 frames: 23, 22, 23, 22; the five offices fit beside them.
    expect(places.sheets.slice(2).map((sheet) => nodesOn(sheet).length)).toEqual([23, 22, 23, 22]);
  });
});
