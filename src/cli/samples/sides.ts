/** What the shipped samples are kept by; must never be written in two ways. */
import type { Speak } from './drawSample.ts';

export const CATEGORIES = {
  software: (say: Speak) => say('Software', '软件'),
  equipment: (say: Speak) => say('Equipment', '设备'),
  materials: (say: Speak) => say('Building materials and works', '工程与材料'),
  services: (say: Speak) => say('Services', '服务'),
};

export const SIZES = {
  upTo10: (say: Speak) => say('Up to 10 employees', '10 人以下'),
  upTo500: (say: Speak) => say('50 to 500 employees', '50 至 500 人'),
  upTo5000: (say: Speak) => say('500 to 5,000 employees', '500 至 5000 人'),
  over5000: (say: Speak) => say('Over 5,000 employees', '5000 人以上'),
};
