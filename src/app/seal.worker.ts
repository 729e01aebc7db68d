/** Locks or opens one file beside the page, for it takes a second of pure work; must never know anything of the page. */
import { doSeal, type Sealing } from '../storage/seal.ts';

addEventListener('message', async ({ data }: MessageEvent<Sealing>) => {
  postMessage(await doSeal(data));
});
