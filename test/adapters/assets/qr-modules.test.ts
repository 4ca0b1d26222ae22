import decodeQR from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { toQrPicture } from "../../../src/adapters/assets/qr-modules.ts";

describe("toQrPicture", () => {
  const address = "https://integration.example.org/de/";

  it("is read back from the path alone, with a quiet zone of four modules", () => {
    const { size, path } = toQrPicture(address);
    const scale = 4;
    const pixels = new Uint8Array((size * scale) ** 2 * 4).fill(255);
    let first = size;
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      first = Math.min(first, Number(x), Number(y));
      for (let row = 0; row < scale; row++)
        for (let column = 0; column < Number(length) * scale; column++) {
          const start = ((Number(y) * scale + row) * size * scale + Number(x) * scale + column) * 4;
          pixels.fill(0, start, start + 3);
        }
    }
    expect(first).toBe(4);
    expect(decodeQR({ width: size * scale, height: size * scale, data: pixels })).toBe(address);
  });

  it("gives the same code for the same address", () =>
    expect(toQrPicture(address)).toEqual(toQrPicture(address)));
});
