import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { toFormConfig } from "../../../src/adapters/editing-form/config.ts";
import { toFields } from "../../../src/adapters/editing-form/fields.ts";
import type { Collection, Field, FormConfig } from "../../../src/adapters/editing-form/form-config.ts";
import { toModeline } from "../../../src/adapters/editing-form/formats.ts";
import { toFormBackend } from "../../../src/adapters/editing-form/git-backend.ts";
import { toValueSchema } from "../../../src/adapters/editing-form/value-schema.ts";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { catalogue } from "../../../src/domain/schema/catalogue.ts";
import { toGitApi } from "../../../src/views/host/form-policy.ts";

describe("the form's configuration", () => {
  let config: FormConfig;

  beforeAll(async () => {
    const { network } = await loadSite(".");
    const api = toGitApi({ repository: "https://github.com/kreis/netzwerk" });
    if (api === undefined) throw new Error("no host");
    config = toFormConfig(network, toFormBackend(api, network.site));
  });

  const kinds = (collections: readonly Collection[]) =>
    collections.flatMap((collection) =>
      "files" in collection
        ? collection.files.map(({ file, ...kind }) => ({ place: file, ...kind }))
        : [{ ...collection, place: `${collection.folder}/` }],
    );

  it("has every place of facts and every folder of texts, but leaves words and translations to translators", () => {
    const places = catalogue
      .map(({ place }) => `_data/${place}`)
      .filter((place) => !/i18n|translations/.test(place));
    expect(
      kinds(config.collections)
        .map(({ place }) => place)
        .sort(),
    ).toEqual([...places, "content/de/"].sort());
  });

  it("has a German label for every field, and none that is only its key", () => {
    const walk = (fields: readonly Field[]): Field[] =>
      fields.flatMap((one) => [one, ...walk(one.fields ?? [])]);
    for (const { fields } of kinds(config.collections))
      for (const { name, label, hint } of walk(fields)) {
        expect(label, name).toMatch(/^[A-ZÄÖÜ]/);
        expect(hint ?? "", name).not.toMatch(/_data|\btrue\b|\bfalse\b|Kennungen/);
      }
  });

  it("names every value that can be chosen in German", () => {
    const all = kinds(config.collections).flatMap(({ fields }) => fields);
    const walk = (fields: readonly Field[]): Field[] =>
      fields.flatMap((one) => [one, ...walk(one.fields ?? [])]);
    const options = walk(all).flatMap((field) => field.options ?? []);
    expect(options.length).toBeGreaterThan(100);
    expect(options.filter(({ label, value }) => label === value)).toEqual([]);
  });

  it.each<[path: string, field: object]>([
    ["institutions/id", { widget: "string", pattern: ["^[a-z0-9]+(?:-[a-z0-9]+)*$", expect.anything()] }],
    ["institutions/validFrom", { hint: expect.stringMatching(/Zum Beispiel: 2014 · 2014-12 · 2014-12-05$/) }],
    [
      "institutions/summary/expires",
      { pattern: ["^[1-9]\\d{3}-\\d{2}-\\d{2}$", "Bitte so schreiben: 2026-11-25"] },
    ],
    [
      "institutions/aliases",
      { widget: "list", hint: expect.stringContaining("Amt für Bauen · Bauverwaltung") },
    ],
    ["institutions/searchWords", { widget: "list", hint: expect.stringContaining("Bauen · Baugenehmigung") }],
    ["institutions/contacts", { widget: "list", summary: "{{value}}" }],
    ["institutions/contacts/confirmed", { widget: "object", required: false }],
    ["institutions/summary/sources", { widget: "relation", multiple: true, min: 1 }],
    ["institutions/relations/target", { widget: "select", hint: "Name der anderen Seite." }],
    ["institutions/relations/between", { multiple: true, max: 2, hint: expect.not.stringContaining("med") }],
    ["institutions/uncertain", { widget: "boolean", default: false }],
    ["topics/order", { widget: "string", default: "500", pattern: ["^\\d{1,3}$", expect.anything()] }],
    ["publications/publisher", { widget: "select", hint: "Name der herausgebenden Stelle." }],
    ["sources/sources/dateText", { hint: expect.stringContaining("wenn „Datum“ fehlt") }],
    ["site/locales", { widget: "list" }],
    ["site/offlineApp", { widget: "boolean", default: true }],
    ["site/freshness", { widget: "object", required: true }],
    ["site/freshness/graceDays", { widget: "string", default: "90" }],
    ["site/accessibility", { widget: "object", required: true }],
    ["site/accessibility/signLanguage", { widget: "object", required: false, absent: "fehlt" }],
    [
      "site/accessibility/signLanguage/url",
      { required: true, pattern: ["^https?://\\S+$", expect.anything()] },
    ],
    ["site/baseUrl", { pattern: ["^fehlt$|^https?://\\S+$", expect.stringMatching(/fehlt$/)] }],
    ["plain-language/names", { summary: "{{text}}", label_singular: "Name" }],
    ["plain-language/pages", { summary: "{{page}}" }],
  ])("%s is the field its schema speaks of", (path, field) => {
    const [place, ...names] = path.split("/");
    const start = kinds(config.collections).find(({ name }) => name === place)?.fields;
    const find = (
      fields: readonly Field[] | undefined,
      [name, ...rest]: readonly string[],
    ): Field | undefined => {
      const found = fields?.find((one) => one.name === name);
      return rest.length === 0 ? found : find(found?.fields, rest);
    };
    expect(find(start, names)).toMatchObject(field);
  });

  it("asks for a proposal with every save and publishes nothing by itself", () => {
    expect(config).toMatchObject({ publish_mode: "editorial_workflow" });
    for (const collection of config.collections) expect(collection).toMatchObject({ publish: false });
  });

  it("gives new files the line by which their schema is found", async () => {
    const formats = kinds(config.collections).filter(({ place }) => place.startsWith("_data/"));
    for (const { place, format } of formats) {
      const sample = { "_data/site.yaml": place, "_data/roles/": "_data/roles/integrationsmanager.yaml" }[
        place
      ];
      if (sample) expect(await readFile(sample, "utf8")).toContain(toModeline(format));
    }
    expect(toModeline("advisory-boards/:board")).toBe(
      "# yaml-language-server: $schema=../.schema/board.json\n",
    );
  });
});

describe("toFields", () => {
  it.each<[what: string, field: z.ZodType]>([
    ["a number that is none in the file", z.number()],
    ["things under names of their own", z.record(z.string(), z.string())],
    ["one of two objects", z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })])],
    ["a list of lists", z.array(z.array(z.string()))],
  ])("refuses %s, rather than write it wrongly", (_, field) => {
    expect(() => toFields(toValueSchema(z.strictObject({ field })), [])).toThrow("field");
  });
});

describe("toFormBackend", () => {
  it.each<[what: string, repository: string, app: string | undefined, backend: object, origin: string]>([
    [
      "GitHub, by token",
      "https://github.com/kreis/netzwerk",
      undefined,
      {
        name: "github",
        repo: "kreis/netzwerk",
        branch: "main",
        auth_methods: ["token"],
        open_authoring: true,
      },
      "https://api.github.com",
    ],
    [
      "openCoDE, by token",
      "https://gitlab.opencode.de/land/kreis/netzwerk",
      undefined,
      {
        name: "gitlab",
        repo: "land/kreis/netzwerk",
        api_root: "https://gitlab.opencode.de/api/v4",
        auth_methods: ["token"],
      },
      "https://gitlab.opencode.de",
    ],
    [
      "a GitLab where the form is registered",
      "https://git.example.org/kreis/netzwerk",
      "abc",
      { name: "gitlab", base_url: "https://git.example.org", auth_type: "pkce", app_id: "abc" },
      "https://git.example.org",
    ],
  ])("%s", (_, repository, formAppId, backend, origin) => {
    const api = toGitApi({ repository });
    expect(api?.apiOrigin).toBe(origin);
    if (api) expect(toFormBackend(api, { repositoryBranch: "main", formAppId })).toMatchObject(backend);
  });

  it("has nothing to say without a repository", () => {
    expect(toGitApi({})).toBeUndefined();
  });
});
