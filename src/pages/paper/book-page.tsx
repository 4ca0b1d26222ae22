import { renderToString } from "preact-render-to-string";
import { readBlock } from "../../domain/language/block.ts";
import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import type { Route } from "../../domain/network/routes.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { RawHtml } from "../../ui/components/page/raw-html.tsx";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import { inLanguage } from "../../ui/in-language.ts";
import { toBookParts } from "../../views/paper/book-plan.ts";
import { toChapterMarkup } from "../../views/paper/chapter-markup.ts";
import { drawPage } from "../draw-page.ts";
import { type Page, toReading } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import type { InUse } from "../parts/translated-page.tsx";
import { CopyAge, PaperHints, SheetHead } from "./paper-sheet.tsx";
import { toSheetHead } from "./sheet-head.ts";
import { SiteAddress } from "./site-address.tsx";

/** A page of the site inside the book. */
interface Chapter {
  readonly id: string;
  readonly title: string;
  /** Language of the title, where it is not that of the page. */
  readonly lang: Locale | undefined;
  readonly html: string;
}

/** All pages of one language in one document: title, contents, and every page as a chapter with links inside the book. @param inUse around each chapter */
export function bookPage(context: PageContext, inUse: InUse): Page {
  const { network, locale, words } = context;
  const reading = toReading(context);
  const routes = toBookParts(context.routes, locale);
  const resolve = toResolver(
    context,
    routes.flatMap(({ chapters }) => chapters),
  );
  const parts = routes.map(({ key, chapters }) => ({
    title: words(key),
    chapters: chapters.map((route) => toChapter({ ...context, route }, inUse, resolve)),
  }));
  const edition = renderPartialDate(network.site.edition, localeInfo(locale).intl);
  return {
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
            {chapters.map(({ id, html }) => (
              <section key={id} class="chapter" id={id}>
                <RawHtml html={html} />
              </section>
            ))}
          </div>
        ))}
      </>
    ),
  };
}

/** A part with its chapters; a chapter of the part's own name stands for the part. */
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

function toChapter(
  context: PageContext,
  inUse: InUse,
  resolve: (href: string) => string | undefined,
): Chapter {
  const { head, content } = drawPage(context);
  const id = toId(context.route);
  const html = toChapterMarkup(renderToString(inUse(content)), { prefix: `${id}_`, resolve });
  const isStart = context.route.name === "start";
  return {
    id,
    title: isStart ? context.words("page.start") : head.title,
    lang: isStart ? undefined : head.lang,
    html,
  };
}

/** Id of a chapter; the underscore keeps it apart from every id on the page around it, and no name has one. */
function toId({ name }: Route): string {
  return `k_${name.replace("/", "_")}`;
}

/** Leads references, as this page writes them, to chapters; undefined for whatever is not in the book. */
function toResolver({ route }: PageContext, chapters: readonly Route[]) {
  const ids = new Map(chapters.map((chapter) => [chapter.path, toId(chapter)]));
  const here = new URL(route.path, "https://site.invalid");
  return (href: string): string | undefined => {
    if (!URL.canParse(href, here)) return undefined;
    const { origin, pathname, hash } = new URL(href, here);
    const id = origin === here.origin ? ids.get(pathname.replace(/index\.html$/, "")) : undefined;
    if (id === undefined) return undefined;
    return hash === "" ? `#${id}` : `#${id}_${hash.slice(1)}`;
  };
}
