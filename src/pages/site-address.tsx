import { QrCode } from "../ui/components/qr-code.tsx";
import { ShortAddress } from "../ui/components/short-address.tsx";
import { toShortAddress } from "../views/short-address.ts";
import type { PageContext } from "./page-context.ts";

/** Where the site is on the web, to scan and to type; a visible gap while its operator has not stated it. */
export function SiteAddress({ context }: { readonly context: PageContext }) {
  const { words, siteCode } = context;
  if (siteCode === undefined) return <p class="address address--missing">{words("paper.addressMissing")}</p>;
  return (
    <p class="address">
      <QrCode picture={siteCode} label={words("paper.code", { address: toShortAddress(siteCode.address) })} />
      <ShortAddress address={siteCode.address} />
    </p>
  );
}
