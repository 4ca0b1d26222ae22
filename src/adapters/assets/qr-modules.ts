import encodeQR from "qr";
import { type QrPicture, toQrPath } from "../../views/paper/qr-picture.ts";

/** White border the standard asks for, in modules (ISO/IEC 18004). */
const quietZone = 4;

/** The QR code of an address; a quarter of it may be dirty or torn. The same address gives the same code. @throws when it is too long */
export function toQrPicture(address: string): QrPicture {
  const rows = encodeQR(address, "raw", { ecc: "quartile", border: quietZone });
  return { address, size: rows.length, path: toQrPath(rows) };
}
