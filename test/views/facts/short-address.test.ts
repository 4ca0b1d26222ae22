import { describe, expect, it } from "vitest";
import { toShortAddress } from "../../../src/views/facts/short-address.ts";

describe("toShortAddress", () => {
  it.each([
    ["https://www.vhs-sm.de", "vhs-sm.de"],
    ["http://example.org/", "example.org"],
    ["https://example.org/a/b/?p=1", "example.org/a/b/?p=1"],
    ["https://example.org/www.txt", "example.org/www.txt"],
  ])("%s is typed as %s", (address, short) => expect(toShortAddress(address)).toBe(short));
});
