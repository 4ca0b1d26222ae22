import { describe, expect, it } from "vitest";
import { toResultHref } from "../../../src/browser/search/result-href.ts";

describe("toResultHref", () => {
  const rows: [url: string, root: string, isOnDisk: boolean, href: string | undefined][] = [
    ["/de/x/", "../../", false, "../../de/x/"],
    ["/de/x/", "../../", true, "../../de/x/index.html"],
    ["/de/x/#kontakt", "../../", true, "../../de/x/index.html#kontakt"],
    ["/de/x.html", "../../", true, "../../de/x.html"],
    ["/", "../../", false, "../../"],
    ["/", "", true, "./index.html"],
    ["/de/", "", false, "./de/"],
    ["//example.org/", "../../", false, undefined],
    ["/\\example.org/", "../../", false, undefined],
    ["https://example.org/", "../../", false, undefined],
    ["javascript:alert(1)", "../../", false, undefined],
    ["/../../etc", "../../", false, undefined],
    ["", "../../", false, undefined],
  ];
  for (const [url, root, isOnDisk, href] of rows)
    it(`${JSON.stringify(url)} from ${JSON.stringify(root)}${isOnDisk ? " on disk" : ""} → ${href}`, () => {
      expect(toResultHref(url, root, isOnDisk)).toBe(href);
    });
});
