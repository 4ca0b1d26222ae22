import { describe, expect, it } from "vitest";
import { findMailProblem } from "../../../../src/domain/schema/fields/mail.ts";

const several = "Das ist mehr als eine E-Mail-Adresse.";
const noHost = expect.stringMatching(/ist kein Name eines Rechners im Netz\.$/);
const none = "Das ist keine E-Mail-Adresse.";

describe("findMailProblem", () => {
  it.each([
    "integration@example.org",
    "Info.Amt@stadt-nord.example.org",
    "a_b+c@x.example",
    "info@xn--kln-sna.example",
  ])("accepts %s", (value) => {
    expect(findMailProblem(value)).toBeUndefined();
  });

  it.each([
    ["a@x.example, b@x.example", several, undefined],
    ["a@x.example;b@x.example", several, undefined],
    ["a@x.example oder b@x.example", several, undefined],
    ["a@x.example,", none, "a@x.example"],
    ["Amt <a@x.example>", none, "a@x.example"],
    ["mailto:a@x.example", none, "a@x.example"],
    ["<a@x.example> a@x.example", none, "a@x.example"],
    ["a(at)x.example", none, undefined],
    ["a..b@x.example", none, "a.b@x.example"],
    [".a@x.example", none, "a@x.example"],
    ["a.@x.example", none, "a@x.example"],
    ["ä@x.example", none, undefined],
    ["a@@x.example", none, undefined],
    ["a@x..example", noHost, "a@x.example"],
    ["a@x.example.", noHost, "a@x.example"],
    ["a@-x.example", noHost, undefined],
    ["a@x-.example", noHost, undefined],
    ["a@x", noHost, undefined],
    ["a@192.0.2.1", "Das ist die Nummer eines Rechners, nicht sein Name.", undefined],
    ["a@rathaus.local", expect.stringContaining("nur in einem Hausnetz"), undefined],
    ["a@köln.example", expect.stringMatching(/^Umlaute /), "a@xn--kln-sna.example"],
    ["a@xn--rthaus-3nf.example", expect.stringContaining("(U+0430, kyrillisch)"), "a@rathaus.example"],
  ])("of %s says %s and means %s", (value, message, meant) => {
    const problem = findMailProblem(value);
    expect(problem?.message).toEqual(message);
    expect(problem?.hint.toMeant?.(value)).toBe(meant);
  });
});
