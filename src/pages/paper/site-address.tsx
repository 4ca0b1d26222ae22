import { ShortAddress } from "../../ui/components/page/broken-address.tsx";
import { QrCode } from "../../ui/components/page/qr-code.tsx";
import { toShortAddress } from "../../views/facts/short-address.ts";
import type { PageContext } from "../parts/page-context.ts";

/** Web address of the site, to scan and to type; a visible gap while its operator has not stated it. */
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
