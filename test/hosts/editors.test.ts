import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { schemaFolder } from "../../src/adapters/generated/json-schemas.ts";
import { catalogue, findCatalogueEntry } from "../../src/domain/schema/catalogue.ts";

// What VS Code and a container of it are told about this repository.

const readJson = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, "utf8")) as T;
const settings = await readJson<Record<string, unknown>>(".vscode/settings.json");
const { recommendations } = await readJson<{ recommendations: string[] }>(".vscode/extensions.json");
const { tasks } = await readJson<{ tasks: { script: string }[] }>(".vscode/tasks.json");
const container = await readJson<{
  image: string;
  postCreateCommand: string;
  postAttachCommand: string;
  customizations: { vscode: { extensions: string[] } };
}>(".devcontainer/devcontainer.json");
const { scripts } = await readJson<{ scripts: Record<string, string> }>("package.json");

describe("VS Code", () => {
  const schemas = Object.entries(settings["yaml.schemas"] as Record<string, string[]>);

  it("helps in every place facts may stand in, also in a file without its first line", () => {
    const told = schemas.flatMap(([schema, globs]) => globs.map((glob) => `${glob} ${schema}`));
    const wanted = catalogue.map(({ place, schemaName }) => {
      const glob = place === "translations/" ? "**/*.yaml" : place.endsWith("/") ? "*.yaml" : "";
      return `_data/${place}${glob} ./${schemaFolder}/${schemaName}.json`;
    });
    expect(told.sort()).toEqual(wanted.sort());
    expect(findCatalogueEntry("translations/en/roles/x.yaml")?.schemaName).toBe("translation");
  });

  it("asks nobody else for schemas and tells nobody what is typed", () => {
    expect(settings).toMatchObject({ "yaml.schemaStore.enable": false, "redhat.telemetry.enabled": false });
  });

  it("recommends what helps with facts and texts, in a container as well", () => {
    expect(recommendations).toContain("redhat.vscode-yaml");
    expect(recommendations).toContain("editorconfig.editorconfig");
    expect(container.customizations.vscode.extensions).toEqual(recommendations);
  });

  it("offers commands there are", () => {
    for (const { script } of tasks) expect(scripts).toHaveProperty(script);
  });
});

describe("the container", () => {
  it("has this project's Node, in one version of the image", async () => {
    const node = (await readFile(".nvmrc", "utf8")).trim();
    expect(container.image).toMatch(
      new RegExp(`^mcr\\.microsoft\\.com/devcontainers/javascript-node:\\d+\\.\\d+\\.\\d+-${node}-bookworm$`),
    );
  });

  it("runs the two commands of the README", () => {
    expect(`${container.postCreateCommand} && ${container.postAttachCommand}`).toBe("npm ci && npm start");
  });
});
