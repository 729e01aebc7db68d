/** Types of chromium.mjs, for the Playwright config; must never say more than that file does. */
export function findChromium(): string | undefined;
export function ensureChromium(): string | undefined;
