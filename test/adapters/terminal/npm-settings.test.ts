import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withoutFileSettings } from "../../../src/adapters/terminal/npm-settings.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

it("what stands in the files of npm was not typed: of the user, of the machine, of the project", async () => {
  const folder = await newFolder("npmrc");
  const files = {
    user: "firma-proxy = x\n; neu=1\n",
    machine: "ca[]=a\nziel=b",
    project: "eigen\n//r/:_x=1",
  };
  await mkdir(join(folder, "p"));
  await writeFile(join(folder, "user"), files.user);
  await writeFile(join(folder, "machine"), files.machine);
  await writeFile(join(folder, "p/.npmrc"), files.project);
  const typed = {
    HOME: "/",
    npm_config_userconfig: join(folder, "user"),
    npm_config_globalconfig: join(folder, "machine"),
    npm_config_local_prefix: join(folder, "p"),
    npm_config_neu: "true",
  };
  const stated = {
    npm_config_firma_proxy: "x",
    npm_config_ca: "a",
    npm_config_ziel: "b",
    npm_config_eigen: "true",
  };
  expect(withoutFileSettings({ ...typed, ...stated })).toEqual(typed);
});

it("files that are not there state nothing", () => {
  const typed = { npm_config_userconfig: "/gibt/es/nicht", npm_config_neu: "true" };
  expect(withoutFileSettings(typed)).toEqual(typed);
});
