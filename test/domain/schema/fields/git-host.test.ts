import { describe, expect, it } from "vitest";
import {
  toEditUrl,
  toGitHost,
  toReportMail,
  toReportUrl,
} from "../../../../src/domain/schema/fields/git-host.ts";

const github = { url: "https://github.com/kreis/netz", branch: "main" };
const gitlab = { url: "https://gitlab.opencode.de/kreis/netz", branch: "stand/2026" };

describe("toGitHost", () => {
  it.each([
    ["https://github.com/kreis/netz", "github"],
    ["https://gitlab.com/kreis/netz", "gitlab"],
    ["https://gitlab.opencode.de/kreis/netz", "gitlab"],
    ["https://github.com.example.org/kreis/netz", "gitlab"],
    ["https://notgithub.com/kreis/netz", "gitlab"],
  ])("takes %s for %s", (url, host) => {
    expect(toGitHost(url)).toBe(host);
  });
});

describe("toEditUrl", () => {
  it.each([
    [github, "_data/roles/x.yaml", "https://github.com/kreis/netz/edit/main/_data/roles/x.yaml"],
    [github, "_data/topics/", "https://github.com/kreis/netz/tree/main/_data/topics"],
    [
      gitlab,
      "content/de/start.md",
      "https://gitlab.opencode.de/kreis/netz/-/edit/stand%2F2026/content/de/start.md",
    ],
    [gitlab, "_data/topics/", "https://gitlab.opencode.de/kreis/netz/-/tree/stand%2F2026/_data/topics"],
  ])("of %o leads for %s to %s", (repository, path, url) => {
    expect(toEditUrl(repository, path)).toBe(url);
  });
});

const draft = {
  title: "Fehler auf /de/a & b/",
  page: "/de/a & b/",
  language: "العربية",
  edition: "22. November 2026",
  body: "Seite: /de/a & b/\n\nWas stimmt nicht?",
};

describe("a report", () => {
  it("fills the fields of the form at GitHub", () => {
    const url = new URL(toReportUrl(github, draft));
    expect(url.pathname).toBe("/kreis/netz/issues/new");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      template: "angabe-veraltet.yml",
      title: draft.title,
      seite: draft.page,
      sprache: draft.language,
      stand: draft.edition,
    });
  });

  it("fills title and text at GitLab", () => {
    const url = new URL(toReportUrl(gitlab, draft));
    expect(url.pathname).toBe("/kreis/netz/-/issues/new");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      issuable_template: "Angabe veraltet",
      "issue[title]": draft.title,
      "issue[description]": draft.body,
    });
  });

  it("begins a mail that no text can add receivers or fields to", () => {
    const mail = toReportMail("netz@kreis.example?bcc=x@y.example", { ...draft, body: "a&cc=z\nb" });
    expect(mail).toBe(
      "mailto:netz@kreis.example%3Fbcc%3Dx%40y.example?subject=Fehler%20auf%20%2Fde%2Fa%20%26%20b%2F&body=a%26cc%3Dz%0D%0Ab",
    );
  });
});
