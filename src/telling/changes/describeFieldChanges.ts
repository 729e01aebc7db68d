/** What changed about the map itself, field by field, in words. */
import type { MapFields } from '../../model/mapFields.ts';
import { MAP_FIELD_WORDS, type NamedByIdAlone } from '../mapFieldWords.ts';
import { type Tellers, type TellField, tellFieldsOf } from './fieldTellers.ts';
import { type Change, type Look, said, typed, value } from './names.ts';

/** What lies in another document is told without its name. */
const BY_ID: { readonly [Field in NamedByIdAlone]: TellField<MapFields> } = {
  product: ({ look }) => said(look.t('facts.productChanged')),
  owner: ({ look }) => said(look.t('facts.leaderChanged')),
  pattern: ({ look, is }) => said(look.t(is.pattern === null ? 'facts.patternNot' : 'facts.pattern')),
  openedFrom: ({ look }) => said(look.t('facts.openedFrom')),
};

const BY_WORDS = Object.entries(MAP_FIELD_WORDS).map(([field, { label, say, typed: isTyped }]) => {
  const tell: TellField<MapFields> = ({ look, is }) =>
    (isTyped ? typed : said)(value(look, look.t(label), say(is, look)));
  return [field, tell] as const;
});

const FIELDS = { ...Object.fromEntries(BY_WORDS), ...BY_ID } as Tellers<MapFields>;

export const tellFields = (look: Look): readonly Change[] =>
  tellFieldsOf(FIELDS, { look, was: look.before.fields, is: look.after.fields, name: '' });
