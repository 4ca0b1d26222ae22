import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { DiagramSvg } from "../../ui/components/diagram/diagram-svg.tsx";
import { ReviewFinding } from "../../ui/components/review/review-item.tsx";
import { ReviewLegend } from "../../ui/components/review/review-legend.tsx";
import { ReviewOutline } from "../../ui/components/review/review-outline.tsx";
import { type DrawnOrganigram, findMark } from "../../views/review/drawn-organigram.ts";
import { toBodyMarks } from "../../views/review/marked-organigram.ts";
import type { ChangeReview } from "../../views/review/review.ts";
import { toHeadline } from "../../views/review/review-summary.ts";
import type { ReviewSection } from "../../views/review/section.ts";
import { type ReviewLook, renderReviewFrame } from "./review-frame.tsx";

/** Content of the page of a review. */
export interface ReviewPageProps extends ReviewLook {
  readonly review: ChangeReview;
  readonly sections: readonly ReviewSection[];
  /** One before and one after, or a single one if both are the same or nothing is compared. */
  readonly organigrams: readonly DrawnOrganigram[];
  /** Reason why there is nothing to compare with, as a German sentence. */
  readonly problem?: string | undefined;
  readonly siteName: string;
  /** Address of a path below the site's root; undefined if no preview address is known. */
  readonly hrefOf: (path: string) => string | undefined;
  /** Path of the page of a body. */
  readonly pathOf: (body: string) => string | undefined;
}

/** A review as a complete document. */
export function renderReviewPage(props: ReviewPageProps): string {
  return renderReviewFrame(props, props.siteName, <ReviewContent {...props} />);
}

function ReviewContent(props: ReviewPageProps) {
  const { review, sections, organigrams, problem, hrefOf } = props;
  const { before, after, day } = review;
  return (
    <>
      <p>
        {before === undefined ? (
          <>
            <b>{after.label}</b>, ohne Vergleich.
          </>
        ) : (
          <>
            Verglichen: <b>{before.label}</b> → <b>{after.label}</b>.
          </>
        )}{" "}
        Gerechnet am {renderPartialDate(day, "de")}.
      </p>
      {problem !== undefined && (
        <p class="review-problem">
          <b>Achtung:</b> {problem}
        </p>
      )}
      <ul>
        {toHeadline(review).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <section class="wide" aria-labelledby="organigramm">
        <h2 class="kern-heading-large" id="organigramm">
          Organigramm
        </h2>
        {organigrams.length > 1 && <ReviewLegend />}
        {organigrams.map((organigram) => (
          <Side key={organigram.id} organigram={organigram} {...props} />
        ))}
      </section>
      {sections.map(({ id, title: heading, note, items }) => (
        <section key={id} aria-labelledby={id}>
          <h2 class="kern-heading-large" id={id}>
            {heading}
          </h2>
          {note !== undefined && <p>{note}</p>}
          {items.length > 0 && (
            <ul class="findings">
              {items.map((item, index) => (
                <ReviewFinding key={index} item={item} hrefOf={hrefOf} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

function Side(props: { readonly organigram: DrawnOrganigram } & ReviewPageProps) {
  const { organigram, review, hrefOf, pathOf } = props;
  const { id, title: heading, pair, marked, outline } = organigram;
  const resolveLink = (body: string) => {
    const path = pathOf(body);
    return path === undefined ? undefined : hrefOf(path);
  };
  const drawings =
    pair === undefined
      ? []
      : ([
          ["landscape", pair.landscape],
          ["portrait", pair.portrait],
        ] as const);
  return (
    <section aria-labelledby={id}>
      <h3 class="kern-heading-medium" id={id}>
        {heading}
      </h3>
      {pair === undefined && <p>Die Zeichnung ließ sich nicht anlegen; dasselbe steht in der Liste.</p>}
      <figure class="picture wide">
        {drawings.map(([form, drawing]) => (
          <DiagramSvg
            key={form}
            drawing={drawing}
            idPrefix={`${id}_${form}`}
            className={`dgm-${form}`}
            resolveLink={resolveLink}
            markOf={(part) => {
              const mark = findMark(marked, part);
              return mark && `m-${mark}`;
            }}
          />
        ))}
      </figure>
      <details>
        <summary>Als Liste: {heading}</summary>
        <ReviewOutline nodes={outline} marks={toBodyMarks(review.bodies)} />
      </details>
    </section>
  );
}
