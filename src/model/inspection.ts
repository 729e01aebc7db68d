/** What is kept on this device, as it is shown to whoever asks; must never hold a name. */

export interface KeptDocument {
  readonly id: string;
  readonly kind: 'map' | 'our-side' | 'map-sets';
  /** It waits in the bin. */
  readonly removed: boolean;
  /** Of its log in the database; a second copy beside it takes up to as much again. */
  readonly bytes: number;
}

export interface Inspection {
  readonly documents: readonly KeptDocument[];
  /** How maps stood at their moments. */
  readonly moments: { readonly count: number; readonly bytes: number };
  /** What is typed and not entered. */
  readonly drafts: { readonly count: number; readonly letters: number };
  /** Whether the browser has promised not to clear it away by itself; null where it does not say. */
  readonly persisted: boolean | null;
}

/** How a document was found: whole; whole once more; or with a part that nothing on this device can read. */
export type Soundness = 'sound' | 'mended' | 'unreadable';
