import type { Cache } from "./caches.ts";
import { findOrMake } from "./caches.ts";

/** Files made together, and what their maker says about them. */
export interface FileSet<Said> {
  /** Survives being written as JSON. */
  readonly said: Said;
  /** Contents by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A set of files from a cache, or a new one, which is kept. @param key as in {@link findOrMake} */
export async function findOrMakeFiles<Said>(
  cache: Cache,
  key: string,
  make: () => Promise<FileSet<Said>>,
): Promise<FileSet<Said>> {
  return unpack(await findOrMake(cache, key, async () => pack(await make())));
}

/** First line of a kept set: the contents follow it in this order. */
interface Head {
  readonly said: unknown;
  readonly sizes: readonly (readonly [name: string, size: number])[];
}

function pack({ said, files }: FileSet<unknown>): Uint8Array {
  const sizes = [...files].map(([name, content]) => [name, content.length] as const);
  const head = `${JSON.stringify({ said, sizes } satisfies Head)}\n`;
  return Buffer.concat([Buffer.from(head), ...files.values()]);
}

function unpack<Said>(bytes: Uint8Array): FileSet<Said> {
  let end = bytes.indexOf(0x0a);
  const { said, sizes } = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()) as Head;
  end += 1;
  const files = new Map<string, Uint8Array>();
  for (const [name, size] of sizes) {
    files.set(name, bytes.subarray(end, end + size));
    end += size;
  }
  return { said: said as Said, files };
}
