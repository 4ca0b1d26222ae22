import { describe, expect, it } from "vitest";
import { toChange } from "../../../src/adapters/preview/change.ts";

const own = { software: "/netz", site: "/netz" };
const other = { software: "/netz", site: "/kreis" };

describe("the kind of a change", () => {
  it.each([
    ["/netz/_data/bodies/a.yaml", own, "facts"],
    ["/netz/content/de/start.md", own, "facts"],
    ["/netz/_data/i18n/de.yaml", own, "facts"],
    ["/kreis/_data/site.yaml", other, "facts"],
    ["/kreis/content/de", other, "facts"],
    // Another site gets the words of the software with its code.
    ["/netz/_data/i18n/de.yaml", other, "code"],
    ["/netz/src/styles/base.css", own, "styles"],
    ["/netz/src/styles/icon.svg", own, "styles"],
    ["/netz/src/ui/frame/document.tsx", own, "code"],
    ["/netz/src/domain/language/locale.ts", other, "code"],
  ] as const)("of %s", (path, folders, kind) => {
    expect(toChange(path, folders)).toBe(kind);
  });

  it.each([
    "/netz/content/de/.start.md.swp",
    "/netz/content/de/.start.md.swx",
    "/netz/content/de/start.md~",
    "/netz/content/de/4913",
    "/netz/content/de/.#start.md",
    "/netz/content/de/#start.md#",
    "/netz/content/de/.goutputstream-A1B2C3",
    "/netz/_data/.site.yaml.123.part",
    "/netz/src/ui/page.tsx.tmp",
  ])("is none of %s, which an editor lays down for a moment", (path) => {
    expect(toChange(path, own)).toBeUndefined();
  });
});
