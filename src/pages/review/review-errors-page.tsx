import type { DataError } from "../../domain/mistakes/data-error.ts";
import { stillWrong } from "../../views/review/errors-markdown.ts";
import { type ReviewLook, renderReviewFrame } from "./review-frame.tsx";

/** Page shown instead of a review while the change itself has mistakes, as a complete document. */
export function renderReviewErrors(errors: readonly DataError[], look: ReviewLook): string {
  return renderReviewFrame(
    look,
    undefined,
    <>
      <p class="review-problem">{stillWrong(errors.length)}</p>
      <ul class="findings">
        {errors.map(({ file, line, column, message, remedy }) => (
          <li key={`${file}:${line}:${column} ${message}`}>
            <code>{`${file}:${line}:${column}`}</code> {message} {remedy}
          </li>
        ))}
      </ul>
    </>,
  );
}
