import { readBlock } from "../../domain/language/block.ts";
import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import type { Route } from "../../domain/network/routes.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import { inLanguage } from "../../ui/in-language.ts";
import { toBookParts } from "../../views/paper/book-plan.ts";
import { toChapterMarkup } from "../../views/paper/chapter-markup.ts";
import type { Words } from "../../views/translations/interface-words.ts";
import { type Page, placeOfChapter, toReading } from "../parts/page.ts";
import type { PageContent } from "../parts/page-content.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { CopyAge, PaperHints, SheetHead } from "./paper-sheet.tsx";
import { toSheetHead } from "./sheet-head.ts";
import { SiteAddress } from "./site-address.tsx";

/** A page of the site inside the book. */
interface Chapter {
  readonly id: string;
  readonly title: string;
  /** Language of the title, if not that of the page. */
  readonly lang: Locale | undefined;
  readonly html: string;
  /** The main part of its own page. */
  readonly content: PageContent;
}

/**
 * All pages of one language in one document: title, contents, and every page as a chapter with links inside the book.
 * @param contentOf main part of the page of a chapter
 */
export function bookPage(context: PageContext, contentOf: (route: Route) => PageContent): Page {
  const { network, locale, words } = context;
  const reading = toReading(context);
  const routes = toBookParts(context.routes, locale);
  const resolve = toResolver(
    context,
    routes.flatMap(({ chapters }) => chapters),
  );
  const parts = routes.map(({ key, chapters }) => ({
    title: words(key),
    chapters: chapters.map((chapter) => toChapter(chapter, contentOf(chapter), words, resolve)),
  }));
  const edition = renderPartialDate(network.site.edition, localeInfo(locale).intl);
  return {
    chapters: parts.flatMap(({ chapters }) => chapters),
    head: { ...toSheetHead(context, "book"), hasFrames: true },
    content: (
      <>
        <PaperHints
          context={context}
          reading={reading}
          hints={["paper.book.text", "paper.book.size", "paper.print"]}
        />
        <div class="book-title wide">
          <SheetHead
            context={context}
            subtitle={network.site.region}
            aside={<SiteAddress context={context} />}
          />
          <p class="lead">
            <Text value={readBlock(network.site.claim, locale)} locale={locale} />
          </p>
          <p>{words("site.edition", { date: edition })}</p>
          <CopyAge context={context} />
        </div>
        <nav class="contents wide" aria-labelledby="inhaltsverzeichnis">
          <h2 class="kern-heading-large" id="inhaltsverzeichnis">
            {words("paper.book.contents")}
          </h2>
          <ul class="plain">
            {parts.map(({ title, chapters }) => (
              <ContentsPart key={title} title={title} chapters={chapters} />
            ))}
          </ul>
        </nav>
        {parts.map(({ title, chapters }) => (
          <div key={title} class="part wide">
            {chapters.map(({ id }) => (
              <section key={id} class="chapter" id={id}>
                <div>{placeOfChapter}</div>
              </section>
            ))}
          </div>
        ))}
      </>
    ),
  };
}

/** A part with its chapters; a chapter with the same name as the part replaces it. */
function ContentsPart({
  title,
  chapters,
}: {
  readonly title: string;
  readonly chapters: readonly Chapter[];
}) {
  const own = chapters.find((chapter) => chapter.title === title);
  return (
    <li>
      <b>{own === undefined ? title : <ChapterLink chapter={own} />}</b>
      <ul class="plain">
        {chapters
          .filter((chapter) => chapter !== own)
          .map((chapter) => (
            <li key={chapter.id}>
              <ChapterLink chapter={chapter} />
            </li>
          ))}
      </ul>
    </li>
  );
}

function ChapterLink({ chapter }: { readonly chapter: Chapter }) {
  return (
    <a class="kern-link" href={`#${chapter.id}`} {...inLanguage(chapter.lang)}>
      {chapter.title}
    </a>
  );
}

function toChapter(route: Route, content: PageContent, words: Words, resolve: Resolve): Chapter {
  const { head, path } = content;
  const id = toId(route);
  const isStart = route.name === "start";
  return {
    id,
    title: isStart ? words("page.start") : head.title,
    lang: isStart ? undefined : head.lang,
    html: toChapterMarkup(content.html, { prefix: `${id}_`, resolve: (href) => resolve(href, path) }),
    content,
  };
}

/** Id of a chapter; the underscore keeps it apart from every id on the page around it, and no name has one. */
function toId({ name }: Route): string {
  return `k_${name.replace("/", "_")}`;
}

/** A reference as the book has it. @param from path of the page that makes it */
type Resolve = (href: string, from: string) => string | undefined;

/** Leads references to chapters, those to other pages of the site there from the book; undefined leaves all others. */
function toResolver({ link }: PageContext, chapters: readonly Route[]): Resolve {
  const ids = new Map(chapters.map((chapter) => [chapter.path, toId(chapter)]));
  const origin = "https://site.invalid";
  return (href, from) => {
    if (!URL.canParse(href, origin + from)) return undefined;
    const url = new URL(href, origin + from);
    if (url.origin !== origin) return undefined;
    const path = url.pathname.replace(/index\.html$/, "");
    const id = ids.get(path);
    if (id === undefined) return `${link(path)}${url.search}${url.hash}`;
    return url.hash === "" ? `#${id}` : `#${id}_${url.hash.slice(1)}`;
  };
}
