/** A task as an address and back; must never be longer than what mail and chat carry whole. */

/** Characters; longer addresses are cut by some programs. */
const LONGEST = 8_000;

const through = async (bytes: Blob, stream: CompressionStream | DecompressionStream): Promise<Blob> =>
  new Response(bytes.stream().pipeThrough(stream)).blob();

/** The part of the address that holds a text; null where it would be too long. */
export async function packTask(text: string): Promise<string | null> {
  const packed = await through(new Blob([text]), new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await packed.arrayBuffer());
  const letters = btoa(String.fromCharCode(...bytes.subarray(0, LONGEST)));
  if (bytes.length > LONGEST || letters.length > LONGEST) return null;
  return letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text in such a part; null for what is none. */
export async function unpackTask(part: string): Promise<string | null> {
  try {
    const letters = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return await (await through(new Blob([bytes]), new DecompressionStream('deflate-raw'))).text();
  } catch {
    return null;
  }
}
