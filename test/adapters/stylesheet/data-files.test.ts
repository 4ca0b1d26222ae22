import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { moveDataToFiles } from "../../../src/adapters/stylesheet/data-files.ts";

describe("moveDataToFiles", () => {
  it("turns each image into one file named by its content, however often it is used", () => {
    const image = "url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\")";
    const root = postcss.parse(`a{mask:${image}} b{mask:${image} no-repeat}`);
    const files = moveDataToFiles(root);
    expect(files).toHaveLength(1);
    expect(files[0]?.text).toBe("<svg xmlns='http://www.w3.org/2000/svg'/>");
    expect(files[0]?.name).toMatch(/^image\.[0-9a-f]{10}\.svg$/);
    expect(root.toString()).toBe(`a{mask:url(${files[0]?.name})} b{mask:url(${files[0]?.name}) no-repeat}`);
  });

  it("leaves files and other hosts alone", () => {
    const root = postcss.parse("a{src:url(fonts/x.woff2)}");
    expect(moveDataToFiles(root)).toEqual([]);
    expect(root.toString()).toBe("a{src:url(fonts/x.woff2)}");
  });
});
