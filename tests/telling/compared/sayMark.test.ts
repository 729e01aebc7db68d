/** What the mark of a card says, for whoever cannot see it. */
import { describe, expect, it } from 'vitest';
import type { CompareMark } from '../../../src/moments/marks.ts';
import { sayMark } from '../../../src/telling/compared/sayMark.ts';
import '../../../src/text/laterWords.ts';
import { sayIn, startText } from '../../../src/text/text.ts';

const en = { t: sayIn(startText('en'), 'en'), language: 'en' } as const;
const zh = { t: sayIn(startText('zh-CN'), 'zh-CN'), language: 'zh-CN' } as const;
const mark = (kind: CompareMark['kind'], more: Partial<CompareMark> = {}): CompareMark => ({
  kind,
  stance: null,
  contact: null,
  ...more,
});

describe('the mark of a comparison', () => {
  it.each<readonly [CompareMark, string, string]>([
    [mark('came'), 'New', '新增'],
    [mark('went'), 'Gone', '已无'],
    [mark('changed'), 'Changed', '有变'],
    [mark('around'), 'Something about it changed', '相关内容有变'],
    [mark('changed', { stance: { was: 'sceptic', is: 'champion' } }), 'stance was: Sceptic', '原态度：存疑'],
    [
      mark('changed', { stance: { was: 'neutral', is: 'supporter' }, contact: { was: 'none', is: 'met' } }),
      'stance was: Neutral, contact was: No contact',
      '原态度：中立、原接触程度：没有接触',
    ],
  ])('%j', (given, english, chinese) => {
    expect(sayMark(given, 'person', en)).toBe(english);
    expect(sayMark(given, 'person', zh)).toBe(chinese);
  });
});
