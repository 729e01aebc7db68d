/** Hands a text, bytes or what was packed already to the browser as a file to keep; must never send it anywhere, nor lose one of many. */

type Content = string | Uint8Array<ArrayBuffer> | Blob;

/** Milliseconds for which a busy browser can still take hold of the file. */
const KEPT = 60_000;

/** Chromium takes ten files a second from a page and drops what is beyond that without a word (`LocalFrame::ShouldThrottleDownload`). */
const AT_ONCE = 10;
const BURST = 1_100;

/** When the latest files were handed over, in milliseconds; the oldest first. */
let latest: readonly number[] = [];
let turn: Promise<void> = Promise.resolve();

/** One file after the other, in the order asked for, and no more at once than the browser takes. */
export function download(name: string, content: Content, type = 'application/json'): Promise<void> {
  turn = turn.then(async () => {
    const wait = latest.length < AT_ONCE ? 0 : (latest[0] ?? 0) + BURST - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    handOver(name, content, type);
    latest = [...latest, performance.now()].slice(-AT_ONCE);
  });
  return turn;
}

function handOver(name: string, content: Content, type: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
