import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DataError,
  DataErrors,
  renderError,
  renderErrors,
  toDataErrors,
  toSortedErrors,
} from "../../../src/domain/mistakes/data-error.ts";

const anError = (changes: Partial<DataError> = {}): DataError => ({
  file: "_data/a.yaml",
  line: 1,
  column: 1,
  message: "Falsch.",
  remedy: "Bitte ändern.",
  ...changes,
});

describe("errors in editors' files", () => {
  it("are one line each: place, cause, remedy", () => {
    expect(renderError(anError({ line: 3, column: 7 }))).toBe("_data/a.yaml:3:7  Falsch. Bitte ändern.");
  });

  it.each([
    [1, "1 Fehler gefunden."],
    [2, "2 Fehler gefunden."],
  ])("%i of them end with a count", (count, last) => {
    const errors = Array.from({ length: count }, (_, index) => anError({ line: index + 1 }));
    expect(renderErrors(errors).split("\n").at(-1)).toBe(last);
  });

  it("are ordered by file, line, column and text, numbers as numbers", () => {
    const sorted = [
      anError({ line: 2 }),
      anError({ line: 10, column: 2 }),
      anError({ line: 10, column: 11, message: "A." }),
      anError({ line: 10, column: 11, message: "B." }),
      anError({ file: "_data/b.yaml" }),
      anError({ file: "content/de/a.md" }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(toSortedErrors(shuffled)).toEqual(sorted);
      }),
    );
  });

  it("are told once", () => {
    expect(toSortedErrors([anError(), anError(), anError({ line: 2 })])).toHaveLength(2);
  });

  it("are thrown together, without a stack that only speaks of our code", () => {
    const thrown = new DataErrors([anError({ line: 2 }), anError()]);
    expect(thrown.errors.map(({ line }) => line)).toEqual([1, 2]);
    expect(thrown.stack).toBe(thrown.message);
    expect(thrown.message).toBe(renderErrors(thrown.errors));
  });

  it("are told as a result where they were caught; any other fault goes on", () => {
    const errors = new DataErrors([anError()]);
    expect(toDataErrors(errors)).toBe(errors);
    const fault = new TypeError("unser Fehler");
    expect(() => toDataErrors(fault)).toThrow(fault);
  });
});
