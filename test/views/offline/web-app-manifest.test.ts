import { expect, it } from "vitest";
import { toWebAppManifest } from "../../../src/views/offline/web-app-manifest.ts";

it("the app manifest of a language: its start page, the whole site as scope, both shapes of icon", () => {
  const manifest = JSON.parse(
    toWebAppManifest({ name: "Netz", region: "Kreis" }, "ar", [
      { path: "/assets/a.png", size: 192, purpose: "any" },
      { path: "/assets/b.png", size: 512, purpose: "maskable" },
    ]),
  );
  expect(manifest).toEqual({
    name: "Netz",
    short_name: "Netz",
    description: "Netz – Kreis",
    lang: "ar",
    dir: "rtl",
    start_url: "./",
    scope: "../",
    display: "standalone",
    theme_color: "#2044aa",
    background_color: "#ffffff",
    icons: [
      { src: "../assets/a.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "../assets/b.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  });
});
