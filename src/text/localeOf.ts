/** In which manner days and times are written in each language; must never follow the device, whose language may be a third. */
import type { Language } from '../model/words.ts';

/** English is written here as in Britain: the day stands before the month, as all over Europe. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);
