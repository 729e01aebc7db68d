/** What the tab of each view of a map is called, and what the table of keys says of its key. */
import type { TextKey } from '../../text/text.ts';
import type { MAP_VIEWS } from '../context/route.ts';

export const VIEW_WORDS = {
  sheet: { tab: 'shell.sheet', key: 'shell.keyViewSheet' },
  outline: { tab: 'shell.outline', key: 'shell.keyViewOutline' },
  coverage: { tab: 'coverage.tab', key: 'coverage.keyView' },
  power: { tab: 'power.tab', key: 'power.keyView' },
  decision: { tab: 'decision.tab', key: 'decision.keyView' },
  plan: { tab: 'plan.tab', key: 'plan.keyView' },
  account: { tab: 'account.tab', key: 'account.keyView' },
  questions: { tab: 'questions.tab', key: 'questions.keyView' },
} as const satisfies { readonly [View in (typeof MAP_VIEWS)[number]]: Record<'tab' | 'key', TextKey> };
