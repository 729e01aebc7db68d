/** What every way out must hold, whatever it writes; each writer runs it (`describeWriter`), and its lines are the contract. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Given } from '../../../src/exchange/out/given.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { LANGUAGES, type Language, STANCES } from '../../../src/model/words.ts';
import { CONTACT_NAMES, type Names, SEVERITY_NAMES, STANCE_NAMES, WEIGHT_NAMES } from '../../../src/playbook/names.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { MARK, tellingMap, tellingOurSide } from '../../fixtures/tellingMap.ts';
import { givenOf } from './given.ts';

export type Written = string | Uint8Array | readonly (string | Uint8Array)[];

interface Writer {
  readonly write: (given: Given) => Written | Promise<Written>;
  /** Which names a reader finds in it; none for what holds no people. */
  readonly holds: 'people' | 'steps' | 'days';
  /** The text that another program reads out of it; by default all of its characters, those packed in a zip too. */
  readonly read?: (written: Written) => string | Promise<string>;
  /** Lines are broken anywhere in it, and torn words take a hyphen. */
  readonly torn?: boolean;
  /** Ours alone: the customer has no form of it. */
  readonly oursAlone?: boolean;
}

/** Names that have broken a writer somewhere. */
export const HARD_NAMES = [
  '欧阳慕容',
  'عبد الرحمن',
  'Zoë 👩‍🚀 Q',
  'x'.repeat(200),
  '=1+1',
  '+86 10 5555',
  '@SUM(A1)',
  '-2+3',
  '<b>&amp;"\'</b>',
  'a]]>b',
  'two\nlines',
  'comma, semi; "quote"',
  '{{count}} $& $1',
  'back\\slash',
] as const;

const hardMap: BuyingMap = sketch({
  fields: { name: '=1+1 <&> 图', customer: '@客户' },
  people: Object.fromEntries(HARD_NAMES.map((name, nth) => [`p${nth}`, { name, title: `职务 ${name}` }])),
  steps: Object.fromEntries(HARD_NAMES.map((name, nth) => [`s${nth}`, { name, kind: 'need', quote: `<${name}>` }])),
  seats: HARD_NAMES.map((_, nth) => `p${nth} approver s${nth}`),
  links: HARD_NAMES.slice(1).map((name, nth) => `s${nth} > s${nth + 1} : text ${name.replaceAll('\n', ' ')}`),
});

const SEATS = 500;
const crowdedMap: BuyingMap = sketch({
  fields: { name: 'Crowd' },
  people: Object.fromEntries(Array.from({ length: SEATS }, (_, nth) => [`p${nth}`, { name: `Somebody ${nth}` }])),
  steps: Object.fromEntries(Array.from({ length: 20 }, (_, nth) => [`s${nth}`, { name: `Stage ${nth}` }])),
  seats: Array.from({ length: SEATS }, (_, nth) => `p${nth} approver s${nth % 20}`),
  links: Array.from({ length: 19 }, (_, nth) => `s${nth} > s${nth + 1}`),
});

/** The plan of both sides names these, because it is made for them. */
const tellingSafe: BuyingMap = {
  ...tellingMap,
  fields: { ...tellingMap.fields, customer: 'Open Works', offer: 'Machines', goal: 'No more waiting' },
};
const openOurs = {
  ...tellingOurSide,
  people: Object.fromEntries(
    Object.entries(tellingOurSide.people).map(([id, one]) => [id, { ...one, name: 'Olga Open', title: '' }]),
  ),
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** All characters of what was written, each part of a zip inflated. */
export function charactersOf(written: Written): string {
  if (typeof written === 'string') return written;
  if (!(written instanceof Uint8Array)) return written.map(charactersOf).join('\n');
  if (!isZip(written)) return new TextDecoder().decode(written);
  return Object.entries(unzipSync(written))
    .map(([path, part]) => `${path}\n${new TextDecoder().decode(part)}`)
    .join('\n');
}

/** As a reader of XML sees it. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|#39|#x27|amp|#10);/g, (sign) => UNESCAPED[sign] ?? sign);
const UNESCAPED: { readonly [sign: string]: string } = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
  '&#10;': '\n',
};

/** Lines may end elsewhere than they were typed to. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The parts of an office file are XML; any other text is itself. */
const asRead = (written: Written): string =>
  written instanceof Uint8Array && isZip(written) ? unescapeXml(charactersOf(written)) : charactersOf(written);

const wordsOf = (names: Names<string>, language: Language) => Object.values(names).map((name) => name[language]);

/** Words that only judgements are told in; in English as whole words. */
function judgements(all: string, language: Language): readonly string[] {
  const words = [STANCE_NAMES, CONTACT_NAMES, WEIGHT_NAMES, SEVERITY_NAMES].flatMap((names) =>
    wordsOf(names, language),
  );
  return words.filter((word) =>
    language === 'en' ? new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(all) : all.includes(word),
  );
}

/** Runs the contract on a writer. */
export function describeWriter(
  name: string,
  { write, holds, read = asRead, torn = false, oursAlone = false }: Writer,
): void {
  const forms = oursAlone ? [false] : [false, true];
  const squeeze = (said: string) => (torn ? said.replace(/[\s-]/g, '') : inOneLine(said));
  const text = async (given: Given) => squeeze(await read(await write(given)));

  describe(`${name}: what every way out holds`, () => {
    it('an empty map is written', async () => {
      for (const safe of forms) {
        for (const language of LANGUAGES) {
          const written = await write(givenOf(sketch({}), { safe, language }));
          expect(charactersOf(written).length).toBeGreaterThan(0);
        }
      }
    });

    it('the same map is the same bytes, whatever the order of its records and whenever it is written', async () => {
      const turned = {
        ...tellingMap,
        people: Object.fromEntries(Object.entries(tellingMap.people).reverse()),
        steps: Object.fromEntries(Object.entries(tellingMap.steps).reverse()),
        seats: Object.fromEntries(Object.entries(tellingMap.seats).reverse()),
      };
      for (const safe of forms) {
        const first = await write(givenOf(tellingMap, { ours: tellingOurSide, safe }));
        // A zip tells time in steps of two seconds.
        const clock = Date.now;
        Date.now = () => clock() + 5_000;
        try {
          expect(await write(givenOf(turned, { ours: tellingOurSide, safe }))).toEqual(first);
        } finally {
          Date.now = clock;
        }
      }
    });

    if (holds !== 'days') {
      it('names of every script stand in it whole, and as text', async () => {
        for (const safe of forms) {
          for (const language of LANGUAGES) {
            const all = await text(givenOf(hardMap, { safe, language }));
            const lost = HARD_NAMES.filter((one) => !all.includes(squeeze(one)));
            expect(lost).toEqual([]);
          }
        }
      });

      it('nobody of 500 seats is lost', async () => {
        for (const safe of forms) {
          const all = await text(givenOf(crowdedMap, { safe }));
          const lookedFor = holds === 'people' ? Object.values(crowdedMap.people) : Object.values(crowdedMap.steps);
          expect(lookedFor.filter((one) => !all.includes(squeeze(one.name)))).toEqual([]);
        }
      });
    }

    if (!oursAlone) {
      it('what is safe to show holds no judgement and nothing that is ours alone, also not packed away', async () => {
        for (const language of LANGUAGES) {
          const written = await write(givenOf(tellingSafe, { ours: openOurs, safe: true, language }));
          for (const all of [charactersOf(written), inOneLine(await read(written))]) {
            expect(all).not.toContain(MARK);
            expect(all.replace(/[,\s]/g, '')).not.toMatch(/777000\d\d/);
            expect(judgements(all, language)).toEqual([]);
            expect(STANCES.filter((stance) => new RegExp(`\\b${stance}\\b`).test(all))).toEqual([]);
          }
        }
      });
    }
  });
}
