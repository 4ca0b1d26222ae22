import { describe, expect, it } from "vitest";
import { findUrlProblem, urlField } from "../../../../src/domain/schema/fields/url-field.ts";

describe("urlField", () => {
  it.each([
    ["https://a.example.org/", "https://a.example.org/"],
    ["a.example.org", undefined],
    ["javascript:alert(1)", undefined],
  ])("reads %j as %j", (text, value) => {
    expect(urlField.safeParse(text).data).toBe(value);
  });

  it.each([
    ["htps//a.example.org", undefined],
    ["https:/a.example.org/x", "https://a.example.org/x"],
    ["https//a.example.org", "https://a.example.org"],
    ["https://https://a.example.org", "https://a.example.org"],
    ["www.a.example.org/x", "https://www.a.example.org/x"],
    ["https://a..example.org/x", "https://a.example.org/x"],
    ["https://a.example.org./x", "https://a.example.org/x"],
    ["https://r\u0430thaus.example/x", "https://rathaus.example/x"],
    ["https://xn--rthaus-3nf.example/x", "https://rathaus.example/x"],
    ["https://a-.example.org/", undefined],
    ["https://a_b.example.org/", undefined],
    ["https://192.0.2.1/", undefined],
    ["https://intranet.local/", undefined],
    ["https://a.example/x,https://b.example/y", undefined],
    ["https://a.example.org:0/", undefined],
  ])("refuses %s, which means %s", (value, meant) => {
    const problem = findUrlProblem(value);
    expect(problem).toBeDefined();
    expect(problem?.hint.toMeant?.(value)).toBe(meant);
  });

  it.each([
    "https://köln.example/a",
    "https://xn--kln-sna.example/a",
    "https://web.archive.org/web/2015/https://a.example/",
    "http://a.example.org:8080/?b=c#d",
  ])("accepts %s", (value) => {
    expect(findUrlProblem(value)).toBeUndefined();
  });
});
