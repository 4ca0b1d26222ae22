/** Message for groups nested too deeply. */
export const tooDeep = {
  message: "Hier ist zu vieles ineinander verschachtelt.",
  remedy: "Bitte die überzähligen Klammern oder Striche löschen.",
};

/** Maximum number of brackets open at once; facts need three. Each further one costs the parser and the search for slips more. */
const mostOpen = 200;

/** Offset of the bracket that is one too many before its likes are closed; undefined where none is. Quotes do not count. */
export function findTooDeep(text: string): number | undefined {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    open = bracket === "[" || bracket === "{" ? open + 1 : Math.max(0, open - 1);
    if (open > mostOpen) return index;
  }
  return undefined;
}
