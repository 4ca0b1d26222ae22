import type { Network } from "../../domain/network/network.ts";
import { type SheetAtlas, toSheetAtlas } from "../../views/sheets/sheet-places.ts";

const atlases = new WeakMap<Network, SheetAtlas>();

/** The sheets of a network, cut once for all pages that show them. @param network as it is on one day */
export function toAtlasOf(network: Network): SheetAtlas {
  const known = atlases.get(network) ?? toSheetAtlas(network);
  atlases.set(network, known);
  return known;
}
