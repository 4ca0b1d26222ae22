import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import type { Site } from "../../domain/schema/site-schema.ts";

/** Colours of the installed app: of its frame, as in the light theme, and of the background before the first page. */
export const appColours = { theme: "#2044aa", background: "#ffffff" } as const;

/** A square picture of the app; a maskable one may be cut to any shape, so its edge is plain. */
export interface AppIcon {
  /** Path below the site's root with a leading slash. */
  readonly path: string;
  /** Length of a side in pixels. */
  readonly size: number;
  readonly purpose: "any" | "maskable";
}

/** Path of a language's web app manifest below the site's root. */
export function manifestPath(locale: Locale): string {
  return `/${locale}/app.webmanifest`;
}

/**
 * The web app manifest of a language (https://www.w3.org/TR/appmanifest/) as JSON. Its references are relative, so the
 * site may lie under any path; the scope is the whole site, so that switching the language stays inside the app.
 */
export function toWebAppManifest(
  { name, region }: Pick<Site, "name" | "region">,
  locale: Locale,
  icons: readonly AppIcon[],
): string {
  return JSON.stringify({
    name,
    short_name: name,
    description: `${name} – ${region}`,
    lang: locale,
    dir: localeInfo(locale).direction,
    start_url: "./",
    scope: "../",
    display: "standalone",
    theme_color: appColours.theme,
    background_color: appColours.background,
    icons: icons.map(({ path, size, purpose }) => ({
      src: `..${path}`,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose,
    })),
  });
}
