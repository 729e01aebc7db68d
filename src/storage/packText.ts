/** Makes a text small to be kept, and a text of it again; must never hand back one that is not as it was. */
import { checksum } from './checksum.ts';

export interface Packed {
  /** How the bytes were made of the text. */
  readonly packing: 'gzip' | 'none';
  readonly bytes: Uint8Array;
  readonly sum: number;
}

/** Packs a text; as it is where the platform knows no way to make it smaller. */
export async function packText(text: string): Promise<Packed> {
  const plain = new TextEncoder().encode(text);
  const packing = typeof CompressionStream === 'undefined' ? 'none' : 'gzip';
  const bytes = packing === 'none' ? plain : await through(plain, new CompressionStream('gzip'));
  return { packing, bytes, sum: checksum(bytes) };
}

/** The text; null for what is not as it was packed, or cannot be unpacked here. */
export async function unpackText({ packing, bytes, sum }: Packed): Promise<string | null> {
  if (!(bytes instanceof Uint8Array) || checksum(bytes) !== sum) return null;
  try {
    const plain = packing === 'none' ? bytes : await through(bytes, new DecompressionStream('gzip'));
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return null;
  }
}

async function through(bytes: Uint8Array, pass: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(pass);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
