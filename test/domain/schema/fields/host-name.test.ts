import { describe, expect, it } from "vitest";
import {
  findHostProblem,
  findPublicHostProblem,
  toAsciiHost,
} from "../../../../src/domain/schema/fields/host-name.ts";

const noHost = expect.stringMatching(/ist kein Name eines Rechners im Netz\.$/);
const disguised = expect.stringMatching(/^Im Namen des Rechners /);

describe("findHostProblem", () => {
  it.each([
    "stadt.example.org",
    "www.rathaus.example",
    "rathaus-nord.example",
    "köln.example",
    "xn--kln-sna.example",
    "1und1.example",
    "пример.бел",
    "минздрав.example.org",
    "192.0.2.7",
  ])("accepts %s", (host) => {
    expect(findHostProblem(host)).toBeUndefined();
  });

  it.each([
    ["rathaus", noHost, undefined],
    ["rathaus..example", noHost, "rathaus.example"],
    [".rathaus.example", noHost, "rathaus.example"],
    ["rathaus.example.", noHost, "rathaus.example"],
    ["rathaus,example", noHost, "rathaus.example"],
    ["-rathaus.example", noHost, undefined],
    ["rathaus-.example", noHost, undefined],
    ["rat_haus.example", noHost, undefined],
    ["rathaus.e", noHost, undefined],
    ["rathaus.12", noHost, undefined],
    [`${"a".repeat(64)}.example`, noHost, undefined],
    ["xn--.example", noHost, undefined],
    ["xn--a.example", noHost, undefined],
    ["ｗｗｗ.rathaus.example", noHost, "www.rathaus.example"],
    ["r\u0430thaus.example", disguised, "rathaus.example"],
    ["xn--rthaus-3nf.example", disguised, "rathaus.example"],
    ["\u0440\u0430\u0443.example", disguised, "pay.example"],
    ["stadt.\u0435xample", disguised, "stadt.example"],
    ["\u03BFrg.example", disguised, "org.example"],
  ])("of %s says %s and means %s", (host, message, meant) => {
    const problem = findHostProblem(host);
    expect(problem?.message).toEqual(message);
    expect(problem?.hint.toMeant?.(host)).toBe(meant);
  });
});

it.each([
  ["stadt.example.org", true],
  ["192.0.2.7", false],
  ["10.0.0.1", false],
  ["intranet.local", false],
  ["netz.landkreis.intern", false],
  ["server.lan", false],
])("%s can be reached by everybody: %s", (host, expected) => {
  expect(findPublicHostProblem(host) === undefined).toBe(expected);
});

it("gives the form mail servers know", () => {
  expect(toAsciiHost("köln.example")).toBe("xn--kln-sna.example");
});
