/** What is copied reads as lines for a spreadsheet in either language, and is understood again as a list. */
import { describe, expect, it } from 'vitest';
import { copyFragment } from '../../src/edit/clipboard/takeFragment.ts';
import { readList } from '../../src/entry/list/readList.ts';
import { sayFragment } from '../../src/telling/sayFragment.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const map = sketch({
  people: { lin: { name: 'Lin\tWei', title: 'head of\nsales', function: 'sales' }, ning: { name: '宁远' }, gao: '' },
  steps: { need: { name: 'The need' }, pay: { name: '付款' } },
  seats: ['lin initiator need', 'lin executor pay'],
});
const fragment = copyFragment(map, { people: [asId('lin'), asId('ning')], steps: [] });

describe('what is copied', () => {
  it('is a line for each seat, and one for whoever has none', () => {
    expect(sayFragment(fragment, 'en').split('\n')).toEqual([
      'Lin Wei\thead of sales\tSales\tInitiator\tThe need',
      'Lin Wei\thead of sales\tSales\tExecutor\t付款',
      '宁远\t\t\t\t',
    ]);
    expect(sayFragment(fragment, 'zh-CN').split('\n')[0]).toBe('Lin Wei\thead of sales\t销售\t发起人\tThe need');
  });

  it('is a line with the step where nobody sits', () => {
    const empty = copyFragment(sketch({ steps: { pay: { name: '付款' } } }), { people: [], steps: [asId('pay')] });
    expect(sayFragment(empty, 'en')).toBe('\t\t\t\t付款');
  });

  it.each(['en', 'zh-CN'] as const)('is understood again as a list (%s)', (language) => {
    expect(readList(sayFragment(fragment, language), { steps: [], currency: 'CNY' })).toMatchObject({
      ok: true,
      value: {
        headed: false,
        rows: [
          { name: 'Lin Wei', title: 'head of sales', function: 'sales', role: 'initiator', step: 'The need' },
          { name: 'Lin Wei', role: 'executor', step: '付款' },
          { name: '宁远', title: '', step: null },
        ],
      },
    });
  });
});
