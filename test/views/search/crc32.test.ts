import { describe, expect, it } from "vitest";
import { toCrc32 } from "../../../src/views/search/crc32.ts";

describe("toCrc32", () => {
  // Values of `crc32` of zlib.
  const rows: [text: string, sum: number][] = [
    ["", 0],
    ["123456789", 0xcbf43926],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
  ];
  it.each(rows)("%s", (text, sum) => expect(toCrc32(new TextEncoder().encode(text))).toBe(sum));
});
