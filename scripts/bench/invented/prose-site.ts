import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toCounty } from "./county.ts";
import { type ProsePage, toProse } from "./prose.ts";
import { writeTexts } from "./write-texts.ts";

/** Writes a root of our own software with so many pages of plain text, and of facts only what a root cannot be without. */
export async function writeProseSite(pages: number, seed: number, root: string): Promise<void> {
  await writeTexts(root, toCounty({ bodies: 2, relations: 1, locales: ["de"], seed }));
  // Our own links are names of pages.
  await writeProse(
    toProse(pages, seed, (slug) => slug),
    join(root, "content/de"),
    ["sources:", "  - konzept"],
  );
}

/** Writes pages as Markdown files with a YAML head. @param extra further lines of every head */
export async function writeProse(
  pages: readonly ProsePage[],
  folder: string,
  extra: readonly string[] = [],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const page of pages) await writeFile(join(folder, `${page.slug}.md`), toMarkdown(page, extra));
}

function toMarkdown({ title, description, body }: ProsePage, extra: readonly string[]): string {
  const head = [`title: "${title}"`, `description: "${description}"`, ...extra];
  return `---\n${head.join("\n")}\n---\n\n${body}`;
}
