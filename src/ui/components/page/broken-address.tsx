import { toShortAddress } from "../../../views/facts/short-address.ts";

/** A web address to read and type: short, from left to right in every script, broken behind slashes and before dots if at all. */
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
