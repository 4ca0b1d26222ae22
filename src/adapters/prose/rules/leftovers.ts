import { findLeftoverMarks } from "../../../domain/mistakes/leftover-marks.ts";
import type { ProseRule } from "./prose-rule.ts";

/** Marks that did not become markup, and marks of other programs: readers would see them as plain characters. */
export const leftovers: ProseRule = ({ words }) =>
  words.flatMap(({ shown, placeAt }) =>
    findLeftoverMarks(shown, "prose").map(({ index, message, remedy }) => ({
      ...placeAt(index),
      message,
      remedy,
    })),
  );
