import encodeQR from "qr";
import { type QrPicture, toQrPath } from "../../views/paper/qr-picture.ts";

/** White border required by the standard, in modules (ISO/IEC 18004). */
const quietZone = 4;

/** The QR code of an address, readable with up to 25 % damage; always the same for it. @throws when it is too long */
export function toQrPicture(address: string): QrPicture {
  const rows = encodeQR(address, "raw", { ecc: "quartile", border: quietZone });
  return { address, size: rows.length, path: toQrPath(rows) };
}
