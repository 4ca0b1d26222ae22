import { describe, expect, it } from "vitest";
import { type Edit, files, placesOf } from "../../adapters/editor-mistakes/tiny-edit.ts";

const { board, group, office, role, root } = files;
const rename = (file: string, from: string, to: string): Edit => [file, `id: ${from}`, `id: ${to}`];

describe("a body with another id", () => {
  it.each<[string, Edit, string[]]>([
    ["in a file whose name is fixed", rename(board, "beirat", "rat"), ["advisory-board:2"]],
    ["in a file that kept its name", rename(office, "sozialamt", "sozialzentrum"), ["sozialamt:2"]],
    ["at the top", rename(root, "rathaus", "stadthaus"), ["rathaus:2"]],
    ["named by others only", rename(role, "vermittlung", "mediation"), ["vermittlung:2"]],
    ["named by questions", rename(group, "sprache", "deutsch"), ["sprache:2"]],
    ["that everything belongs to", rename("_data/network.yaml", "netzwerk", "netz"), ["network:2"]],
    [
      "but for a slip in one sentence",
      [office, "(sozialamt) gehört", "(sozialmat) gehört"],
      ["sozialamt:16"],
    ],
    ["but for a slip in one target", [office, "target: rathaus", "target: rathuas"], ["sozialamt:15"]],
  ])("%s is one mistake", (_, edit, places) => {
    expect(placesOf(edit)).toEqual(places);
  });
});
