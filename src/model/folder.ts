/** How a folder stands that is kept up to date with everything of this device. */

/** `permission`: the browser wants to be asked again. `gone`: it was moved or removed. */
export type FolderTrouble = 'permission' | 'gone' | 'no-room' | 'failed';

export type FolderState =
  /** This browser writes into no folder. */
  | { readonly is: 'unable' }
  | { readonly is: 'none' }
  | {
      readonly is: 'kept';
      readonly name: string;
      /** When it last held everything, in milliseconds; null while it never did. */
      readonly at: number | null;
      readonly writing: boolean;
      readonly trouble: FolderTrouble | null;
      /** Moments that are damaged here, and therefore not there. */
      readonly leftMoments: number;
    };
