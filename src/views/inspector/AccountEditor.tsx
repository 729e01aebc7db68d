/** What the customer gains against what it costs them, line by line; must never add amounts to sizes. */

import { addAccountLine } from '../../edit/addAccountLine.ts';
import { deleteAccountLine } from '../../edit/deleteAccountLine.ts';
import { setAccountLine } from '../../edit/setAccountLine.ts';
import { setFields } from '../../edit/setFields.ts';
import type { AccountLineId, PersonId } from '../../model/ids.ts';
import type { AccountLine } from '../../model/records.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import { type AccountKind, COST_KINDS, SIZES, VALUE_KINDS } from '../../model/words.ts';
import { ACCOUNT_NAMES, SIZE_NAMES } from '../../playbook/names.ts';
import { compareBy } from '../../shared/compare.ts';
import { newId } from '../../store/newId.ts';
import { AmountField } from '../context/AmountField.tsx';
import { useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { TextField } from '../context/TextField.tsx';
import fieldStyles from '../kit/fields.module.css';
import { PickField, Section, SelectField } from '../kit/fields.tsx';
import { RemoveButton } from '../kit/RemoveButton.tsx';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';

const KINDS: readonly AccountKind[] = [...VALUE_KINDS, ...COST_KINDS];
const YEARS = [1, 2, 3, 4, 5, 7, 10] as const;

function LineBox({ line }: { line: AccountLine }) {
  const { t, language } = useText();
  const commit = useOpenMap((state) => state.commit);
  const set = (patch: Partial<AccountLine>) => commit((map) => setAccountLine(map, { line: line.id, patch }));
  const kind = ACCOUNT_NAMES[line.kind][language];
  return (
    <fieldset className={styles.box} aria-label={kind}>
      <div className={styles.boxHead}>
        <span>{kind}</span>
        <RemoveButton
          label={`${t('inspector.remove')}: ${line.text || kind}`}
          onRemove={() => commit((map) => deleteAccountLine(map, { line: line.id }))}
        />
      </div>
      <TextField
        label={t('inspector.accountLine')}
        mark={`account ${line.id}`}
        value={line.text}
        toEdit={(text) => (map) => setAccountLine(map, { line: line.id, patch: { text } })}
      />
      <SelectField
        label={t('inspector.accountSize')}
        value={line.size}
        options={SIZES.map((value) => ({ value, label: SIZE_NAMES[value][language] }))}
        onChange={(size) => set({ size })}
      />
      <div className={fieldStyles.two}>
        <AmountField
          line={`account ${line.id} amount`}
          label={t('inspector.accountAmount')}
          value={line.amount}
          onChange={(amount) => set({ amount })}
        />
        <SelectField
          label={t('inspector.accountPer')}
          value={line.per}
          options={[
            { value: 'year', label: t('inspector.perYear') },
            { value: 'once', label: t('inspector.perOnce') },
          ]}
          onChange={(per) => set({ per })}
        />
      </div>
    </fieldset>
  );
}

/** The account of the purchase as a whole (person null), or where it differs for one person. */
export function AccountEditor({ person = null }: { person?: PersonId | null }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const account = useOpenMap((state) => state.analysis.account);
  const sum = person === null ? account.purchase : account.people.get(person);
  const commit = useOpenMap((state) => state.commit);
  const lines = Object.values(map.accountLines)
    .filter((line) => line.person === person)
    .sort(
      compareBy<AccountLine>(
        (line) => KINDS.indexOf(line.kind),
        (line) => line.order,
        (line) => line.id,
      ),
    );
  const say = (worth: number) =>
    sum?.measure === 'amounts' ? sayMoney(worth, map.fields.currency, language) : `${worth}`;
  const years = [...new Set([...YEARS, map.fields.accountYears])].sort((a, b) => a - b);
  return (
    <Section title={t(person === null ? 'inspector.account' : 'inspector.ownAccount')}>
      {lines.map((line) => (
        <LineBox key={line.id} line={line} />
      ))}
      {sum && lines.length > 0 && (
        <>
          <p className={fieldStyles.quiet}>
            {t('inspector.accountSum', { value: say(sum.value), cost: say(sum.cost) })}
            {sum.measure === 'sizes' && ` (${t('inspector.accountPoints')})`}
          </p>
          <SelectField
            label={t('inspector.accountYears')}
            value={`${map.fields.accountYears}`}
            options={years.map((year) => ({ value: `${year}`, label: `${year}` }))}
            onChange={(year) => commit((now) => setFields(now, { patch: { accountYears: Number(year) } }))}
          />
        </>
      )}
      <p>
        <a href={routeHash({ at: 'map', id: map.id, view: 'account' })}>{t('account.toAccount')}</a>
      </p>
      <PickField
        label={t('inspector.addAccountLine')}
        options={KINDS.map((value) => ({ value, label: ACCOUNT_NAMES[value][language] }))}
        onPick={(kind) => {
          const id = newId<AccountLineId>();
          commit((now) => addAccountLine(now, { id, kind, person }));
        }}
      />
    </Section>
  );
}
