import { type Command, type CommandOption, type CommandWord, helpOption } from "./command.ts";

/** Maximum width of the left column of a list; longer terms get a line of their own. */
const widestTerm = 34;

/** Usage of a command for people at a terminal: the same form for every command. */
export function toUsage(command: Command): string {
  const { name, says, options, subCommands = {}, examples = [] } = command;
  const start = toStart(name);
  return [
    `${start}: ${says}`,
    "",
    "Aufruf:",
    indent(toSynopsis(command)),
    ...toSection(
      "Befehle",
      Object.entries(subCommands).map(([word, { words, says }]) => [
        `${start} -- ${[word, ...words.map(toWord)].join(" ")}`,
        says,
      ]),
    ),
    ...toSection("Optionen", [
      ...Object.entries(options).map(
        ([option, shape]) => [toOption(option, shape), toRemark(shape)] as const,
      ),
      [`--${helpOption}, -h`, "zeigt diese Hilfe"],
    ]),
    ...toSection("Beispiele", examples),
  ].join("\n");
}

/** The call on one line, with all its options and words. */
export function toSynopsis({ name, options, words = [], subCommands }: Command): string {
  const parts = [
    ...(subCommands === undefined ? [] : ["[<Befehl> …]"]),
    ...words.map(toWord),
    ...Object.entries(options).map(([option, shape]) => `[${toOption(option, shape)}]`),
  ];
  return parts.length === 0 ? toStart(name) : `${toStart(name)} -- ${parts.join(" ")}`;
}

/** The way to start a script of `package.json`: only `npm start` needs no `run`. */
export function toStart(name: string): string {
  return name === "start" ? "npm start" : `npm run ${name}`;
}

function toOption(name: string, { value }: CommandOption): string {
  return value === undefined ? `--${name}` : `--${name} <${value}>`;
}

function toWord({ name, optional = false, many = false }: CommandWord): string {
  const word = `<${name}>${many ? " …" : ""}`;
  return optional ? `[${word}]` : word;
}

function toRemark({ says, default: usual, values }: CommandOption): string {
  const notes = [
    ...(values === undefined ? [] : [`möglich: ${values.join(", ")}`]),
    ...(usual === undefined ? [] : [`sonst ${usual}`]),
  ];
  return notes.length === 0 ? says : `${says} (${notes.join("; ")})`;
}

function toSection(title: string, rows: readonly (readonly [term: string, says: string])[]): string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([term]) => term.length).filter((length) => length <= widestTerm), 0);
  const lines = rows.flatMap(([term, says]) =>
    term.length > width ? [`  ${term}`, `      ${says}`] : [`  ${term.padEnd(width)}  ${says}`],
  );
  return ["", `${title}:`, ...lines];
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
