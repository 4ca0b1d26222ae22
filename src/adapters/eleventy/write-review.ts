import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { DataErrors } from "../../domain/data-error.ts";
import type { Facts } from "../../domain/facts.ts";
import { sourceLocale } from "../../domain/locale.ts";
import { toRoutes } from "../../domain/routes.ts";
import { isWebAddress } from "../../domain/web-address.ts";
import { renderReviewPage } from "../../pages/review-page.tsx";
import { toReviewMarkdown } from "../../views/review/review-markdown.ts";
import { toHeadline } from "../../views/review/review-summary.ts";
import { type ReviewedState, toReview } from "../../views/review/to-review.ts";
import { toSections } from "../../views/review/to-sections.ts";
import { toWords } from "../../views/words.ts";
import { RevisionError } from "../git.ts";
import { exportRevision, findBase, findRevision, type Revision } from "../git-revision.ts";
import { isSoftwareRoot, type LoadedSite, loadSite } from "../load-site.ts";
import { buildStylesheet } from "../stylesheet.ts";
import { swapFolder } from "../swap-folder.ts";
import { toPageTexts } from "./page-texts.ts";
import { drawOrganigrams } from "./review-organigrams.ts";

/** What to compare, and where the report goes. */
export interface ReviewOptions {
  /** Folder with `_data/` and `content/`, in a git repository. */
  readonly root: string;
  /** Revision to compare with; by default where the working tree left the main branch. */
  readonly base?: string | undefined;
  /** Revision that is compared; by default the working tree. */
  readonly head?: string | undefined;
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
  /** Why nothing could be compared, as German sentences; the report then shows the later side alone. */
  readonly problem?: string | undefined;
}

/**
 * Compares two states of everything editors wrote and writes what the change does to the site: `index.html` with its
 * styles, `review.md` for a comment, `review.json` for programs. The same states and day give the same bytes.
 * @throws DataErrors for mistakes on the later side, RevisionError for a wrong call; `outDir` is untouched then
 */
export async function writeReview(options: ReviewOptions): Promise<WrittenReview> {
  const { root, day } = options;
  const target = resolve(options.outDir);
  const hrefOf = toHrefOf(options.site);
  await refuseForeignFolder(target, options.outDir);
  const temporary = await mkdtemp(join(tmpdir(), "review-"));
  const fresh = join(dirname(target), `.${basename(target)}-${process.pid}`);
  try {
    const head = options.head === undefined ? undefined : await findRevision(root, options.head);
    const later = head === undefined ? await loadSite(root) : await loadRevision(root, head, temporary);
    const base = await loadBase(options, temporary);
    const toState = (site: LoadedSite, label: string): ReviewedState => ({
      ...site,
      label,
      pages: toPageTexts(site.facts, site.network, withFallback(site.facts.words, later.facts.words), day),
    });
    const after = toState(later, head === undefined ? "Arbeitsstand" : toLabel(head));
    const before = base.site && toState(base.site, base.label);
    const review = toReview(before, after, day);
    const source = later.facts.words.get(sourceLocale) ?? new Map<string, string>();
    const words = toWords(sourceLocale, source, source);
    const routes = toRoutes(after.network);
    const pathOf = (body: string) => routes.find(body, sourceLocale)?.path;
    const sections = toSections(review, words, pathOf);

    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    const { stylesheets, icon } = await writeLook(fresh);
    const html = renderReviewPage({
      review,
      sections,
      organigrams: await drawOrganigrams(review, before?.network, after.network, words),
      problem: base.problem,
      stylesheets,
      icon,
      siteName: after.network.site.name,
      hrefOf,
      pathOf,
    });
    await writeFile(join(fresh, "index.html"), html);
    await writeFile(
      join(fresh, "review.md"),
      toReviewMarkdown(review, sections, { hrefOf, problem: base.problem }),
    );
    await writeFile(join(fresh, reportName), `${JSON.stringify(review, undefined, 2)}\n`);
    await swapFolder(fresh, target);
    return {
      summary: [
        before === undefined ? after.label : `${before.label} → ${after.label}`,
        ...toHeadline(review).map((line) => `  ${line}`),
        `Bericht: ${join(options.outDir, "index.html")}, review.md und ${reportName} im selben Ordner`,
      ].join("\n"),
      problem: base.problem,
    };
  } finally {
    await rm(temporary, { recursive: true, force: true });
    await rm(fresh, { recursive: true, force: true });
  }
}

/** By this file a folder is known as a report, which may be replaced. */
const reportName = "review.json";

async function refuseForeignFolder(target: string, shown: string): Promise<void> {
  const names = await readdir(target).catch(() => [] as string[]);
  if (names.length > 0 && !names.includes(reportName))
    throw new RevisionError(
      `Der Ordner „${shown}“ enthält anderes als einen Bericht. Bitte einen leeren oder neuen Ordner nennen: Er wird ganz ersetzt.`,
    );
}

/** The earlier side, or why there is none. */
async function loadBase(
  { root, base }: ReviewOptions,
  temporary: string,
): Promise<{ site?: LoadedSite; label: string; problem?: string }> {
  let label = base ?? "";
  try {
    const revision = base === undefined ? await findBase(root) : await findRevision(root, base);
    label = toLabel(revision);
    return { site: await loadRevision(root, revision, temporary), label };
  } catch (error) {
    if (error instanceof RevisionError) return { label, problem: error.message };
    if (!(error instanceof DataErrors)) throw error;
    const { errors } = error;
    const [first] = errors;
    const more = errors.length === 1 ? "" : ` und ${errors.length - 1} weitere`;
    return {
      label,
      problem: `Der Stand „${label}“ lässt sich nicht lesen, deshalb wird nichts verglichen: ${first?.file}:${first?.line}: ${first?.message}${more}`,
    };
  }
}

async function loadRevision(root: string, revision: Revision, temporary: string): Promise<LoadedSite> {
  const folder = join(temporary, revision.commit);
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length === 0) await exportRevision(root, revision, folder);
  return loadSite(folder, isSoftwareRoot(root));
}

/** Interface words of one side; what this software needs and that side does not have yet comes from the later one. */
function withFallback(own: Facts["words"], later: Facts["words"]): Facts["words"] {
  const locales = [...new Set([...own.keys(), ...later.keys()])];
  return new Map(
    locales.map((locale) => [locale, new Map([...(later.get(locale) ?? []), ...(own.get(locale) ?? [])])]),
  );
}

function toLabel({ name, commit }: Revision): string {
  return commit.startsWith(name) ? commit.slice(0, 10) : `${name} (${commit.slice(0, 10)})`;
}

/** @throws RevisionError for a place no link may lead to */
function toHrefOf(site: string | undefined): (path: string) => string | undefined {
  if (site === undefined) return () => undefined;
  const base = site.replace(/\/+$/, "");
  if (isWebAddress(base)) return (path) => base + path;
  if (!/^(?:\.{1,2}\/)*[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/.test(base))
    throw new RevisionError(
      `„${site}“ ist keine Adresse einer Vorschau. Erlaubt sind https://… oder ein Ordner vom Bericht aus, zum Beispiel ../dist.`,
    );
  // From a disk no server adds the name of the file.
  return (path) => `${base}${path}index.html`;
}

/** Styles, fonts and icon of the site beside the report, and the report's own marks. */
async function writeLook(folder: string): Promise<{ stylesheets: string[]; icon: string }> {
  const look = await buildStylesheet({ outDir: folder, markupSample: "" });
  for (const sheet of Object.values(look.sheets))
    if (sheet !== look.sheets.print) await rm(join(folder, sheet));
  const marks = await readFile(new URL("../../styles/review.css", import.meta.url));
  const name = `assets/review.${createHash("sha256").update(marks).digest("hex").slice(0, 10)}.css`;
  await writeFile(join(folder, name), marks);
  return { stylesheets: [look.stylesheet.slice(1), name], icon: look.icon.slice(1) };
}
