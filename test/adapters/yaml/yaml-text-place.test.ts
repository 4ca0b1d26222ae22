import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/adapters/yaml/yaml-file.ts";

/** Where the first „x“ of the text in field `a` stands, asked by the words before it. */
function placeOf(yaml: string): string {
  const { fact, errors } = parseYaml("a.yaml", yaml);
  expect(errors).toEqual([]);
  const a = (fact?.value as { a?: string } | undefined)?.a ?? "";
  const place = fact?.locate(["a"], "value", a.slice(0, a.indexOf("x")));
  return `${place?.line}:${place?.column}`;
}

describe("the place inside a text", () => {
  it.each([
    ["a plain one", "a: ein x\n", "1:8"],
    ["a plain one over two lines", "a: ein\n  Wort x\n", "2:8"],
    ["double quotes", 'a: "ein x"\n', "1:9"],
    ["double quotes over two lines", 'a: "ein\n  Wort x"\n', "2:8"],
    ["double quotes with a quote inside", 'a: "\\"ein\\" x"\n', "1:13"],
    ["double quotes with a letter by its number", 'a: "\\u00fcb x"\n', "1:13"],
    ["double quotes with a line end by its sign", 'a: "ein\\nx"\n', "1:10"],
    ["double quotes with a torn line", 'a: "ein\\\n  Wort x"\n', "2:8"],
    ["single quotes", "a: 'es''s x'\n", "1:11"],
    ["a folded text", "a: >-\n  ein\n  Wort x\n", "3:8"],
    ["a text with its lines", "a: |-\n  ein\n\n  Wort x\n", "4:8"],
    ["a text with its lines and a remark", "a: | # x\n  ein\n  Wort x\n", "3:8"],
  ])("is found in %s", (_, yaml, place) => {
    expect(placeOf(yaml)).toBe(place);
  });

  it("is the beginning of the value where nothing stands before", () => {
    const { fact } = parseYaml("a.yaml", 'b: c\na: "x"\n');
    expect(fact?.locate(["a"], "value", "")).toEqual({ line: 2, column: 4 });
  });
});
