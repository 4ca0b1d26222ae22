/** A program to be run, step of a build. */
export interface Step {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A server for editors, and where it shows a page. */
export interface Preview {
  readonly step: Step;
  path(slug: string): string;
}

/** A site to be made: so many pages of the same invented text. */
export interface SiteWish {
  readonly pages: number;
  readonly seed: number;
}

/** A way from Markdown to a finished site, to be compared with others. */
export interface Contender {
  readonly name: string;
  /** `bare`: pages only; `whole`: with search and whatever else readers get. */
  readonly kind: "bare" | "whole";
  /** Largest number of pages it is asked for; more would take minutes. */
  readonly mostPages?: number;
  /** Folders below that of the site in which it keeps something between runs; without any, cold and warm are the same. */
  readonly caches: readonly string[];
  /** Folder of the finished pages, below that of the site. */
  readonly out: string;
  /** Writes everything it builds from into an empty folder. */
  prepare(site: SiteWish, folder: string): Promise<void>;
  /** The programs that build, one after the other. @param folder absolute path */
  steps(folder: string): Promise<readonly Step[]>;
  /** A program that shows the site while it is written; absent where a page of it is only made in a browser. */
  preview?(folder: string, port: number): Promise<Preview>;
  /** Markdown file of a page, and the file that is made of it; both below the folder. */
  pageFiles(slug: string): { readonly source: string; readonly made: string };
}

/** Part of the environment of every program: the same for all, and nothing is sent anywhere. */
export const quietEnvironment = {
  ASTRO_TELEMETRY_DISABLED: "1",
  NODE_ENV: "production",
  CI: "true",
} as const;
