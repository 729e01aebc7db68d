/** Why storing failed, in words, and what to do. */
import type { StorageReason } from '../model/saveStatus.ts';
import type { Say, TextKey } from '../text/text.ts';

const REASONS: { readonly [Reason in StorageReason]: TextKey } = {
  'no-storage': 'shell.reasonNoStorage',
  'no-room': 'shell.reasonNoRoom',
  blocked: 'shell.reasonBlocked',
  hanging: 'shell.reasonHanging',
  'newer-format': 'shell.reasonNewerFormat',
  closed: 'shell.reasonClosed',
  unopenable: 'shell.reasonUnopenable',
  wiped: 'shell.reasonWiped',
  failed: 'shell.reasonFailed',
};

export const sayStorageReason = (reason: StorageReason, t: Say): string => t(REASONS[reason]);
