/** The part of punycode.js (https://mths.be/punycode) we use; it brings no types of its own. */
declare module "punycode.js" {
  const punycode: {
    /** Labels in `xn--` form as the letters they stand for. @throws RangeError for what is no such form */
    toUnicode(domain: string): string;
    /** Labels with letters beyond ASCII in `xn--` form. */
    toASCII(domain: string): string;
  };
  export default punycode;
}
