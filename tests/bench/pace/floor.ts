/** An almost empty page that is panned and changed the same way, measured in the same run; must never hold anything of the app. */
import type { Browser } from '@playwright/test';
import { Hand } from './hand.ts';
import { barePaper, dragAround, measureMotion } from './moving.ts';
import { openPage, type Screen } from './openSheet.ts';
import type { Measured } from './paceTable.ts';
import type { Painted } from './repainting.ts';

const PAGE = `<!doctype html><style>body{margin:0;overflow:hidden}.react-flow,.react-flow__pane{position:absolute;inset:0}
.react-flow__viewport{width:200px;height:120px;background:#ddd;pointer-events:none}</style>
<div class="react-flow"><div class="react-flow__pane"><div class="react-flow__viewport"></div></div></div><aside>0</aside>
<script>
  const box = document.querySelector('.react-flow__viewport'), aside = document.querySelector('aside');
  addEventListener('mousemove', (event) => {
    if (event.buttons) box.style.transform = 'translate(' + event.clientX + 'px,' + event.clientY + 'px)';
  });
  addEventListener('keydown', () => { aside.textContent = String(Number(aside.textContent) + 1); });
</script>`;

/** What this machine gives at most: no page could be quicker here and now. */
export async function measureFloor(browser: Browser, viewport: Screen, times: number): Promise<Measured> {
  const page = await openPage(browser, viewport);
  await page.goto(`data:text/html,${encodeURIComponent(PAGE)}`);
  const hand = await Hand.of(page);
  await hand.countProcessorTime();
  const pans = [];
  const keys = [];
  for (let count = 0; count < times; count += 1) {
    const at = await barePaper(hand);
    pans.push(await measureMotion(hand, '.react-flow__viewport', () => dragAround(hand, at, { x: 160, y: 60 })));
    await hand.release(at);
    await page.evaluate(() => window.pace.arm({ blockers: 'aside' }));
    await page.keyboard.press('a');
    keys.push((await page.evaluate(() => window.pace.repainted())) as Painted);
  }
  await page.context().close();
  return {
    what: `empty page, ${viewport.width}×${viewport.height}`,
    opened: null,
    moves: { 'pan by hand': pans },
    edits: { 'type a letter of a name': keys },
  };
}
