import type { DataError } from "../../domain/mistakes/data-error.ts";
import { ruleTitles } from "../../domain/mistakes/rule-id.ts";

/**
 * Errors as workflow commands, one per line: GitHub shows each at its line of the pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). GitHub shows ten per step.
 */
export function toGithubCommands(errors: readonly DataError[]): string {
  return errors
    .map(({ file, line, column, message, remedy, rule = "fields" }) => {
      const title = ruleTitles[rule];
      const properties = { file, line: String(line), col: String(column), title };
      const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      return `::error ${pairs.join(",")}::${escapeData(`${message} ${remedy}`)}`;
    })
    .join("\n");
}

/** Escapes message text: the runner ends a command at a line end and undoes these escapes. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Escapes a property, in which colon and comma also have a meaning for the runner. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
