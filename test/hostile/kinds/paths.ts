import type { HostileCase } from "../hostile-case.ts";
import { asHead, asNamed, each, quoted } from "../payload.ts";

/** Ways out of the output folder. */
export const waysOut: readonly HostileCase[] = [
  ...each(
    "refused",
    ["permalink: ../../x.html", "permalink: /etc/x", "permalink: false", "output: ../x", "slug: ../x"],
    asHead,
  ),
  ...each(
    "refused",
    [
      "../../x",
      "..",
      "/etc/passwd",
      "a/b",
      "%2e%2e",
      "C:\\x",
      "con",
      "aux",
      "lpt1",
      "x.",
      "-x",
      "a--b",
      "_x",
      ".",
    ],
    (id) => ({
      "_data/institutions/fremd.yaml": `id: ${quoted(id)}\nname: F\nsummary: { text: T, sources: [netzseite] }\n`,
    }),
  ),
];

/** Links to other files. */
export const fileLinks: readonly HostileCase[] = [
  ["content/de/x.md", "/etc/passwd"],
  ["content/de/x.md", "../../_data/site.yaml"],
  ["content/de/x.md", "gibt-es-nicht"],
  ["content/de/x.md", "x.md"],
  ["content/de/rollen", "/etc"],
  ["content", "/etc"],
  ["content/de", "/"],
  ["_data/institutions", "/etc"],
  ["_data/institutions/x.yaml", "/proc/self/environ"],
  ["_data/institutions/x.yaml", "/dev/zero"],
  ["_data/site.yaml", "/etc/passwd"],
  ["_data/translations", ".."],
].map(([path = "", target = ""]) => ({
  title: `${path} → ${target}`,
  files: {},
  links: { [path]: target },
  fate: "refused" as const,
}));

/** Names of files. */
export const fileNames: readonly HostileCase[] = [
  ...each(
    "refused",
    [
      "ID .md",
      " ID.md",
      "ID..md",
      ".ID.md",
      "ID\nx.md",
      "ID\u202e.md",
      "ID%2f.md",
      "Fremd.md",
      "fremd_1.md",
      "🙂.md",
      "con.md",
      "nul.md",
      `${"a".repeat(81)}.md`,
      "a/b/c.md",
      "__proto__.md",
      "~.md",
      "$(id).md",
      "`id`.md",
      "-rf.md",
      "ID.md;id.md",
    ],
    (name, id) => asNamed(name.replace("ID", id)),
  ),
  ...each(
    "refused",
    [
      "institutions/Sozialamt.yaml",
      "constructor/x.yaml",
      "__proto__.yaml",
      "../fremd/x.yaml.md",
      "i18n/../x.yaml.txt",
      "node_modules/x/index.js",
      ".git/config",
      ".github/workflows/x.yml",
    ],
    (name) => ({ [`_data/${name.replace("../", "")}`]: "id: x\n" }),
  ),
];
