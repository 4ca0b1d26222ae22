/** Maximum length of a quoted query in a sentence, in characters. */
const LONGEST_ECHO = 60;

/**
 * Inserts values into a sentence with `{name}` placeholders. Values are shortened and isolated from the sentence's
 * direction of writing (U+2068, U+2069), so that Latin words do not disturb an Arabic sentence. Plain text throughout.
 */
export function fillSentence(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : `\u2068${shorten(value)}\u2069`;
  });
}

/** The sentence for a number of hits, in the plural form and digits of the language; `intl` is a tag `Intl` knows. */
export function toCountSentence(
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
  count: number,
  query: string,
  intl: string,
): string {
  const form = forms[new Intl.PluralRules(intl).select(count)] ?? forms.other;
  return fillSentence(form.replace("{count}", new Intl.NumberFormat(intl).format(count)), { query });
}

function shorten(value: string): string {
  const letters = [...value];
  return letters.length <= LONGEST_ECHO ? value : `${letters.slice(0, LONGEST_ECHO).join("")}…`;
}
