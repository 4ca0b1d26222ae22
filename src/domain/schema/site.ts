import { z } from "zod";
import { knownLocales } from "../locale.ts";
import { blockField, countField, dateField, flagField, idField, nameField, urlField } from "./fields.ts";

/** The word that stands in `site.yaml` where only the operator may know the answer. */
export const missingMark = "fehlt";

const operatorText = nameField.meta({
  description: `Trägt der Betreiber ein; bis dahin steht hier „${missingMark}“.`,
});

/** Details of the legal pages that nobody but the operator may state, each with its German name. */
export const operatorFields = {
  name: "Name des Betreibers",
  postalAddress: "Postanschrift",
  representative: "Vertretungsberechtigte Stelle",
  email: "E-Mail-Adresse",
  phone: "Telefonnummer",
  supervisoryAuthority: "Aufsichtsbehörde",
  editorialResponsibility: "Redaktionell verantwortliche Stelle",
  dataProtectionOfficer: "Datenschutzbeauftragte Stelle",
  hostingProvider: "Betreiber des Servers",
  logRetention: "Speicherdauer der Serverprotokolle",
  accessibilityContact: "Kontakt für Barrieren",
  accessibilityReviewDate: "Datum der Prüfung auf Barrierefreiheit",
  enforcementBody: "Durchsetzungsstelle",
  contentLicence: "Lizenz der Inhalte",
} as const;

/** Name of a field only the operator can fill. */
export type OperatorField = keyof typeof operatorFields;

const operatorShape = Object.fromEntries(
  Object.entries(operatorFields).map(([key, title]) => [key, operatorText.meta({ title })]),
) as Record<OperatorField, typeof operatorText>;

/** Everything about the website itself that is not a fact about the network. */
export const siteSchema = z.strictObject({
  name: nameField.meta({ title: "Name der Website", description: "Steht in Kopfzeile und Titel." }),
  region: nameField.meta({
    title: "Gebiet",
    description: "Landkreis oder Stadt, für die das Netzwerk arbeitet.",
  }),
  claim: blockField.meta({ title: "Leitsatz", description: "Ein Satz: was das hier ist." }),
  edition: dateField.meta({
    title: "Stand",
    description: "Wann die Angaben zuletzt zusammengetragen wurden.",
  }),
  locales: z
    .array(z.enum(knownLocales as [string, ...string[]]))
    .min(1, { message: "Es ist keine Sprache angeboten." })
    .meta({
      title: "Sprachen",
      description: "Sprachkürzel der angebotenen Ausgaben; „de“ gehört immer dazu.",
    }),
  baseUrl: z.union([z.literal(missingMark), urlField]).meta({
    title: "Adresse der Website",
    description: `Wo sie veröffentlicht wird; unbekannt: „${missingMark}“.`,
  }),
  repository: urlField.optional().meta({
    title: "Repository",
    description:
      "Adresse beim Git-Anbieter. Erst mit ihr stehen „Diese Seite verbessern“ und „Fehler melden“ auf den Seiten, und es gibt das Formular /redaktion/.",
  }),
  repositoryBranch: nameField.default("main").meta({
    title: "Zweig",
    description: "Zweig des Repositorys, aus dem die Website veröffentlicht wird.",
  }),
  formAppId: nameField.optional().meta({
    title: "Kennung der Anwendung",
    description:
      "Nur bei GitLab: Kennung, unter der /redaktion/ dort als Anwendung eingetragen ist. Ohne sie melden sich Redaktionen mit einem Zugangstoken an.",
  }),
  fallbackDesk: idField.meta({
    title: "Auffangstelle",
    description: "Kennung der Stelle, die immer weiterhilft.",
  }),
  offlineApp: flagField.default(true).meta({
    title: "Offline speichern",
    description:
      "false nimmt das Angebot zurück und löscht bei allen, die gespeichert haben, die Kopie im Browser.",
  }),
  copyValidDays: countField.default(90).meta({
    title: "Haltbarkeit der Offline-Kopie",
    description: "Nach so vielen Tagen sagt eine mitgenommene Kopie, dass sie veraltet sein kann.",
  }),
  officialHeader: flagField.default(false).meta({
    title: "Amtliche Kopfzeile",
    description: "Nur true, wenn der Betreiber eine Behörde ist und es will.",
  }),
  operator: z.strictObject(operatorShape).meta({
    title: "Betreiber",
    description: "Angaben für Impressum, Datenschutz und Barrierefreiheit.",
  }),
});

/** The parsed description of the website. */
export type Site = z.output<typeof siteSchema>;
