// The budget of the start path: what the built page loads before anything else; must never count lazy chunks.
import { readFileSync } from 'node:fs';
import path from 'node:path';

// The tests build aside.
const dist = process.env.E2E_DIST ?? 'dist';
const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
const named = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)];

export default [
  { name: 'start path', path: named.map((match) => path.join(dist, match[1])), gzip: true, limit: '220 kB' },
];
