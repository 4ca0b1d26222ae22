import { describe, expect, it } from "vitest";
import { renderByteSize } from "../../../src/views/offline/byte-size.ts";

describe("renderByteSize", () => {
  const rows: [bytes: number, intl: string, words: string][] = [
    [0, "de", "0 kB"],
    [612_345, "de", "612 kB"],
    [1_250_000, "de", "1,3 MB"],
    [12_000_000, "en", "12 MB"],
  ];
  it.each(rows)("%i in %s: %s", (bytes, intl, words) => expect(renderByteSize(bytes, intl)).toBe(words));
});
