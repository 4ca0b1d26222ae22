import { localeInfo } from "../../domain/language/locale.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { Details } from "../../ui/components/page/details-list.tsx";
import { renderByteSize } from "../../views/offline/byte-size.ts";
import { checkCommands } from "../../views/offline/copy-manifest.ts";
import type { PageContext } from "../parts/page-context.ts";

/** The portable copy: on the web as one file to download, in the copy itself as a description. */
export function OfflineStick({ context }: { readonly context: PageContext }) {
  const { words, network } = context;
  return (
    <section>
      <h2 class="kern-heading-large" id="stick">
        {words("stick.heading")}
      </h2>
      <p>{words("stick.text")}</p>
      <Offer context={context} />
      <ol class="steps">
        {["unpack", "copy", "start"].map((step) => (
          <li key={step}>{words(`stick.steps.${step}`)}</li>
        ))}
      </ol>
      <p>{words("stick.age", { days: network.site.copyValidDays })}</p>
      <h3 class="kern-heading-medium">{words("stick.check.heading")}</h3>
      <p>{words("stick.check.text")}</p>
      <Details
        items={checkCommands.map(([system, command]) => ({
          key: system,
          value: (
            <code class="command" dir="ltr">
              {command}
            </code>
          ),
        }))}
      />
    </section>
  );
}

/**
 * Size, day and hash of the archive; the copy itself cannot contain its own. Not indexed for search, since it differs
 * from build to build.
 */
function Offer({ context }: { readonly context: PageContext }) {
  const { words, locale, link, builtOn, portableCopy } = context;
  const { intl } = localeInfo(locale);
  const date = renderPartialDate(builtOn, intl);
  if (portableCopy === undefined) return <p data-pagefind-ignore>{words("stick.here", { date })}</p>;
  const size = renderByteSize(portableCopy.bytes, intl);
  return (
    <div data-pagefind-ignore>
      <p>
        <a class="kern-btn kern-btn--primary" href={link(portableCopy.path)} download>
          <span class="kern-label">{words("stick.download", { size })}</span>
        </a>
      </p>
      <Details
        items={[
          { key: words("stick.made"), value: <time datetime={builtOn}>{date}</time> },
          {
            key: words("stick.sha256"),
            value: (
              <code class="command" dir="ltr">
                {portableCopy.sha256}
              </code>
            ),
          },
        ]}
      />
    </div>
  );
}
