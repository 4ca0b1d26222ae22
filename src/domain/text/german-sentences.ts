/** Abbreviations that end in a full stop without ending a sentence. */
export const shortenedWords =
  /(?<![\p{L}\p{M}])(?:z\. ?B|u\. ?a|d\. ?h|o\. ?ä|i\. ?d\. ?R|i\. ?V\. ?m|ggf|bzw|usw|etc|ca|evtl|inkl|exkl|vgl|sog|bspw|zzgl|mind|max|Nr|Str|Tel|Abs|Art|Std|Min|Mio|Mrd|Dr|Prof|Fr|Hr|St)\./giu;

const segmenter = new Intl.Segmenter("de", { granularity: "sentence" });
/** An ordinal number (`am 5. Dezember`) or an abbreviation: the sentence continues after it. */
const goesOn = new RegExp(`(?:(?<![\\p{L}\\p{N}])\\d{1,2}\\.|${shortenedWords.source})\\s*$`, "iu");
/** The first letter of `z. B.` and the like, after which the segmenter stops as well. */
const isFirstLetter = /(?<!\p{L})[zudoi]\.\s*$/u;

/** The sentences of a German text in reading order, trimmed; pieces without a letter or digit are left out. */
export function toGermanSentences(text: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const { segment } of segmenter.segment(text)) {
    open += segment;
    if (goesOn.test(open) || isFirstLetter.test(open)) continue;
    sentences.push(open.trim());
    open = "";
  }
  return [...sentences, open.trim()].filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
