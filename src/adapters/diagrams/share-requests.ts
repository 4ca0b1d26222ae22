import { createHash } from "node:crypto";
import type { DiagramText, SharedRequest } from "./draw-together.ts";

/** A diagram to be drawn in one language. */
export interface DiagramRequest extends DiagramText, Omit<SharedRequest, "texts"> {
  /** Names the result; not part of the drawing. */
  readonly id: string;
  /** The same flowchart in other languages: each thing gets one place in all of them. */
  readonly beside?: readonly DiagramText[];
}

/** A request for several languages, a hash of all of it, and who asked: numbers of requests with their text in it. */
export interface NamedRequest extends SharedRequest {
  readonly hash: string;
  readonly members: readonly { readonly asked: number; readonly place: number }[];
}

/**
 * Requests that name the same texts as one, in the order of their first. Its texts are sorted, so nothing depends on
 * the language that was asked for first.
 */
export function shareRequests(requests: readonly DiagramRequest[]): NamedRequest[] {
  const hashText = toTextHasher();
  const shared = new Map<string, { request: SharedRequest; members: { asked: number; place: number }[] }>();
  for (const [asked, { id: _, beside = [], source, locale, ...form }] of requests.entries()) {
    const texts = new Map([{ source, locale }, ...beside].map((text) => [hashText(text), text]));
    const hashes = [...texts.keys()].sort();
    const place = hashes.indexOf(hashText({ source, locale }));
    const key = hashOf(JSON.stringify([...Object.entries(form).sort(), ...hashes]));
    const known = shared.get(key);
    if (known !== undefined) known.members.push({ asked, place });
    else {
      const sorted = hashes.flatMap((hash) => texts.get(hash) ?? []);
      shared.set(key, { request: { ...form, texts: sorted }, members: [{ asked, place }] });
    }
  }
  return [...shared].map(([hash, { request, members }]) => ({ ...request, hash, members }));
}

/** Hashes each text once, however many requests name it. */
function toTextHasher(): (text: DiagramText) => string {
  const known = new Map<DiagramText["source"], string>();
  return ({ source, locale }) => {
    const hash = known.get(source) ?? hashOf(JSON.stringify(source));
    known.set(source, hash);
    return `${locale} ${hash}`;
  };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
