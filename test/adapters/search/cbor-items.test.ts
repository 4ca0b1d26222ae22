import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinCborArray, splitCborArray } from "../../../src/adapters/search/cbor-items.ts";

const hex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));
const toHex = (items: readonly Uint8Array[]) => items.map((item) => Buffer.from(item).toString("hex"));

describe("splitCborArray", () => {
  // Encodings as in RFC 8949, Appendix A.
  const rows: [title: string, encoded: string, items: string[]][] = [
    ["nothing", "80", []],
    ["small numbers", "83010203", ["01", "02", "03"]],
    ["larger numbers", "8218641903e8", ["1864", "1903e8"]],
    ["texts and bytes", "826449455446420102", ["6449455446", "420102"]],
    ["arrays in arrays", "8301820203820405", ["01", "820203", "820405"]],
    ["an open array", "9f018202039f0405ffff", ["01", "820203", "9f0405ff"]],
    [
      "a map, a tag, floats",
      "84a10102c001fb3ff199999999999af97e00",
      ["a10102", "c001", "fb3ff199999999999a", "f97e00"],
    ],
  ];
  for (const [title, encoded, items] of rows)
    it(`splits ${title}`, () => {
      expect(toHex(splitCborArray(hex(encoded)))).toEqual(items);
    });

  for (const encoded of ["", "01", "8201", "9f01", "82190"])
    it(`refuses ${encoded || "nothing"}`, () => {
      expect(() => splitCborArray(hex(encoded))).toThrow(/CBOR/);
    });
});

describe("joinCborArray", () => {
  it("is undone by splitCborArray", () => {
    const item = fc.nat({ max: 23 }).map((value) => Uint8Array.of(value));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), (items) => {
        expect(toHex(splitCborArray(joinCborArray(items)))).toEqual(toHex(items));
      }),
    );
  });
});
