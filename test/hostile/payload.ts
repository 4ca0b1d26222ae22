import { code, type HostileCase } from "./hostile-case.ts";

type Fate = HostileCase["fate"];
type Files = HostileCase["files"];

let number = 0;

/** Cases of one kind, one per payload; every case has its own files, so that all of them fit into one site. */
export function each(
  fate: Fate,
  payloads: readonly string[],
  toFiles: (payload: string, id: string) => Files,
): HostileCase[] {
  return payloads.map((payload) => {
    const id = `fremd-${++number}`;
    const title = payload.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "·");
    return {
      title: title.length > 70 ? `${title.slice(0, 70)}… (${payload.length})` : title,
      files: toFiles(payload, id),
      fate,
    };
  });
}

const head = (id: string) => `---\ntitle: Fremd ${id}\n`;
/** In the middle of a paragraph. */
export const inProse = (text: string, id: string) => ({
  [`content/de/${id}.md`]: `${head(id)}---\n\nDavor ${text} danach.\n`,
});
/** In the middle of a paragraph, as inline code, which may contain anything. */
export const inCode = (text: string, id: string) => ({
  [`content/de/${id}.md`]: `${head(id)}---\n\nDavor \`\`${text}\`\` danach.\n`,
});
/** As a text of its own. */
export const asProse = (text: string, id: string) => ({
  [`content/de/${id}.md`]: `${head(id)}---\n\n${text}\n`,
});
/** As a line of the head of a text. */
export const asHead = (line: string, id: string) => ({
  [`content/de/${id}.md`]: `${head(id)}${line}\n---\n\nText.\n`,
});
/** As a whole Markdown file. */
export const asFile = (text: string, id: string) => ({ [`content/de/${id}.md`]: text });
/** As a whole file of an institution. */
export const inFact = (text: string, id: string) => ({ [`_data/institutions/${id}.yaml`]: text });
/** Text quoted for YAML and JSON. */
export const quoted = (text: string) => JSON.stringify(text);

/**
 * Text as part of a postal address; a fixed address if the text contains a web or mail address, which is refused there.
 */
const asAddress = (text: string) => (/@|:\/\/|\bwww\./i.test(text) ? "Am Platz 1" : `Am Platz ${text}`);

/** An institution with a stranger's words in every text field. */
export const everywhere = (text: string, id: string) =>
  inFact(
    [
      `id: ${id}`,
      `name: ${quoted(`${id} ${text}`)}`,
      `shortName: ${quoted(`${text} ${id}`)}`,
      `aliases: [${quoted(text)}]`,
      `summary: { text: ${quoted(text)}, sources: [netzseite], doubt: ${quoted(text)} }`,
      `facts: [{ id: f, text: ${quoted(text)}, sources: [netzseite] }]`,
      `contacts: [{ kind: address, value: ${quoted(asAddress(text))}, label: ${quoted(text)}, sources: [netzseite] }]`,
      `relations: [{ kind: partnerOf, target: netzwerk, sources: [netzseite], sentence: ${quoted(`[A](${id}) [N](netzwerk) ${text}`)} }]`,
    ].join("\n"),
    id,
  );
/** The same in texts not searched for marks: search names and contacts. */
export const unsearched = (text: string, id: string) =>
  inFact(
    [
      `id: ${id}`,
      `name: ${id}`,
      `aliases: [${quoted(text)}]`,
      "summary: { text: T, sources: [netzseite] }",
      `contacts: [{ kind: address, value: ${quoted(asAddress(text))}, sources: [netzseite] }]`,
    ].join("\n"),
    id,
  );
/** As a further line of a correct institution. */
export const withField = (line: string, id: string) =>
  inFact(`id: ${id}\nname: ${id}\nsummary: { text: T, sources: [netzseite] }\n${line}\n`, id);
/** As another name of an institution. */
export const withAlias = (value: string, id: string) => withField(`aliases:\n  - ${value}`, id);
/** As a contact of this kind. */
export const contact = (kind: string) => (value: string, id: string) =>
  withField(`contacts: [{ kind: ${kind}, value: ${quoted(value)}, sources: [netzseite] }]`, id);
/** As a drawing in a text. */
export const drawing = (source: string, id: string) => asProse(`\`\`\`mermaid\n${source}\n\`\`\``, id);
/** As the name of a correct text. */
export const asNamed = (name: string) => ({ [`content/de/${name}`]: `${head(name)}---\n\nText.\n` });
/** As the name of a file among the texts; it contains code. */
export const named = (name: string, id: string) => ({ [`content/de/${name.replace("ID", id)}`]: code });
/** As the name of a file among the facts; it contains code. */
export const namedData = (name: string, id: string) => ({ [`_data/${name.replace("ID", id)}`]: code });
