import { randomFrom } from "./random.ts";
import { writeTexts } from "./write-texts.ts";

/** How large an invented county is. */
export interface CountyWish {
  readonly bodies: number;
  readonly relations: number;
  readonly locales: readonly string[];
  readonly seed: number;
}

type Kind = "advisory-boards" | "departments" | "working-groups" | "roles" | "institutions";

/** A body before it becomes a file. */
interface Member {
  readonly folder: Kind;
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
}

const region = "Landkreis Beispielau";
const head = { id: "netz", name: "Integrationsnetz Beispielau" };
const office = { id: "kreishaus", name: "Kreishaus Beispielau" };
/** Kinds by their share of a network, with the first word of their names. */
const shares: readonly (readonly [Kind, number, string, string])[] = [
  ["institutions", 0.42, "verein", "Verein für Begegnung"],
  ["departments", 0.2, "amt", "Fachdienst für Teilhabe"],
  ["working-groups", 0.18, "ak", "Arbeitskreis Sprache und Arbeit"],
  ["roles", 0.12, "rolle", "Koordination Zuwanderung"],
  ["advisory-boards", 0.08, "beirat", "Beirat für Zusammenleben"],
];
const kindsBetween = ["participatesIn", "organises", "partnerOf"] as const;

/** Files of an invented county by path, the same for the same wish. */
export function toCounty(wish: CountyWish): Map<string, string> {
  const random = randomFrom(wish.seed);
  const members = toMembers(wish.bodies - 2, random);
  const relations = toRelations(members, wish.relations, random);
  const files = new Map([
    ["_data/site.yaml", toSite(wish.locales)],
    ["_data/sources.yaml", sources],
    ["_data/network.yaml", toBody(head, [])],
    ["_data/departments/kreishaus.yaml", `${toBody(office, [["leads", head.id, head.name]], true)}`],
  ]);
  for (const member of members)
    files.set(`_data/${member.folder}/${member.id}.yaml`, toBody(member, relations.get(member.id) ?? []));
  return files;
}

/** Writes an invented county below a folder, which then serves as root of a site. */
export async function writeCounty(wish: CountyWish, root: string): Promise<void> {
  await writeTexts(root, toCounty(wish));
}

function toMembers(count: number, random: (below: number) => number): Member[] {
  const members: Member[] = [];
  for (const [folder, share, short, name] of shares) {
    const amount = Math.round(count * share);
    for (let index = 1; index <= amount && members.length < count; index += 1) {
      const id = `${short}-${index}`;
      const departments = members.filter((one) => one.folder === "departments");
      const above =
        folder === "departments" || folder === "roles"
          ? random(3) > 0 || departments.length === 0
            ? office.id
            : (departments[random(departments.length)]?.id ?? office.id)
          : folder === "institutions"
            ? undefined
            : head.id;
      members.push({
        folder,
        id,
        name: `${name} ${index}`,
        ...(above === undefined ? {} : { parent: above }),
      });
    }
  }
  return members;
}

type Line = readonly [kind: string, target: string, name: string];

function toRelations(members: readonly Member[], count: number, random: (below: number) => number) {
  const names = new Map([head, office, ...members].map(({ id, name }) => [id, name]));
  const lines = new Map<string, Line[]>();
  const add = (id: string, kind: string, target: string): boolean => {
    const own = lines.get(id) ?? [];
    if (own.some(([, other]) => other === target) || id === target) return false;
    lines.set(id, [...own, [kind, target, names.get(target) ?? target]]);
    return true;
  };
  let left = count - 1;
  for (const { id, parent } of members) if (parent !== undefined && add(id, "partOf", parent)) left -= 1;
  const boards = members.filter(({ folder }) => folder === "advisory-boards");
  const groups = members.filter(({ folder }) => folder === "working-groups");
  const others = members.filter(({ folder }) => folder === "institutions" || folder === "roles");
  for (let tries = 0; left > 0 && tries < count * 20; tries += 1) {
    const from = others[random(others.length)];
    const isMember =
      random(3) === 0 && !(lines.get(from?.id ?? "") ?? []).some(([kind]) => kind === "memberOf");
    const targets = isMember ? boards : groups;
    const to = targets[random(targets.length)];
    const kind = isMember ? "memberOf" : (kindsBetween[random(2)] ?? "participatesIn");
    if (from !== undefined && to !== undefined && add(from.id, kind, to.id)) left -= 1;
  }
  return lines;
}

function toBody(
  { id, name }: { readonly id: string; readonly name: string },
  lines: readonly Line[],
  isRoot = false,
): string {
  return [
    `id: ${id}`,
    `name: "${name}"`,
    ...(isRoot ? ["root: true"] : []),
    "summary:",
    `  text: "${name} arbeitet für Zugewanderte."`,
    "  sources: [konzept]",
    ...(lines.length === 0 ? [] : ["relations:"]),
    ...lines.flatMap(([kind, target, other]) => [
      `  - kind: ${kind}`,
      `    target: ${target}`,
      `    sentence: "[${name}](${id}) und [${other}](${target}) arbeiten zusammen (${kind})."`,
      "    sources: [konzept]",
    ]),
    "",
  ].join("\n");
}

const sources = `sources:
  - id: konzept
    title: "Integrationskonzept (erfunden)"
    publisher: "${region}"
    date: "2025-03"
    reliability: official
    checked: "2026-11-28"
`;

function toSite(locales: readonly string[]): string {
  return `name: "${head.name}"
region: "${region} (erfunden)"
claim: "Ein erfundener Landkreis, um Größe zu messen."
edition: "2026-11-30"
locales:
${locales.map((locale) => `  - ${locale}\n`).join("")}baseUrl: "https://beispielau.example.org"
fallbackDesk: ${office.id}
operator:
  name: "${region}"
  postalAddress: "Beispielweg 1, 00000 Beispielau"
  representative: "Leitung (erfunden)"
  email: netz@example.org
  phone: "01234 567-0"
  supervisoryAuthority: "Aufsicht (erfunden)"
  editorialResponsibility: "Redaktion (erfunden)"
  dataProtectionOfficer: "Datenschutz (erfunden)"
  hostingProvider: "Rechenzentrum (erfunden)"
  logRetention: "7 Tage"
  accessibilityContact: "Barrierefreiheit (erfunden)"
  accessibilityReviewDate: "2026-01"
  enforcementBody: "Durchsetzungsstelle (erfunden)"
  contentLicence: "CC0-1.0"
`;
}
