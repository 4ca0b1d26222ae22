import { describe, expect, it } from "vitest";
import { isLinkTarget, toLinkRemedy } from "../../../src/adapters/prose/link-target.ts";

describe("what was meant by a link that leads nowhere", () => {
  it.each([
    ["htp://stadt.example.org", "https?://stadt.example.org"],
    ["https:/stadt.example.org", "https://stadt.example.org"],
    ["https//stadt.example.org", "https://stadt.example.org"],
    ["HTTPS;//stadt.example.org", "https://stadt.example.org"],
    ["www.stadt.example.org", "https://www.stadt.example.org"],
    ["mail:a@stadt.example.org", "mailto:a@stadt.example.org"],
    ["mailto://a@stadt.example.org", "mailto:a@stadt.example.org"],
    ["a@stadt.example.org", "mailto:a@stadt.example.org"],
    ["mailer@stadt.example.org", "mailto:mailer@stadt.example.org"],
    ["(sozialamt)", "sozialamt"],
    ["/de/aemter/Sozialamt.html", "sozialamt"],
  ])("%s", (target, meant) => {
    expect(isLinkTarget(target)).toBe(false);
    expect(toLinkRemedy(target)).toMatch(new RegExp(`^Meinten Sie „${meant}“\\?$`));
  });

  it("is not guessed where it cannot be known", () => {
    expect(toLinkRemedy("javascript:alert(1)")).toMatch(/^Erlaubt sind/);
  });
});
