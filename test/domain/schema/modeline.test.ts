import { describe, expect, it } from "vitest";
import { findModelineSlip, toModeline, withModeline } from "../../../src/domain/schema/modeline.ts";

const line = "# yaml-language-server: $schema=../.schema/role.json";
const file = "_data/roles/lotse.yaml";

describe("the first line of a file of facts", () => {
  it.each([
    [file, line],
    ["_data/site.yaml", "# yaml-language-server: $schema=.schema/site.json"],
    ["_data/advisory-boards/rat.yaml", "# yaml-language-server: $schema=../.schema/board.json"],
    [
      "_data/translations/en/roles/lotse.yaml",
      "# yaml-language-server: $schema=../../../.schema/translation.json",
    ],
    ["content/de/start.md", undefined],
    ["_data/rollen/lotse.yaml", undefined],
  ])("of %s is %s", (path, wanted) => {
    expect(toModeline(path)).toBe(wanted);
  });

  it.each([
    ["right", `${line}\nid: lotse\n`, undefined],
    ["missing", "id: lotse\n", [1, "fehlt"]],
    ["of another kind", "# yaml-language-server: $schema=../.schema/board.json\nid: lotse\n", [1, "nicht"]],
    ["of another folder", "# yaml-language-server: $schema=.schema/role.json\nid: lotse\n", [1, "nicht"]],
    ["further down", `id: lotse\n\n${line}\n`, [3, "nicht ganz oben"]],
    [
      "of a software that lies elsewhere",
      "# yaml-language-server: $schema=../../../tool/_data/.schema/role.json\nid: lotse\n",
      undefined,
    ],
  ])("may be %s", (_, text, found) => {
    const slip = findModelineSlip(file, text);
    if (found === undefined) expect(slip).toBeUndefined();
    else {
      expect(slip).toMatchObject({ file, line: found[0], remedy: `Ganz oben gehört hin: ${line}` });
      expect(slip?.message).toContain(found[1]);
    }
    const mended = withModeline(file, text);
    expect(findModelineSlip(file, mended)).toBeUndefined();
    expect(mended.match(/yaml-language-server/g)).toHaveLength(1);
    expect(mended).toContain("id: lotse\n");
  });
});
