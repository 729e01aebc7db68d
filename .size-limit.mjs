// The budget of the start path: what the built page loads before anything else; must never count lazy chunks.
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('./dist/index.html', import.meta.url), 'utf8');
const named = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)];

export default [{ name: 'start path', path: named.map((match) => `dist/${match[1]}`), gzip: true, limit: '220 kB' }];
