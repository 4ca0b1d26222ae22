/** What the form's program does to the text of a file before our own reading gets it, and what it is to do instead. */
const changes: readonly (readonly [from: RegExp, to: string])[] = [
  // Reading from a disk.
  [/\(await (\w+)\.text\(\)\)\.replace\(\/\\r\\n\?\/g,`\n`\)/g, "(await $1.text())"],
  // Every file, whichever host it comes from.
  [/(\w+)=\1\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\n`\);/g, "let fileText=$1;$&"],
  [/(?<=\?\.parser;)if\((\w+)\)return \1\(\w+\);/g, "if($1)return $1(fileText);"],
];

/**
 * The form's program so that it hands over files as they are. It makes all line ends alike first (@sveltia/cms 0.221.1),
 * and a file with those of Windows would change in every line when one word is edited.
 * @throws Error when the program does so elsewhere, or in another way: a new version has to be looked at
 */
export function withRawFileText(program: string): string {
  return changes.reduce((text, [from, to]) => {
    if ([...text.matchAll(from)].length !== 1)
      throw new Error(`the form reads files in another way: ${from}`);
    return text.replace(from, to);
  }, program);
}
