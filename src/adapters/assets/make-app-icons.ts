import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { type AppIcon, appColours } from "../../views/offline/web-app-manifest.ts";
import type { FileSet } from "../cache/file-set.ts";

const sizes = [192, 512] as const;

let ready: Promise<void> | undefined;

/** PNGs of an icon in the sizes and shapes of installed apps, by path below the site's root, named by content. */
export async function makeAppIcons(svg: string): Promise<FileSet<AppIcon[]>> {
  ready ??= startRenderer();
  await ready;
  const icons: AppIcon[] = [];
  const files = new Map<string, Uint8Array>();
  for (const purpose of ["any", "maskable"] as const)
    for (const size of sizes) {
      const png = toPng(purpose === "maskable" ? toMaskable(svg) : svg, size);
      const hash = createHash("sha256").update(png).digest("hex").slice(0, 10);
      const path = `/assets/app-icon-${purpose}-${size}.${hash}.png`;
      files.set(path.slice(1), png);
      icons.push({ path, size, purpose });
    }
  return { said: icons, files };
}

/** The icon on a plain ground, small enough to survive any mask: within a circle of 80 % (W3C manifest, safe zone). */
function toMaskable(svg: string): string {
  const inner = svg.replace("<svg ", '<svg x="3" y="3" width="34" height="34" ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${appColours.theme}"/>${inner}</svg>`;
}

function toPng(svg: string, size: number): Uint8Array {
  const drawing = new Resvg(svg, { fitTo: { mode: "width", value: size } });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}

/** Starts the renderer; the library allows this only once per process. */
async function startRenderer(): Promise<void> {
  const require = createRequire(import.meta.url);
  await initWasm(await readFile(join(require.resolve("@resvg/resvg-wasm"), "..", "index_bg.wasm")));
}
