/** How a document stands with the device that keeps it, as closed lists. */

export type StorageReason =
  | 'no-storage'
  | 'no-room'
  | 'blocked'
  | 'hanging'
  | 'newer-format'
  | 'closed'
  | 'unopenable'
  | 'wiped'
  | 'failed';

/** The database gives no answer, and so many maps that are shown come from their second copies. */
export interface StorageTrouble {
  readonly reason: StorageReason;
  readonly copies: number;
}

export type SaveStatus =
  | { readonly state: 'saved'; readonly at: number | null }
  /** It is kept as well, but the document was removed: it goes with it unless that is put back. */
  | { readonly state: 'removed' }
  | { readonly state: 'saving' }
  | { readonly state: 'not-saved'; readonly reason: StorageReason }
  | { readonly state: 'read-only'; readonly reason: 'newer-format' };

/** Whether all that was written is kept on the device. */
export const isKept = ({ state }: SaveStatus): boolean => state === 'saved' || state === 'removed';
