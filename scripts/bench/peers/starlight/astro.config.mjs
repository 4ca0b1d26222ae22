import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import frame from "./frame.json" with { type: "json" };

// A sidebar with every page would make each page as long as the site; this one is as long as the menus of the others.
export default defineConfig({
  integrations: [
    starlight({
      title: frame.name,
      defaultLocale: "root",
      locales: { root: { label: "Deutsch", lang: "de" } },
      sidebar: [...frame.menu, ...frame.footer].map(({ href, text }) => ({ label: text, link: href })),
    }),
  ],
});
