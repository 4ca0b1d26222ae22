import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { toFormConfig } from "../../../src/adapters/editing-form/config.ts";
import type { Collection, Field, FormConfig } from "../../../src/adapters/editing-form/form-config.ts";
import { toModeline } from "../../../src/adapters/editing-form/formats.ts";
import { toFormBackend } from "../../../src/adapters/editing-form/git-backend.ts";
import { loadSite } from "../../../src/adapters/load-site.ts";
import { catalogue } from "../../../src/domain/catalogue.ts";
import { toGitApi } from "../../../src/views/editing-form.ts";
import { toWords } from "../../../src/views/words.ts";

describe("the form's configuration", () => {
  let config: FormConfig;

  beforeAll(async () => {
    const { facts, network } = await loadSite(".");
    const german = facts.words.get("de") ?? new Map<string, string>();
    const api = toGitApi({ repository: "https://github.com/kreis/netzwerk" });
    if (api === undefined) throw new Error("no host");
    config = toFormConfig(network, toWords("de", german, german), toFormBackend(api, network.site));
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

describe("toFormBackend", () => {
  it.each<[what: string, repository: string, app: string | undefined, backend: object, origin: string]>([
    [
      "GitHub, by token",
      "https://github.com/kreis/netzwerk.git",
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
      "https://gitlab.opencode.de/land/kreis/netzwerk/",
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
