import { expect, it } from "vitest";
import { baseUrlField } from "../../../../src/domain/schema/fields/base-url-field.ts";

it.each([
  ["fehlt", true],
  ["https://netz.example.org", true],
  ["https://netz.example.org/", true],
  ["https://netz.example.org/unter/", true],
  ["https://netz.example.org/unter", true],
  ["https://netz.example.org/v1.2/", true],
  ["https://netz.example.org:8443/", true],
  ["https://netz.example.org/?x=1", false],
  ["https://netz.example.org/?", false],
  ["https://netz.example.org/#oben", false],
  ["https://netz.example.org/#", false],
  ["https://netz.example.org/index.html", false],
  ["https://a:b@netz.example.org/", false],
  ["https://netz.example.org:443/", false],
  ["https://netz.example.org:0/", false],
  ["https://netz.example.org//a/", false],
  ["https://netz.example.org/a/../b/", false],
  ["https://NETZ.example.org/", false],
  ["https://xn--rthaus-3nf.example/", false],
  ["https://192.0.2.1/", false],
  ["http://localhost:8080/", false],
  ["netz.example.org", false],
  ["unbekannt", false],
])("%s may be the address of a site: %s", (value, expected) => {
  expect(baseUrlField("fehlt").safeParse(value).success).toBe(expected);
});
