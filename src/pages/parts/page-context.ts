import type { LocalizedText } from "../../domain/language/block.ts";
import type { Locale } from "../../domain/language/locale.ts";
import type { Licence } from "../../domain/network/licence.ts";
import type { Medium } from "../../domain/network/medium.ts";
import type { Network } from "../../domain/network/network.ts";
import type { Route, Routes } from "../../domain/network/routes.ts";
import type { ProseHead } from "../../domain/schema/prose-schema.ts";
import type { BorderLegendLine } from "../../views/charts/border-legend.ts";
import type { CertaintyLegendLine } from "../../views/charts/certainty-mark.ts";
import type { Drawing } from "../../views/charts/drawing.ts";
import type { ProsePart } from "../../views/facts/prose-part.ts";
import type { QrPicture } from "../../views/paper/qr-picture.ts";
import type { Words } from "../../views/translations/interface-words.ts";
import type { SaidWords } from "../../views/translations/said-words.ts";
import type { LocaleReport } from "../../views/translations/translation-report.ts";

/** An editor's text rendered for one page, with the data of its head. */
export interface RenderedProse {
  readonly head: Pick<ProseHead, "sources" | "asOf" | "doubt">;
  readonly title: LocalizedText;
  readonly description?: LocalizedText | undefined;
  readonly parts: readonly ProsePart[];
}

/** Files every page may refer to, as paths below the site's root. */
export interface SiteAssets {
  readonly stylesheet: string;
  readonly icon: string;
  /** Stylesheets besides the one of all pages: of single pages, of printing, of the copy on disk. */
  readonly sheets: Readonly<
    Record<
      "search" | "organigram" | "print" | "paper" | "handout" | "poster" | "book" | "disk" | "offline",
      string
    >
  >;
  /** Script of every page of the portable copy. */
  readonly diskScript: string;
  readonly searchScript: string;
  readonly searchEngine: string;
  readonly offlineScript: string;
  /** Folder of the search index. */
  readonly searchIndex: string;
}

/** The portable copy as a file to download. */
export interface PortableCopy {
  /** Path below the site's root. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A drawing in its forms, chosen by the width of the screen. */
export interface DrawingPair {
  readonly landscape: Drawing;
  /** For narrow screens; absent where frames in words serve them. */
  readonly portrait?: Drawing | undefined;
  /** Meaning of its borders, in the language of the page; absent or empty if all are plain. */
  readonly borders?: readonly BorderLegendLine[] | undefined;
  /** Meaning of its signs of certainty, in the language of the page; absent or empty if it has none. */
  readonly legend?: readonly CertaintyLegendLine[] | undefined;
  /** Its interface words that are not current in the language of the page; absent where it has none of ours. */
  readonly said?: SaidWords | undefined;
}

/** All data needed to draw a page; provided by the generator, so that pages know neither disk nor generator. */
export interface PageContext {
  readonly network: Network;
  readonly routes: Routes;
  readonly route: Route;
  readonly locale: Locale;
  readonly words: Words;
  readonly assets: SiteAssets;
  /** Translation state of every other language on offer. */
  readonly translationReport: readonly LocaleReport[];
  readonly licences: readonly Licence[];
  /** Whether the page will come from a web server or from a folder on disk. */
  readonly medium: Medium;
  /** Day the site was built, `2026-11-23`. */
  readonly builtOn: string;
  /** The portable copy, on the web; undefined in the copy itself. */
  readonly portableCopy: PortableCopy | undefined;
  /** The same site as seen from another page. */
  readonly at: (route: Route) => PageContext;
  /** Reference from this page to a path below the site's root such as `/de/rollen/x/` or `/assets/site.css`. */
  readonly link: (path: string) => string;
  /** Reference to a folder below the site's root, such as `/pagefind/`; ends with a slash. */
  readonly folder: (path: string) => string;
  /** Reference to the page of a body, publication or page by name; undefined if there is none. */
  readonly linkTo: (name: string) => string | undefined;
  /** An editor's text for a page or body, rendered for this page; undefined if none was written. */
  readonly prose: (slug: string, room?: string) => RenderedProse | undefined;
  /** QR code of the site's front page in this language; undefined while the site's own address is not known. */
  readonly siteCode: QrPicture | undefined;
  /** The drawing with this name. @throws if it was never ordered, which is a programming error */
  readonly drawing: (name: string) => DrawingPair;
}

/** Data of a page for the document around it. */
export interface PageHead {
  readonly title: string;
  /** Language of the title, if not that of the page. */
  readonly lang?: Locale | undefined;
  readonly description?: string;
  /** Pages between the start page and this one, for a page in no room. */
  readonly trail?: readonly {
    readonly name: string;
    readonly label: string;
    readonly lang?: Locale | undefined;
  }[];
  /** Other names under which people search for this page. */
  readonly aliases?: readonly string[];
  /**
   * Kind of page for the search filter: key of the interface word `filter.<kind>`; without it the page is not indexed.
   */
  readonly filter?: string;
  /** The language of nearly all texts of the page, if not that of its edition. */
  readonly writtenIn?: Locale;
  /** True for a page that only repeats others: search engines are asked to leave it out. */
  readonly isRepetition?: boolean;
  /** Further stylesheets of this page alone, as paths below the site's root. */
  readonly stylesheets?: readonly string[];
  /** True for a page with frames of the organigram, whose stylesheet stands in for the one of printing. */
  readonly hasFrames?: boolean;
}
