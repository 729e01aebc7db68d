/** What is told of a map as plain blocks, whatever becomes of them: a text, a document, a picture. */
import type { Shape } from '../../../picture/shape.ts';

export interface Row {
  readonly cells: readonly string[];
  readonly strong?: boolean;
  /** Over and done with. */
  readonly done?: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  /** `share` is how wide a column is beside the others. */
  readonly columns: readonly { readonly title: string; readonly share: number }[];
  readonly rows: readonly Row[];
  /** Pixels that each column has at least in a picture; for cells full of words. */
  readonly least?: number;
}

export interface PictureBlock {
  readonly kind: 'picture';
  readonly width: number;
  readonly height: number;
  readonly shape: Shape;
}

export type TextBlock =
  | { readonly kind: 'title'; readonly text: string; readonly under: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, words: string])[] }
  | {
      readonly kind: 'list';
      readonly items: readonly { readonly lead: string; readonly rest: string }[];
    }
  | TableBlock;

export type Block = TextBlock | PictureBlock;
