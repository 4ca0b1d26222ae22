import { parseSync, Visitor } from "oxc-parser";

/** Something a file uses: a module it imports, or the clock. Lines count from 1. */
export interface Use {
  readonly kind: "import" | "clock";
  /** The specifier of the import, or the call that reads the time. */
  readonly what: string;
  readonly line: number;
}

/** All uses of a TypeScript file: imports of values and of types, `import()` of both kinds, re-exports, the clock. */
export function readUses(file: string, text: string): Use[] {
  const uses: Use[] = [];
  const add = (kind: Use["kind"], what: string, offset: number) =>
    uses.push({ kind, what, line: text.slice(0, offset).split("\n").length });
  const addSource = (source: { readonly value?: unknown; readonly start: number } | null | undefined) => {
    if (typeof source?.value === "string") add("import", source.value, source.start);
  };
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  new Visitor({
    ImportDeclaration: ({ source }) => addSource(source),
    ExportNamedDeclaration: ({ source }) => addSource(source),
    ExportAllDeclaration: ({ source }) => addSource(source),
    ImportExpression: ({ source }) => addSource(source as { value?: unknown; start: number }),
    TSImportType: ({ source }) => addSource(source),
    NewExpression: ({ callee, arguments: args, start }) => {
      if (callee.type === "Identifier" && callee.name === "Date" && args.length === 0)
        add("clock", "new Date()", start);
    },
    CallExpression: ({ callee, start, end }) => {
      if (clockCalls.test(text.slice(callee.start, callee.end))) add("clock", text.slice(start, end), start);
    },
  }).visit(program);
  return uses;
}

const clockCalls = /^(?:Date(?:\.now)?|performance\.now|Temporal\.Now\..+)$/;
