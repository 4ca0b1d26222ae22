import { expect, it } from "vitest";
import { isWebAddress } from "../../../../src/domain/schema/fields/web-address.ts";

it.each([
  ["https://stadt.example.org/", true],
  ["http://stadt.example.org:8080/a?b=c#d", true],
  ["https://www.lra.example/?p=7206", true],
  ["https://grünes.example.org/", true],
  ["stadt.example.org", false],
  ["//stadt.example.org", false],
  ["https://", false],
  ["https:///stadt.example.org", false],
  ["https://rechner/", false],
  ["https://.", false],
  ["https://stadt.example.org@boese.example/", false],
  ["https://a:b@boese.example/", false],
  ["https://:b@boese.example/", false],
  ["javascript:alert(1)", false],
  ["data:text/html,x.y", false],
  ["https://a.b/ c", false],
  ['https://a.b/"onclick', false],
  ["https://a.b/<script>", false],
  ["https://a.b\\c", false],
  ["ftp://a.b/", false],
  ["", false],
])("%j: %s", (address, expected) => {
  expect(isWebAddress(address)).toBe(expected);
});
