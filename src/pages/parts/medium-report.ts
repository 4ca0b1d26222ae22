import type { PageContext } from "./page-context.ts";

/**
 * The same context, reporting when something is read that differs between the web and a disk. References do not count:
 * they follow one rule (`views/host/web-markup.ts`).
 */
export function withMediumReported(context: PageContext, report: () => void): PageContext {
  const reported = <T extends object, K extends keyof T>(owner: T, ...keys: readonly K[]): T =>
    Object.defineProperties(
      { ...owner },
      Object.fromEntries(
        keys.map((key) => [
          key,
          {
            enumerable: true,
            get: () => {
              report();
              return owner[key];
            },
          },
        ]),
      ),
    );
  return reported(
    { ...context, assets: reported(context.assets, "searchIndex") },
    "medium",
    "portableCopy",
    "at",
  );
}
