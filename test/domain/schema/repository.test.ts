import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRepositoryUrl, toRepositoryUrl } from "../../../src/domain/schema/repository.ts";

const github = "https://github.com/kreis/netz";
const gitlab = "https://gitlab.opencode.de/kreis/online/netz";

describe("toRepositoryUrl", () => {
  it.each([
    [github, github],
    [`${github}/`, github],
    [`${github}.git`, github],
    [`${github}.git/`, github],
    ["https://GitHub.com/kreis/netz", github],
    [gitlab, gitlab],
    [`${gitlab}.git`, gitlab],
    ["https://github.com/kreis/netz.github.io", "https://github.com/kreis/netz.github.io"],
  ])("takes %s for %s", (value, url) => {
    expect(toRepositoryUrl(value)).toBe(url);
  });

  it.each([
    ["https://github.com/kreis", undefined],
    ["https://github.com/", undefined],
    ["https://github.com/orgs/kreis", undefined],
    ["https://gitlab.com/groups/kreis", undefined],
    [`${github}/tree/main`, github],
    [`${github}/blob/main/_data/site.yaml`, github],
    [`${github}?tab=readme-ov-file`, github],
    [`${github}#readme`, github],
    [`${github}/issues/7`, github],
    [`${gitlab}/-/tree/main`, gitlab],
    [`${gitlab}/tree/main`, gitlab],
    ["github.com/kreis/netz", github],
    ["git@github.com:kreis/netz.git", github],
    ["ssh://git@github.com/kreis/netz.git", github],
    ["https://wort@github.com/kreis/netz", undefined],
    ["https://github.com/kreis/..", undefined],
    ["https://github.com/kreis/ne%20tz", undefined],
    ["javascript:alert(1)", undefined],
    ["", undefined],
  ])("refuses %s, which means %s", (value, meant) => {
    expect(toRepositoryUrl(value)).toBeUndefined();
    expect(findRepositoryUrl(value)).toBe(meant);
  });

  it("takes its own answers, and what it means, for what they are", () => {
    const part = fc.stringMatching(/^[\w.?#/-]{0,12}$/);
    fc.assert(
      fc.property(fc.constantFrom("github.com", "gitlab.example.org"), part, part, (host, one, other) => {
        const meant = findRepositoryUrl(`https://${host}/${one}/${other}`);
        if (meant !== undefined) expect(toRepositoryUrl(meant)).toBe(meant);
      }),
    );
  });
});
