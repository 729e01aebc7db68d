/** How the customer buys by its own rules, what stands against us, and what we want of it; the days of a tender only where there is one. */
import { inOrder } from '../../edit/order.ts';
import { setFields } from '../../edit/setFields.ts';
import type { OurPersonId } from '../../model/ids.ts';
import type { MapFields } from '../../model/mapFields.ts';
import { BID_DECISIONS, type BidDecision, PROCEDURES, TENDER_REGIMES } from '../../model/words.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { sayCompetitors } from '../../telling/sayCompetitors.ts';
import type { TextKey } from '../../text/text.ts';
import { AmountField } from '../context/AmountField.tsx';
import { useOpenMap } from '../context/contexts.ts';
import { DayField } from '../context/DayField.tsx';
import { PROCEDURE_WORDS, REGIME_WORDS } from '../context/dealWords.ts';
import { TextField } from '../context/TextField.tsx';
import styles from '../kit/fields.module.css';
import { Fold, SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import { RivalsEditor } from './RivalsEditor.tsx';

const BID_WORDS = {
  open: 'deal.goNoGoOpen',
  go: 'deal.goNoGoGo',
  'no-go': 'deal.goNoGoNoGo',
} as const satisfies { readonly [Of in BidDecision]: TextKey };

const TENDER_DAYS = [
  ['tenderPublished', 'deal.published'],
  ['tenderQuestionsBy', 'deal.questionsBy'],
  ['tenderBidsDue', 'deal.bidsDue'],
  ['tenderResult', 'deal.result'],
] as const;

export function DealEditor() {
  const { t, language } = useText();
  const fields = useOpenMap((state) => state.map.fields);
  const ours = useOpenMap((state) => state.ours.people);
  const hasTender = useOpenMap(({ map }) => Object.values(map.steps).some((step) => step.kind === 'tender'));
  const commit = useOpenMap((state) => state.commit);
  const set = (patch: Partial<MapFields>) => commit((map) => setFields(map, { patch }));
  const text = (name: 'questionChannel' | 'goal') => ({
    mark: `map ${name}`,
    value: fields[name],
    toEdit: (typed: string) => (map: Parameters<typeof setFields>[0]) => setFields(map, { patch: { [name]: typed } }),
  });
  const { procedure } = fields;
  const isTender = hasTender || procedure === 'public-tender' || procedure === 'private-tender';
  const team = inOrder(Object.values(ours));
  const known = procedure === 'unknown' ? '' : t(PROCEDURE_WORDS[procedure]);
  const rivals = fields.competitors.length === 0 ? '' : sayCompetitors(fields.competitors, language, t);
  return (
    <>
      <Fold title={t('deal.rules')} holds={known}>
        <SelectField
          label={t('deal.procedure')}
          value={procedure}
          options={PROCEDURES.map((value) => ({ value, label: t(PROCEDURE_WORDS[value]) }))}
          onChange={(value) => set({ procedure: value })}
        />
        {isTender && (
          <>
            <SelectField
              label={t('deal.regime')}
              value={fields.tenderRegime}
              options={TENDER_REGIMES.map((value) => ({ value, label: t(REGIME_WORDS[value]) }))}
              onChange={(tenderRegime) => set({ tenderRegime })}
            />
            <div className={styles.two}>
              {TENDER_DAYS.map(([field, word]) => (
                <DayField
                  key={field}
                  line={field}
                  label={t(word)}
                  value={fields[field]}
                  onChange={(day) => set({ [field]: day })}
                />
              ))}
            </div>
            <TextField label={t('deal.channel')} placeholder={t('deal.channelHint')} {...text('questionChannel')} />
            <SelectField
              label={t('deal.goNoGo')}
              value={fields.goNoGo}
              options={BID_DECISIONS.map((value) => ({ value, label: t(BID_WORDS[value]) }))}
              onChange={(goNoGo) => set({ goNoGo })}
            />
          </>
        )}
      </Fold>
      <Fold title={t('deal.against')} holds={rivals}>
        <RivalsEditor />
        <div className={styles.two}>
          <DayField
            line="supplier until"
            label={t('deal.supplierUntil')}
            value={fields.supplierUntil}
            onChange={(supplierUntil) => set({ supplierUntil })}
          />
          <DayField
            line="notice by"
            label={t('deal.noticeBy')}
            value={fields.noticeBy}
            onChange={(noticeBy) => set({ noticeBy })}
          />
        </div>
      </Fold>
      <Fold title={t('deal.goalAndFloor')} holds={fields.goal}>
        <TextField multiline label={t('deal.goal')} {...text('goal')} />
        <AmountField line="floor" label={t('deal.floor')} value={fields.floor} onChange={(floor) => set({ floor })} />
        {team.length > 0 && (
          <SelectField
            label={t('deal.leads')}
            value={fields.owner ?? ''}
            options={[
              { value: '', label: t('ourside.nobody') },
              ...team.map((one) => ({ value: one.id, label: nameOfOurs(one, t) })),
              ...(fields.owner !== null && !ours[fields.owner]
                ? [{ value: fields.owner, label: t('ourside.gone') }]
                : []),
            ]}
            onChange={(owner: OurPersonId | '') => set({ owner: owner === '' ? null : owner })}
          />
        )}
      </Fold>
    </>
  );
}
