// What happened to stored documents is said truly: which of them, whole or in part, and each kind once.
import { describe, expect, it } from 'vitest';
import { type SayNotices, sayNotices } from '../../src/app/sayNotices.ts';
import type { MapId } from '../../src/model/ids.ts';
import type { Language } from '../../src/model/words.ts';
import type { Notice } from '../../src/storage/notices.ts';
import '../../src/text/laterWords.ts';
import { sayIn, startText } from '../../src/text/text.ts';

const at = (hour: number) => new Date(2026, 10, 23, hour, 40).getTime();

const summary = (id: string, name: string, customer = '') => ({
  id: id as MapId,
  name,
  customer,
  amount: null,
  currency: 'CNY',
  sample: false,
  changedAt: 0,
  stops: 0,
  picture: [],
  search: '',
});

function said(notices: readonly Notice[], part: Partial<SayNotices> & { readonly language?: Language } = {}) {
  const language = part.language ?? 'en';
  const t = sayIn(startText(language), language);
  const summaries = [summary('m', 'Linden Works'), summary('n', '', 'Sample Mill'), summary('o', '')];
  return sayNotices(notices, { t, language, safe: false, summaries, ...part });
}

const words = (...given: Parameters<typeof said>) => said(...given).map((notice) => notice.words);

describe('a notice', () => {
  it('says of a whole map that it is gone, and not that something after a time is', () => {
    expect(words([{ kind: 'gone', id: 'lost', until: at(12) }])).toEqual([
      'Gone from this browser, and in no copy: a map, last saved 23 Nov 2026, 12:40. If you saved a file, import it.',
    ]);
    expect(words([{ kind: 'gone', id: 'our-side', until: at(12) }], { language: 'zh-CN' })[0]).toContain('：我方，');
  });

  it('says of a copy that was older that what came after it is gone', () => {
    const [partly] = words([{ kind: 'recovered', id: 'm', until: at(9), complete: false }]);
    expect(partly).toContain('What was written after it is gone: “Linden Works” as of 23 Nov 2026, 09:40.');
    const [wholly] = words([{ kind: 'recovered', id: 'm', until: at(9), complete: true }]);
    expect(wholly).toBe(
      'The browser had lost part of what was stored. It was put back from the second copy: “Linden Works” as of 23 Nov 2026, 09:40.',
    );
  });

  it('names the map by its name, else its customer, else as untitled', () => {
    const of = (id: string): Notice => ({ kind: 'quarantined', id, count: 1 });
    expect(words([of('m'), of('n'), of('o')])).toEqual([
      'Part of what is stored cannot be read. It is kept as it is; everything else is shown: “Linden Works”; “Sample Mill”; “Untitled map”.',
    ]);
  });

  it('does not say that all the rest is shown where later work is hidden', () => {
    const [hidden] = words([{ kind: 'hidden', id: 'm' }]);
    expect(hidden).toContain('cannot be shown: “Linden Works”.');
    expect(hidden).not.toContain('everything else');
    expect(words([{ kind: 'hidden', id: 'm' }], { language: 'zh-CN' })[0]).toContain('无法显示：「Linden Works」');
  });

  it('says where to look for what had to be mended', () => {
    const mended: readonly Notice[] = [{ kind: 'mended', id: 'm' }];
    expect(words(mended)[0]).toContain('where the � stands: “Linden Works”.');
    expect(words(mended, { language: 'zh-CN' })[0]).toContain('出现 � 的地方：「Linden Works」');
  });

  it('names no map while only what is safe may be shown', () => {
    const all: readonly Notice[] = [
      { kind: 'recovered', id: 'm', until: at(9), complete: true },
      { kind: 'lost', id: 'n', until: at(9) },
      { kind: 'rewritten', id: 'm' },
    ];
    for (const sentence of words(all, { safe: true })) expect(sentence).not.toMatch(/Linden|Sample/);
  });

  it('stands for all of its kind, counts what is too many, and is dismissed with them', () => {
    const gone = Array.from(
      { length: 5 },
      (_, place): Notice => ({ kind: 'gone', id: `lost-${place}`, until: at(place) }),
    );
    const rewritten: Notice = { kind: 'rewritten', id: 'm' };
    const [first, second, ...rest] = said([...gone.slice(0, 2), rewritten, ...gone.slice(2)]);
    expect(first?.words.match(/a map/g)).toHaveLength(3);
    expect(first?.words).toContain('; and 2 more.');
    expect(first?.about).toEqual(gone);
    expect(second?.about).toEqual([rewritten]);
    expect(rest).toEqual([]);
  });
});
