/** What a button asks the clipboard's own events to act on, while it asks; must never outlive the asking. */
import type { Chosen } from '../../edit/clipboard/takeFragment.ts';
import type { StepId } from '../../model/ids.ts';

export interface ClipboardRequest {
  readonly chosen: Chosen;
  readonly onto: StepId | null;
}

let current: ClipboardRequest | null = null;

/** Does something that ends in a clipboard event, which then concerns this. */
export function withClipboardRequest<Answer>(request: ClipboardRequest, act: () => Answer): Answer {
  current = request;
  try {
    return act();
  } finally {
    current = null;
  }
}

export const currentClipboardRequest = (): ClipboardRequest | null => current;
