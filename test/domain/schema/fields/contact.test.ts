import { describe, expect, it } from "vitest";
import { contactSchema } from "../../../../src/domain/schema/fields/contact.ts";

const isAccepted = (kind: string, value: string) =>
  contactSchema.safeParse({ kind, value, sources: ["quelle"] }).success;

describe("contactSchema", () => {
  it.each([
    ["phone", "01234 567-0", true],
    ["phone", "+49 1234 567", true],
    ["phone", "112", true],
    ["phone", "siehe Aushang", false],
    ["phone", "01234 567;ext=1", false],
    ["phone", `0${"1".repeat(40)}`, false],
    ["fax", "01234/567", true],
    ["email", "integration@example.org", true],
    ["email", "integration@example", false],
    ["email", "a@b.example?subject=x", false],
    ["email", "a b@example.org", false],
    ["email", "a@example.org,b@example.org", false],
    ["website", "https://stadt.example.org/", true],
    ["website", "javascript:alert(1)", false],
    ["website", "https://stadt.example.org@boese.example/", false],
    ["address", "Musterplatz 1, 00000 Musterhausen", true],
    ["brieftaube", "egal", false],
  ])("%s %j: %s", (kind, value, expected) => {
    expect(isAccepted(kind, value)).toBe(expected);
  });

  it("knows no field for a person", () => {
    const { success } = contactSchema.safeParse({
      kind: "phone",
      value: "01234 567",
      person: "X",
      sources: ["q"],
    });
    expect(success).toBe(false);
  });
});
