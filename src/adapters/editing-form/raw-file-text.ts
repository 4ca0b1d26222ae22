/** Changes the form's program makes to a file's text before our own reader gets it, and their replacements. */
const changes: readonly (readonly [from: RegExp, to: string])[] = [
  // Files read from a disk.
  [/\(await (\w+)\.text\(\)\)\.replace\(\/\\r\\n\?\/g,`\n`\)/g, "(await $1.text())"],
  // All files, from any host.
  [/(\w+)=\1\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\n`\);/g, "let fileText=$1;$&"],
  [/(?<=\?\.parser;)if\((\w+)\)return \1\(\w+\);/g, "if($1)return $1(fileText);"],
];

/**
 * The form's program, patched to pass on files unchanged. The original makes all line ends alike first (@sveltia/cms
 * 0.221.1), so a file with Windows line ends would change in every line when one word is edited.
 * @throws Error when the program does so elsewhere, or in another way: a new version must be reviewed
 */
export function withRawFileText(program: string): string {
  return changes.reduce((text, [from, to]) => {
    if ([...text.matchAll(from)].length !== 1)
      throw new Error(`the form reads files in another way: ${from}`);
    return text.replace(from, to);
  }, program);
}
