import type { legalPages } from "../../domain/schema/rooms.ts";
import { missingMark, type OperatorField } from "../../domain/schema/site-schema.ts";
import { Badge } from "../../ui/components/facts/body-marks.tsx";
import { Details } from "../../ui/components/page/details-list.tsx";
import { AccessibleOffers } from "../parts/accessible-offers-list.tsx";
import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { builtInPage } from "../parts/standard-page.tsx";

/** Details only the operator can state, by the legal page that has to show them. */
const fieldsOf: Readonly<Record<string, readonly OperatorField[]>> = {
  impressum: [
    "name",
    "postalAddress",
    "representative",
    "email",
    "phone",
    "supervisoryAuthority",
    "editorialResponsibility",
    "contentLicence",
  ],
  datenschutz: ["name", "postalAddress", "email", "dataProtectionOfficer", "hostingProvider", "logRetention"],
  barrierefreiheit: ["accessibilityContact", "accessibilityReviewDate", "enforcementBody"],
} satisfies Record<(typeof legalPages)[number], readonly OperatorField[]>;

/** A page the law requires: the editor's text and the operator's details; while one is missing the page is a draft. */
export function legalPage(context: PageContext): Page {
  const { network, route, words } = context;
  const { operator } = network.site;
  const fields = fieldsOf[route.name] ?? [];
  const isDraft = fields.some((field) => operator[field] === missingMark);
  return builtInPage(
    context,
    { filter: "page" },
    () => (
      <>
        {route.name === "barrierefreiheit" && <AccessibleOffers context={context} />}
        <section>
          <h2 class="kern-heading-large">{words("operator.heading")}</h2>
          <Details
            items={fields.map((field) => ({
              key: words(`operator.${field}`),
              value:
                operator[field] === missingMark ? (
                  <span class="missing">{words("operator.missing")}</span>
                ) : (
                  operator[field]
                ),
            }))}
          />
        </section>
      </>
    ),
    isDraft ? { marks: <Badge look="warning" text={words("legal.draft")} /> } : {},
  );
}
