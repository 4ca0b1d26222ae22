import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFiles } from "../../adapters/files/write-files.ts";
import { RevisionError } from "../../adapters/git/git.ts";
import {
  type LoadedSide,
  loadEarlierSide,
  loadLaterSide,
  type SidesWish,
} from "../../adapters/git/review-sides.ts";
import { writeOutput } from "../../adapters/output/write-output.ts";
import { sourceLocale } from "../../domain/language/locale.ts";
import { DataErrors, toDataErrors } from "../../domain/mistakes/data-error.ts";
import type { Facts } from "../../domain/network/facts.ts";
import { toRoutes } from "../../domain/network/routes.ts";
import { isWebAddress } from "../../domain/schema/fields/web-address.ts";
import { renderReviewErrors } from "../../pages/review/review-errors-page.tsx";
import { renderReviewPage } from "../../pages/review/review-page.tsx";
import { toErrorsMarkdown } from "../../views/review/errors-markdown.ts";
import { toPreviewLink } from "../../views/review/preview-link.ts";
import { toReviewMarkdown } from "../../views/review/review-markdown.ts";
import { toHeadline } from "../../views/review/review-summary.ts";
import { type ReviewedState, toReview } from "../../views/review/to-review.ts";
import { toSections } from "../../views/review/to-sections.ts";
import { toWords } from "../../views/translations/interface-words.ts";
import { toPageSnapshots } from "./page-snapshots.ts";
import { writeReviewLook } from "./review-look.ts";
import { drawOrganigrams } from "./review-organigrams.ts";

/** What to compare, and where the report goes. */
export interface ReviewOptions extends SidesWish {
  /** Folder of the report; replaced whole. */
  readonly outDir: string;
  /** Where a preview of the site lies: an address, or a folder as seen from the report, such as `../dist`. */
  readonly site?: string | undefined;
  /** Day from which the age of sources counts. */
  readonly day: string;
}

/** What came of a review. */
export interface WrittenReview {
  /** German lines for a terminal. */
  readonly summary: string;
  /** Findings as German sentences: mistakes of the change, or why nothing could be compared. */
  readonly problem?: string | undefined;
  /** True when the change, the call or the clone is at fault; differences and an unreadable past are none. */
  readonly isFault: boolean;
}

/**
 * Compares two states of everything editors wrote and writes what the change does to the site: `index.html` with its
 * styles, `review.md` for a comment, `review.json` for programs. The same states and day give the same bytes. While the
 * later side has mistakes, the report names them instead.
 * @throws RevisionError for a site that is no address, PlaceError for a folder that is no place for a report, OutputFailure for
 *   whatever goes wrong later; `outDir` is untouched then
 */
export async function writeReview(options: ReviewOptions): Promise<WrittenReview> {
  const hrefOf = options.site === undefined ? () => undefined : toPreviewLink(options.site);
  if (hrefOf === undefined)
    throw new RevisionError(
      `„${options.site}“ ist keine Adresse einer Vorschau. Erlaubt sind https://… oder ein Ordner vom Bericht aus, zum Beispiel ../dist.`,
    );
  const temporary = await mkdtemp(join(tmpdir(), "review-"));
  try {
    const { result, notes } = await writeOutput(
      [{ kind: "review", folder: options.outDir }],
      ([folder = ""]) => writeReport(options, hrefOf, temporary, folder),
    );
    return { ...result, summary: [result.summary, ...notes].join("\n") };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Name of the report for programs. */
const reportName = "review.json";

async function writeReport(
  options: ReviewOptions,
  hrefOf: (path: string) => string | undefined,
  temporary: string,
  folder: string,
): Promise<WrittenReview> {
  const later = await loadLaterSide(options, temporary).catch(toDataErrors);
  const look = await writeReviewLook(folder);
  if (later instanceof DataErrors) {
    await writeFiles(folder, [
      ["index.html", renderReviewErrors(later.errors, look)],
      ["review.md", toErrorsMarkdown(later.errors)],
      [reportName, toJson({ errors: later.errors })],
    ]);
    return { summary: toPlace(options.outDir), problem: later.message, isFault: true };
  }
  const earlier = await loadEarlierSide(options, temporary);
  const { day } = options;
  const after = toState(later, later.site.facts, day);
  const before = "site" in earlier ? toState(earlier, later.site.facts, day) : undefined;
  const { problem, isFault } = "site" in earlier ? { problem: undefined, isFault: false } : earlier;
  const review = toReview(before, after, day);
  const source = later.site.facts.words.get(sourceLocale) ?? new Map<string, string>();
  const words = toWords(sourceLocale, source, source);
  const routes = toRoutes(after.network);
  const pathOf = (body: string) => routes.find(body, sourceLocale)?.path;
  const sections = toSections(review, words, pathOf);
  const organigrams = await drawOrganigrams(review, before?.network.on(day), after.network.on(day), words);
  // A comment stands on the host, from where no folder can be reached.
  const inComment = isWebAddress(options.site ?? "") ? hrefOf : () => undefined;
  const siteName = after.network.site.name;
  const page = { ...look, review, sections, organigrams, problem, siteName, hrefOf, pathOf };
  await writeFiles(folder, [
    ["index.html", renderReviewPage(page)],
    ["review.md", toReviewMarkdown(review, sections, { hrefOf: inComment, problem })],
    [reportName, toJson(review)],
  ]);
  const summary = [
    before === undefined ? after.label : `${before.label} → ${after.label}`,
    ...toHeadline(review).map((line) => `  ${line}`),
    toPlace(options.outDir),
  ].join("\n");
  return { summary, problem, isFault };
}

/** A side with its pages. What this software needs and the earlier side has no word for yet is said by the later one. */
function toState({ label, site }: LoadedSide, later: Facts, day: string): ReviewedState {
  const { facts, network } = site;
  const locales = [...new Set([...facts.words.keys(), ...later.words.keys()])];
  const words = new Map(
    locales.map((locale) => [
      locale,
      new Map([...(later.words.get(locale) ?? []), ...(facts.words.get(locale) ?? [])]),
    ]),
  );
  return { label, facts, network, pages: toPageSnapshots(facts, network, words, day) };
}

function toPlace(outDir: string): string {
  return `Bericht: ${join(outDir, "index.html")}, review.md und ${reportName} im selben Ordner`;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
