import { createHash } from "node:crypto";
import type { Root } from "postcss";

/** A file extracted from a stylesheet. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
}

const dataUri = /url\(\s*(["'])data:image\/svg\+xml(?:;charset=[\w-]+)?,(.*?)\1\s*\)/g;

/** Turns SVG images written into a stylesheet into files beside it, because the site's policy allows no `data:` (views/host/README.md). */
export function moveDataToFiles(root: Root): DataFile[] {
  const files = new Map<string, string>();
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(dataUri, (_, _quote, data: string) => {
      const text = decodeURIComponent(data);
      const name = `image.${toHash(text)}.svg`;
      files.set(name, text);
      return `url(${name})`;
    });
  });
  return [...files].map(([name, text]) => ({ name, text }));
}

/** Ten hexadecimal digits that identify a content; enough to distinguish the few files of one site. */
export function toHash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}
