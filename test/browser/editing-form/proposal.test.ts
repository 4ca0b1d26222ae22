import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fakeGitLab } from "./fake-gitlab.ts";
import { newPage, type ServedForm, serveForm } from "./form-site.ts";

const county = "test/fixtures/musterkreis";
let form: ServedForm;

beforeAll(async () => {
  const site = await readFile(`${county}/_data/site.yaml`, "utf8");
  form = await serveForm(county, { "_data/site.yaml": `${site}formAppId: "abc"\n` });
});
afterAll(() => form?.close());

it("signs in at the host and makes a proposal on a branch of its own, never a change of the site", async () => {
  const page = await newPage(form.browser);
  const origin = "https://gitlab.musterhausen.example.org";
  const gitlab = await fakeGitLab(page.context(), origin, form.files);
  await page.goto(form.url);
  await page.getByRole("button", { name: /Mit .*GitLab.* anmelden/ }).click();
  await page.getByText("Wen frage ich?").first().waitFor();
  await page.goto(`${form.url}#/collections/topics/entries/wohnung-suchen`);
  const answer = page.locator('[data-key-path="answer"] textarea');
  await answer.fill("Eine neue Antwort.");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect.poll(() => gitlab.sent.length, { timeout: 20_000 }).toBe(2);

  const [commit, proposal] = gitlab.sent;
  const branch = "cms/topics/wohnung-suchen";
  const old = form.files.get("_data/topics/wohnung-suchen.yaml") ?? "";
  expect(commit?.path).toBe("repository/commits");
  expect(commit?.body).toMatchObject({ branch, start_branch: "main" });
  expect(commit?.body["actions"]).toMatchObject([
    { action: "update", file_path: "_data/topics/wohnung-suchen.yaml" },
  ]);
  const actions = commit?.body["actions"] as readonly { readonly content: string }[] | undefined;
  expect(actions?.map(({ content }) => content)).toEqual([
    old.replace(/^answer: .*$/m, 'answer: "Eine neue Antwort."'),
  ]);
  expect(proposal).toMatchObject({
    path: "merge_requests",
    body: { source_branch: branch, target_branch: "main" },
  });
  expect(await page.getByRole("button", { name: "Veröffentlichen" }).count()).toBe(0);
});
