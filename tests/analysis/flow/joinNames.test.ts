/** How names stand side by side in either language. */
import { describe, expect, it } from 'vitest';
import { beside, joinNames } from '../../../src/analysis/flow/joinNames.ts';

describe('names', () => {
  it.each([
    [[], '', ''],
    [['Lin'], 'Lin', 'Lin'],
    [['Lin', 'Gao'], 'Lin and Gao', 'Lin 和 Gao'],
    [['Lin', 'Gao', 'Zhao'], 'Lin, Gao and Zhao', 'Lin、Gao 和 Zhao'],
    [['王芳', '李雷'], '王芳 and 李雷', '王芳和李雷'],
    [['王芳', 'Gao'], '王芳 and Gao', '王芳和 Gao'],
    [['Lin', 'Lin'], 'Lin', 'Lin'],
    [['Lin', 'Gao', 'Lin'], 'Lin and Gao', 'Lin 和 Gao'],
  ])('%j are joined, each once', (names, en, zh) => {
    expect(joinNames(names, 'en')).toBe(en);
    expect(joinNames(names, 'zh-CN')).toBe(zh);
  });
});

describe('two pieces of text', () => {
  it.each([
    ['见', 'Lin', '见 Lin'],
    ['Lin', '见', 'Lin 见'],
    ['第', '3', '第 3'],
    ['3', '位', '3 位'],
    ['超过', '5万元', '超过5万元'],
    ['不超过', '1,234.5美元', '不超过1,234.5美元'],
    ['约', '1.2亿瑞士法郎', '约1.2亿瑞士法郎'],
    ['约', '300新加坡元', '约300新加坡元'],
    ['超过', '5个工作日', '超过 5个工作日'],
    ['见', '王芳', '见王芳'],
    ['Lin', 'Gao', 'LinGao'],
    ['见', '，', '见，'],
    ['Lin', '，', 'Lin，'],
    ['（', 'Lin', '（Lin'],
    ['见 ', 'Lin', '见 Lin'],
    ['', 'Lin', 'Lin'],
    ['见', '', '见'],
  ])('%j and %j keep a space between the scripts in Chinese alone', (left, right, zh) => {
    expect(beside(left, right, 'zh-CN')).toBe(zh);
    expect(beside(left, right, 'en')).toBe(left + right);
  });
});
