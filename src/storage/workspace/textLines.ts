/** The lines of a large file as they come, unpacked where it is packed; must never hold more of it than a line. */
import { MAX_TEXT } from '../../format/limits.ts';

const GZIP = [0x1f, 0x8b];
const PEEK = 4096;

/** The bytes of a file, unpacked; `passed` hears how many of the file itself have gone by. */
async function unpacked(file: Blob, passed: (bytes: number) => void): Promise<ReadableStream<Uint8Array>> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  let sofar = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, out) => {
      sofar += chunk.length;
      passed(sofar);
      out.enqueue(chunk);
    },
  });
  const counted = file.stream().pipeThrough(counting);
  return GZIP.every((byte, place) => start[place] === byte)
    ? counted.pipeThrough(new DecompressionStream('gzip'))
    : counted;
}

/** How a file begins, unpacked; as far as it can be read. */
export async function textStart(file: Blob): Promise<string> {
  try {
    const reader = (await unpacked(file, () => undefined)).getReader();
    const { value } = await reader.read();
    // Whatever else it holds is of no interest.
    void reader.cancel().catch(() => undefined);
    return new TextDecoder().decode(value?.subarray(0, PEEK));
  } catch {
    return '';
  }
}

/**
 * Line by line. What breaks off, or is not text any more, ends there: whoever reads knows by what is missing. Of a line
 * that is longer than a file may be, no more is handed on than shows that.
 */
export async function* textLines(file: Blob, passed: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = '';
  const add = (more: string) => {
    if (line.length <= MAX_TEXT) line += more;
  };
  try {
    const reader = (await unpacked(file, passed)).getReader();
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        const [first = '', ...others] = decoder.decode(read.value, { stream: true }).split('\n');
        add(first);
        for (const next of others) {
          yield line;
          line = next;
        }
      }
    } finally {
      void reader.cancel().catch(() => undefined);
    }
  } catch {
    // Damaged from here on.
  }
  if (line !== '') yield line;
}
