/** A picture as a PNG file, painted with the faces of the page; must never come out smaller than asked for without saying so. */
import { paintShape } from '../../exchange/out/paintShape.ts';
import type { Shape } from '../../picture/shape.ts';

/** A canvas beyond this stays empty without a word: of a side, and of all pixels. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 200_000_000;

/** By how much a picture may be enlarged, `wanted` at most. */
export function enlargedBy(width: number, height: number, wanted: number): number {
  return Math.min(wanted, MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
}

interface Png {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Than was asked for. */
  readonly isSmaller: boolean;
}

/** The file, `wanted` times as large as on a screen where a browser can. */
export async function writePng(picture: Shape, wanted: number): Promise<Png> {
  const [shapeWidth, shapeHeight] = [Number(picture.attrs.width), Number(picture.attrs.height)];
  const by = enlargedBy(shapeWidth, shapeHeight, wanted);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(shapeWidth * by);
  canvas.height = Math.floor(shapeHeight * by);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('This browser gives the page no canvas');
  await document.fonts.ready;
  brush.scale(by, by);
  paintShape(brush, picture, (d) => new Path2D(d));
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('This browser makes no picture of this size');
  return {
    bytes: new Uint8Array(await blob.arrayBuffer()),
    width: canvas.width,
    height: canvas.height,
    isSmaller: by < wanted,
  };
}
