/** The part of punycode.js (https://mths.be/punycode) we use; it brings no types of its own. */
declare module "punycode.js" {
  const punycode: {
    /** Decodes labels in `xn--` form. @throws RangeError for an invalid form */
    toUnicode(domain: string): string;
    /** Encodes labels with letters beyond ASCII in `xn--` form. */
    toASCII(domain: string): string;
  };
  export default punycode;
}
