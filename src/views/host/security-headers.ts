/** Content Security Policy of every page (README.md of this folder): only the site's own files, no inline code, no HTML from strings. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/**
 * The same policy for pages on a disk. Firefox gives each file an origin of its own, so that `'self'` matches no target
 * of a form: the scheme of files is listed too.
 */
export const diskContentSecurityPolicy = contentSecurityPolicy.replace(
  "form-action 'self'",
  "form-action 'self' file:",
);

/** Headers a host should send with every answer, by name; `frame-ancestors` only works as a header. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", `${contentSecurityPolicy}; frame-ancestors 'none'`],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
];
