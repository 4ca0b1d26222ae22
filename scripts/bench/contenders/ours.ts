import { join } from "node:path";
import { writeProseSite } from "../invented/prose-site.ts";
import type { Contender } from "./contender.ts";
import { makeCheckout, toOurStep } from "./our-checkout.ts";

/** Names of our own two ways in results. */
export const ourNames = { bare: "ours, bare pages", whole: "ours, whole product" } as const;

/** Folder in that of a site in which our commands run, and their caches in it. */
export const checkoutFolder = "checkout";
export const ourCaches = [`${checkoutFolder}/.cache`];

const common = {
  prepare: async ({ pages, seed }, folder) => {
    await writeProseSite(pages, seed, folder);
    await makeCheckout(join(folder, checkoutFolder));
  },
  pageFiles: (slug) => ({ source: `content/de/${slug}.md`, made: `dist/de/${slug}/index.html` }),
  caches: ourCaches,
  out: "dist",
} as const satisfies Partial<Contender>;

/** Pages alone: what other generators do as well. */
export const ourBare: Contender = {
  ...common,
  name: ourNames.bare,
  kind: "bare",
  steps: async (folder) => [
    await toOurStep("build", [join(folder, "dist")], {
      root: folder,
      checkout: join(folder, checkoutFolder),
      script: "scripts/bench/contenders/bare-pages.ts",
    }),
  ],
};

/** `npm run build`: two media, search, copy for a stick, drawings, book, offline app; and `npm start`. */
export const ourWhole: Contender = {
  ...common,
  name: ourNames.whole,
  kind: "whole",
  steps: async (folder) => [
    await toOurStep("build", ["--out", join(folder, "dist")], {
      root: folder,
      checkout: join(folder, checkoutFolder),
    }),
  ],
  preview: async (folder, port) => ({
    step: await toOurStep("start", ["--port", String(port)], {
      root: folder,
      checkout: join(folder, checkoutFolder),
    }),
    path: (slug) => `/de/${slug}/`,
  }),
};
