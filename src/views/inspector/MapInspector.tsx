/** Edits what holds for the purchase as a whole. */

import { setAbsentFunction } from '../../edit/setAbsentFunction.ts';
import { setFields } from '../../edit/setFields.ts';
import type { MapFields } from '../../model/mapFields.ts';
import { CURRENCIES } from '../../model/sayMoney.ts';
import { FUNCTIONS, OFFER_KINDS, OUTCOMES, type Outcome, PROBLEMS } from '../../model/words.ts';
import { FUNCTION_NAMES, OFFER_NAMES, PROBLEM_NAMES } from '../../playbook/names.ts';
import type { TextKey } from '../../text/text.ts';
import { AmountField } from '../context/AmountField.tsx';
import { useOpenMap } from '../context/contexts.ts';
import { DayField } from '../context/DayField.tsx';
import { PeriodField } from '../context/PeriodField.tsx';
import { TextField } from '../context/TextField.tsx';
import fieldStyles from '../kit/fields.module.css';
import { CheckField, KnownField, Section, SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import { AccountEditor } from './AccountEditor.tsx';
import { DealEditor } from './DealEditor.tsx';
import styles from './inspector.module.css';
import { ProfileEditor } from './ProfileEditor.tsx';
import { RuleSwitches } from './RuleSwitches.tsx';
import { SampleSection } from './SampleSection.tsx';

const OUTCOME_WORDS = {
  open: 'profile.outcomeOpen',
  won: 'profile.outcomeWon',
  lost: 'profile.outcomeLost',
} as const satisfies { readonly [Is in Outcome]: TextKey };

type TextFieldName = {
  [Name in keyof MapFields]: MapFields[Name] extends string ? Name : never;
}[keyof MapFields];

export function MapInspector() {
  const { t, language } = useText();
  const fields = useOpenMap((state) => state.map.fields);
  const absent = useOpenMap((state) => state.map.absentFunctions);
  const commit = useOpenMap((state) => state.commit);
  const set = (patch: Partial<MapFields>) => commit((map) => setFields(map, { patch }));
  const text = (name: TextFieldName) => ({
    mark: `map ${name}`,
    value: fields[name],
    toEdit: (typed: string) => (map: Parameters<typeof setFields>[0]) => setFields(map, { patch: { [name]: typed } }),
  });
  const currencies = [...new Set<string>([...CURRENCIES, fields.currency])];
  return (
    <>
      <TextField label={t('inspector.mapName')} {...text('name')} />
      <TextField label={t('inspector.customer')} {...text('customer')} />
      <TextField label={t('inspector.offer')} {...text('offer')} />
      <div className={fieldStyles.two}>
        <AmountField
          line="amount"
          label={t('inspector.amount')}
          hint={t('inspector.amountHint')}
          value={fields.amount}
          onChange={(amount) => set({ amount })}
        />
        <SelectField
          label={t('inspector.currency')}
          value={fields.currency}
          options={currencies.map((value) => ({ value, label: value }))}
          onChange={(currency) => set({ currency })}
        />
      </div>
      <TextField label={t('inspector.viewpoint')} {...text('viewpoint')} />
      <ProfileEditor />
      <Section title={t('inspector.offerKinds')}>
        <div className={styles.checks}>
          {OFFER_KINDS.map((kind) => (
            <CheckField
              key={kind}
              label={OFFER_NAMES[kind][language]}
              checked={fields.offerKinds.includes(kind)}
              onChange={(on) =>
                set({
                  offerKinds: OFFER_KINDS.filter((other) => (other === kind ? on : fields.offerKinds.includes(other))),
                })
              }
            />
          ))}
        </div>
      </Section>
      <div className={fieldStyles.two}>
        <KnownField
          label={t('inspector.touchesMoney')}
          value={fields.touchesMoney}
          onChange={(touchesMoney) => set({ touchesMoney })}
        />
        <KnownField
          label={t('inspector.touchesData')}
          value={fields.touchesData}
          onChange={(touchesData) => set({ touchesData })}
        />
        <KnownField
          label={t('inspector.budgetPublished')}
          value={fields.budgetPublished}
          onChange={(budgetPublished) => set({ budgetPublished })}
        />
        <DayField
          line="reason by"
          label={t('inspector.reasonBy')}
          value={fields.reasonBy}
          onChange={(reasonBy) => set({ reasonBy })}
        />
      </div>
      <TextField multiline label={t('inspector.reasonNow')} {...text('reasonNow')} />
      <DealEditor />
      <AccountEditor />
      <Section title={t('inspector.problems')}>
        {PROBLEMS.map((problem) => (
          <CheckField
            key={problem}
            label={PROBLEM_NAMES[problem][language]}
            checked={fields.problems.includes(problem)}
            onChange={(on) =>
              set({ problems: PROBLEMS.filter((other) => (other === problem ? on : fields.problems.includes(other))) })
            }
          />
        ))}
      </Section>
      <div className={fieldStyles.two}>
        <TextField label={t('inspector.category')} {...text('category')} />
        <TextField label={t('inspector.industry')} {...text('industry')} />
        <TextField label={t('inspector.companySize')} {...text('companySize')} />
        <KnownField
          label={t('inspector.contested')}
          value={fields.contested}
          onChange={(contested) => set({ contested })}
        />
        <SelectField
          label={t('profile.outcome')}
          value={fields.outcome}
          options={OUTCOMES.map((value) => ({ value, label: t(OUTCOME_WORDS[value]) }))}
          onChange={(outcome) => set({ outcome })}
        />
      </div>
      <Section title={t('inspector.quiet')}>
        <PeriodField line="quiet" value={fields.quiet} onChange={(quiet) => set({ quiet })} />
      </Section>
      <Section title={t('inspector.absent')}>
        <div className={styles.checks}>
          {FUNCTIONS.map((id) => (
            <CheckField
              key={id}
              label={FUNCTION_NAMES[id][language]}
              checked={absent[id]?.absent ?? false}
              onChange={(on) => commit((map) => setAbsentFunction(map, { function: id, absent: on }))}
            />
          ))}
        </div>
      </Section>
      <SampleSection />
      <RuleSwitches />
      <TextField multiline label={t('inspector.notes')} {...text('notes')} />
    </>
  );
}
