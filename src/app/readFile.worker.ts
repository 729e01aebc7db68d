/** Reads and checks one large file beside the page, and hands over what it holds; must never know anything of the page. */
import { readHeld } from '../storage/mapFiles.ts';
import type { ToRead } from './toRead.ts';

addEventListener('message', async ({ data: { file, today } }: MessageEvent<ToRead>) => {
  postMessage(await readHeld(file, today));
});
