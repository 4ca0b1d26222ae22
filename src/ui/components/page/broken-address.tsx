import { toShortAddress } from "../../../views/facts/short-address.ts";

/** A web address to read and type: short, left to right in every script, broken only behind slashes and before dots. */
export function ShortAddress({ address }: { readonly address: string }) {
  return (
    <bdi dir="ltr">
      {toShortAddress(address)
        .split(/(?<=\/)|(?=\.)/)
        .map((part, index) => (
          <>
            {index > 0 && <wbr />}
            {part}
          </>
        ))}
    </bdi>
  );
}
