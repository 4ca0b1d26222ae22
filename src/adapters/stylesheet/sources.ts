import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { fontSources } from "./fonts.ts";
import { listMarkupSources } from "./markup-sources.ts";
import { sheetNames } from "./sheets.ts";

/** Own layers in the order of their dependencies; each may refer to KERN's tokens by name. */
export const layers = [
  "tokens",
  "base",
  "header",
  "menu",
  "frame",
  "text",
  "columns",
  "lists",
  "figures",
  "languages",
  "code",
  "translations",
  "start",
  "simple-german",
  "diagram",
  "diagram-settings",
  "settings",
  ...sheetNames,
] as const;

/** Path of KERN's stylesheet. */
export const kernFile = createRequire(import.meta.url).resolve("@kern-ux/native/dist/kern.css");

/** Path of the site's icon. */
export const iconFile = fileURLToPath(new URL("../../styles/icon.svg", import.meta.url));

/** Path of an own layer. */
export function toLayerSource(name: string): string {
  return fileURLToPath(new URL(`../../styles/${name}.css`, import.meta.url));
}

/** Paths of all files the stylesheets are made from. */
export async function listStyleSources(): Promise<string[]> {
  return [...layers.map(toLayerSource), ...(await listMarkupSources()), ...fontSources, kernFile, iconFile];
}
