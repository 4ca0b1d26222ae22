import { describe, expect, it } from "vitest";
import { toFieldGlossary } from "../../../src/views/editors/field-glossary.ts";

const cited = {
  properties: { sources: { title: "Quellen", description: "Kennungen." } },
  required: ["sources"],
};
const text = toFieldGlossary([
  {
    title: "Frage",
    place: "_data/topics/",
    schema: {
      required: ["id"],
      properties: {
        id: { title: "Kennung", description: "Mit | und [Link](x).", examples: ["a|b", "[x](y)"] },
        art: {
          title: "Art",
          description: "Welche.",
          enum: ["x", "y"],
          enumDescriptions: ["das eine", "das andere"],
        },
        eins: { title: "Gruppe", description: "Eine.", ...cited },
        zwei: { title: "Liste", description: "Dieselbe Gruppe als Liste.", items: cited },
        drei: { title: "Gruppe", description: "Eine andere gleichen Namens.", properties: { x: {} } },
      },
    },
  },
]);

describe("toFieldGlossary", () => {
  it.each([
    "## Frage\n\nDatei: `_data/topics/`",
    "| **`id`** | Kennung: Mit \\| und \\[Link\\](x). | `a\\|b`<br>`[x](y)` |",
    "| `art` | Art: Welche.<br>`x` das eine<br>`y` das andere |  |",
    "| `eins` | Gruppe: Eine.<br>Felder: siehe [Gruppe](#gruppe) |  |",
    "| `zwei` | Liste: Dieselbe Gruppe als Liste.<br>Liste; Felder je Eintrag: siehe [Gruppe](#gruppe) |  |",
    "siehe [Gruppe (2)](#gruppe-2)",
    "### Gruppe\n\n| Feld | Bedeutung | Beispiel |\n|---|---|---|\n| **`sources`** | Quellen: Kennungen. |  |",
    "### Gruppe (2)",
  ])("tells %s", (part) => expect(text).toContain(part));

  it("begins with links to every kind of file", () => {
    expect(text).toContain("\n\n[Frage](#frage)\n\n");
  });

  it("tells a group that stands in several places once", () => {
    expect(text.match(/^### Gruppe$/gm)).toHaveLength(1);
  });
});
