import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFiles } from "../../src/adapters/files/write-files.ts";
import { writeReview } from "../../src/build/review/write-review.ts";
import { commitAll, git } from "../adapters/a-repository.ts";
import { buildSiteFor } from "../site/build-once.ts";

/** Site for the guide's pictures; entirely fictitious, so that no editor's change makes a picture outdated. */
export interface SampleSite {
  /** Folder of its facts and texts. */
  readonly root: string;
  /** Folder of the built site. */
  readonly site: string;
  /** Folder of the report about a proposal. */
  readonly review: string;
}

/** The second county with an additional language, in which one text is outdated and most are missing. */
const translation = `# yaml-language-server: $schema=../../../.schema/translation.json
blocks:
  summary.text:
    of: "Die Fachgruppe Wohnen trifft sich zu Fragen rund um Wohnung und Haushalt."
    text: "The housing group (Fachgruppe Wohnen) meets about questions of flat and household."
  relations.0.sentence:
    of: "Die [Fachgruppe Wohnen](fachgruppe-wohnen) war Teil vom [Integrationsnetz](integrationsnetz)."
    text: "The [housing group (Fachgruppe Wohnen)](fachgruppe-wohnen) was part of the [Integrationsnetz](integrationsnetz)."
`;

/** Working group added by the sample proposal. */
const newGroup = `# yaml-language-server: $schema=../.schema/working-group.json
id: fachgruppe-sport
name: "Fachgruppe Sport"
summary:
  text: "Die Fachgruppe Sport bringt Menschen beim Sport zusammen."
  sources:
    - satzung
relations:
  - kind: partOf
    target: integrationsnetz
    sentence: "Die [Fachgruppe Sport](fachgruppe-sport) gehört zum [Integrationsnetz](integrationsnetz)."
    sources:
      - satzung
`;

/** Date of the sample, fixed so that no picture ages by itself. */
const day = "2026-11-25";

/** Creates and builds the sample in a folder, which is replaced, and the report about a proposal to it. */
export async function makeSampleSite(folder: string): Promise<SampleSite> {
  const [root, site, review] = ["county", "site", "review"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp("test/fixtures/musterkreis", root, { recursive: true });
  const settings = join(root, "_data/site.yaml");
  const text = await readFile(settings, "utf8");
  await writeFile(settings, text.replace("locales:\n  - de\n", "locales:\n  - de\n  - en\n"));
  await writeFiles(root, [["_data/translations/en/working-groups/fachgruppe-wohnen.yaml", translation]]);
  await git(root, "init", "--quiet", "--initial-branch=main");
  await commitAll(root, "before");
  const epoch = String(Date.parse(day) / 1000);
  await buildSiteFor({ SITE_ROOT: root, SOURCE_DATE_EPOCH: epoch }, site);
  await writeFiles(root, [["_data/working-groups/fachgruppe-sport.yaml", newGroup]]);
  await writeReview({ root, outDir: review, day });
  return { root, site, review };
}
