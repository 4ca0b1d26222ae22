import { z } from "zod";
import { isLocale } from "../language/locale.ts";
import { accessibleOffersSchema, notYet } from "./accessible-offers-schema.ts";
import { baseUrlField } from "./fields/base-url-field.ts";
import { findBlank } from "./fields/blank.ts";
import { branchField } from "./fields/branch-field.ts";
import { countField } from "./fields/count-field.ts";
import { editedDateField, editedMeta, findDateProblem } from "./fields/date-fields.ts";
import { flagField } from "./fields/flag-field.ts";
import type { ValueProblem } from "./fields/hint.ts";
import { bodyIdField } from "./fields/id-fields.ts";
import { findMailProblem } from "./fields/mail.ts";
import { findPhoneProblem } from "./fields/phone.ts";
import { findAddressProblem } from "./fields/postal-address.ts";
import { repositoryField } from "./fields/repository-field.ts";
import { blockField, lineField, nameField } from "./fields/text-fields.ts";
import { localeHint } from "./locale-remedy.ts";

/** Word in `site.yaml` for a detail only the operator may know. */
export const missingMark = "fehlt";

const operatorText = lineField.meta({
  description: `Trägt der Betreiber ein; bis dahin steht hier „${missingMark}“.`,
  samples: [missingMark],
});

/** Details of the legal pages that only the operator may state, each with its German name. */
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

/** Further checks of operator fields besides being filled in. */
const findOperatorProblem: Readonly<
  Partial<Record<OperatorField, (value: string) => ValueProblem | undefined>>
> = {
  postalAddress: findAddressProblem,
  email: findMailProblem,
  phone: findPhoneProblem,
  accessibilityReviewDate: findDateProblem,
};

const operatorShape = Object.fromEntries(
  Object.entries(operatorFields).map(([key, title]) => [
    key,
    operatorText
      .superRefine((value, context) => {
        if (value === missingMark) return;
        const problem = findBlank(value, missingMark) ?? findOperatorProblem[key as OperatorField]?.(value);
        if (problem)
          context.addIssue({ code: "custom", message: problem.message, params: { ...problem.hint } });
      })
      .meta({ title, ...(key === "accessibilityReviewDate" ? editedMeta : {}) }),
  ]),
) as Record<OperatorField, typeof operatorText>;

/** Time for which an editor's statement counts as confirmed. */
const freshnessSchema = z
  .strictObject({
    contactMonths: countField.default(12).meta({
      title: "Kontakte bestätigen",
      description: "Nach so vielen Monaten ohne Bestätigung ist eine Kontaktangabe fällig.",
    }),
    graceDays: countField.default(90).meta({
      title: "Nachfrist",
      description: "So viele Tage nach der Fälligkeit lässt sich mit dem Kontakt nicht mehr veröffentlichen.",
    }),
    sourceMonths: countField.default(12).meta({
      title: "Quellen und Aussagen prüfen",
      description: "Nach so vielen Monaten ist eine Quelle oder eine bestätigte Aussage wieder zu lesen.",
    }),
  })
  .prefault({})
  .meta({
    title: "Aktualität",
    description: "Ab wann Angaben wieder zu prüfen sind; „npm run freshness“ nennt sie.",
  });

/** Everything about the website itself that is not a fact about the network. */
export const siteSchema = z.strictObject({
  name: nameField.meta({
    title: "Name der Website",
    description: "Steht in Kopfzeile und Titel.",
    samples: ["Integrationsnetz Musterhausen"],
  }),
  region: nameField.meta({
    title: "Gebiet",
    description: "Landkreis oder Stadt, für die das Netzwerk arbeitet.",
    samples: ["Landkreis Musterhausen"],
  }),
  claim: blockField.meta({
    title: "Leitsatz",
    description: "Ein Satz: was das hier ist.",
    samples: ["Gut zusammenleben."],
  }),
  edition: editedDateField.meta({
    title: "Stand",
    description: "Wann die Angaben zuletzt zusammengetragen wurden.",
  }),
  locales: z
    .array(
      z
        .string()
        .refine(isLocale, { message: "Das ist kein Kürzel einer Sprache.", params: { ...localeHint } }),
    )
    .min(1, { message: "Es ist keine Sprache angeboten." })
    .meta({
      title: "Sprachen",
      description: "Sprachkürzel der angebotenen Ausgaben, z. B. „tr“; „de“ gehört immer dazu.",
      samples: [["de", "uk", "ar"]],
    }),
  baseUrl: baseUrlField(missingMark).meta({
    title: "Adresse der Website",
    description: `Wo sie veröffentlicht wird; unbekannt: „${missingMark}“.`,
    samples: ["https://integration.example.org/", missingMark],
  }),
  repository: repositoryField.optional().meta({
    title: "Repository",
    description:
      "Adresse beim Git-Anbieter. Erst mit ihr stehen „Diese Seite verbessern“ und „Fehler melden“ auf den Seiten, und es gibt das Formular /redaktion/.",
    samples: ["https://github.com/beispiel/integration"],
  }),
  repositoryBranch: branchField.default("main").meta({
    title: "Zweig",
    description: "Zweig des Repositorys, aus dem die Website veröffentlicht wird.",
    samples: ["main"],
  }),
  formAppId: nameField.optional().meta({
    title: "Kennung der Anwendung",
    description:
      "Nur bei GitLab: Kennung, unter der /redaktion/ dort als Anwendung eingetragen ist. Ohne sie melden sich Redaktionen mit einem Zugangstoken an.",
    samples: ["0123456789abcdef"],
  }),
  fallbackDesk: bodyIdField.meta({
    title: "Auffangstelle",
    description: "Kennung der Stelle, bei der Lesende nachfragen, wenn keine andere bekannt ist.",
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
  freshness: freshnessSchema,
  officialHeader: flagField.default(false).meta({
    title: "Amtliche Kopfzeile",
    description: "Nur true, wenn der Betreiber eine Behörde ist und es will.",
  }),
  accessibility: accessibleOffersSchema.default({ easyLanguage: notYet, signLanguage: notYet }).meta({
    title: "Zusätzliche Angebote",
    description: "Leichte Sprache und Gebärdensprache; steht in der Erklärung zur Barrierefreiheit.",
  }),
  operator: z.strictObject(operatorShape).meta({
    title: "Betreiber",
    description: "Angaben für Impressum, Datenschutz und Barrierefreiheit.",
  }),
});

/** The parsed description of the website. */
export type Site = z.output<typeof siteSchema>;
