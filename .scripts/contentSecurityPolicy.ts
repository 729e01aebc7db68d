/** The content security policy, the strictest the app runs under; must never be loosened for a library's convenience. */

/** The addresses of its own workers are the only strings the page turns into code; this policy, made once, vouches for them. */
export const TRUSTED_TYPES_POLICY = 'own-workers';

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES_POLICY}`,
];

/** For the `<meta>` of the built page: it holds wherever dist/ is served from. */
export const metaPolicy = directives.join('; ');

const otherHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** For the server of the built app. Framing can be forbidden by a header only. */
export const previewHeaders = {
  ...otherHeaders,
  'Content-Security-Policy': `${metaPolicy}; frame-ancestors 'none'`,
};

/** The same for a static host that reads a `_headers` file; what has its contents in its name may be kept. */
export const headersFile = [
  '/*',
  ...Object.entries(previewHeaders).map(([name, value]) => `  ${name}: ${value}`),
  '/assets/*',
  '  Cache-Control: public, max-age=31536000, immutable',
  '',
].join('\n');

/** For `vite dev`, which injects inline scripts and styles and talks over a web socket; still no other origin. */
export const devHeaders = {
  ...otherHeaders,
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' ws:",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};
