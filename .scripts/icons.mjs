// Draws the PNG icons from public/icon.svg with Chromium; run by hand after the mark has changed, never by a build.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { chromium } = await import('@playwright/test');
const mark = readFileSync(path.join(root, 'public/icon.svg'), 'utf8');

// The maskable one stays within the middle 80 % that every platform's mask leaves visible.
const icons = [
  { file: 'icon-192.png', size: 192, scale: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, scale: 1, ground: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, scale: 0.74, ground: '#fdfcf9' },
  { file: 'apple-touch-icon.png', size: 180, scale: 0.94, ground: '#fdfcf9' },
];

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const { file, size, scale, ground } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0;background:${ground};display:grid;place-items:center;height:100vh}svg{width:${scale * 100}%}</style>${mark}`,
  );
  await page.screenshot({ path: path.join(root, 'public', file), omitBackground: ground === 'transparent' });
}
await browser.close();
