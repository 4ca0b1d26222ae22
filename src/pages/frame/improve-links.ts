import { localeInfo } from "../../domain/language/locale.ts";
import {
  type ReportDraft,
  toEditUrl,
  toReportMail,
  toReportUrl,
} from "../../domain/schema/fields/git-host.ts";
import { missingMark } from "../../domain/schema/site-schema.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { toPageFile } from "../../domain/translations/page-file.ts";
import type { FooterLink } from "../../ui/frame/site-footer.tsx";
import type { PageContext } from "../parts/page-context.ts";

/**
 * Links from a page to its file and to a report about it; none if no repository is named, and none in the copy on disk,
 * which may be used without a network. A mail link, for readers without an account at the Git host, is added once the
 * operator states an address.
 */
export function toImproveLinks(context: PageContext): FooterLink[] {
  const { network, route, medium, words } = context;
  const { repository, repositoryBranch, operator } = network.site;
  if (repository === undefined || medium === "disk" || route.name === "") return [];
  const kept = { url: repository, branch: repositoryBranch };
  const file = toPageFile(network, route);
  const draft = toDraft(context);
  const report =
    operator.email === missingMark ? toReportUrl(kept, draft) : toReportMail(operator.email, draft);
  return [
    ...(file === undefined ? [] : [{ label: words("improve.edit"), href: toEditUrl(kept, file) }]),
    { label: words("improve.report"), href: report },
  ];
}

function toDraft({ network, route, locale, words }: PageContext): ReportDraft {
  const { baseUrl, edition } = network.site;
  const { autonym, intl } = localeInfo(locale);
  const page = baseUrl === missingMark ? route.path : baseUrl.replace(/\/+$/, "") + route.path;
  const facts = { page, language: autonym, edition: renderPartialDate(edition, intl) };
  return { ...facts, title: words("improve.title", facts), body: `${words("improve.body", facts)}\n\n` };
}
