import type { QrPicture } from "../../../views/paper/qr-picture.ts";

/** A QR code, dark on light in every colour scheme, as scanners require. @param label text alternative */
export function QrCode({ picture, label }: { readonly picture: QrPicture; readonly label: string }) {
  const { size, path } = picture;
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
