/** What is typed in a line and is no part of a document yet, as views see it. */
export interface Unfinished {
  /** The text of a line at a place, such as a map; empty when there is none. */
  readonly read: (place: string, line: string) => string;
  readonly write: (place: string, line: string, text: string) => void;
}
