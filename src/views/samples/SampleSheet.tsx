/** One sample in full: steps with their chairs, who sways from outside, volume, traps and where it is known from; must never name anybody. */
import { Download, Pencil, Trash2 } from 'lucide-react';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person, Step } from '../../model/records.ts';
import { sayCondition } from '../../model/sayCondition.ts';
import type { Language } from '../../model/words.ts';
import { FUNCTION_NAMES, ROLE_NAMES, STEP_KIND_NAMES } from '../../playbook/names.ts';
import { compareBy } from '../../shared/compare.ts';
import { nameOfPerson, nameOfStep } from '../../telling/nameOf.ts';
import { sayLimit } from '../../telling/sayLimit.ts';
import type { Say } from '../../text/text.ts';
import { RoleWords } from '../context/RoleWords.tsx';
import { routeHash } from '../context/route.ts';
import { SampleLines } from '../context/SampleLines.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { RoleSign } from '../kit/RoleSign.tsx';
import { useText } from '../kit/useText.ts';
import styles from './samples.module.css';

interface Props {
  readonly sample: BuyingMap;
  readonly onSave: () => void;
  /** Null for one that comes with the product. */
  readonly own: { readonly edit: () => void; readonly remove: () => void } | null;
}

export function SampleSheet({ sample, onSave, own }: Props) {
  const { t, language } = useText();
  const { fields } = sample;
  const index = mapIndex(sample);
  const outside = index.people.filter(({ id }) => index.seatsOfPerson(id).length === 0);
  const absent = Object.values(sample.absentFunctions).map(({ id }) => FUNCTION_NAMES[id as never][language]);
  const terms = index.steps.flatMap(({ id }) => index.termsOfStep(id));
  const roles = Object.values(sample.requiredRoles).sort((a, b) => (a.order < b.order ? -1 : 1));
  const sides = [fields.category, fields.industry, fields.companySize].filter((side) => side !== '');
  return (
    <article className={styles.sample}>
      <h2>{fields.name || t('common.unnamedMap')}</h2>
      <p className={styles.sides}>{sides.join(' · ')}</p>
      <div className={styles.acts}>
        <a className={styles.start} href={routeHash({ at: 'sample', id: sample.id })}>
          {t('samples.start')}
        </a>
        <IconButton label={t('samples.save')} onClick={onSave}>
          <Download size={16} aria-hidden="true" />
        </IconButton>
        {own && (
          <>
            <IconButton label={t('samples.edit')} onClick={own.edit}>
              <Pencil size={16} aria-hidden="true" />
            </IconButton>
            <IconButton label={t('samples.remove')} onClick={own.remove}>
              <Trash2 size={16} aria-hidden="true" />
            </IconButton>
          </>
        )}
      </div>
      <SampleLines heading="h3" className={styles.lines} title={t('samples.traps')} text={fields.traps} />
      <SampleLines heading="h3" className={styles.lines} title={t('samples.volume')} text={fields.volume} />
      <h3>{t('samples.flow')}</h3>
      <ol className={styles.steps}>
        {index.steps.map((step) => (
          <StepOfSample key={step.id} step={step} sample={sample} />
        ))}
      </ol>
      {outside.length > 0 && (
        <>
          <h3>{t('samples.outside')}</h3>
          <ul className={styles.chairs}>
            {outside.map((person) => (
              <li key={person.id}>
                <RoleSign part="opinion-holder" size={17} />
                <Chair person={person} sample={sample} />
              </li>
            ))}
          </ul>
        </>
      )}
      {absent.length > 0 && (
        <p className={styles.hint}>{t('samples.absent', { functions: absent.join(t('common.comma')) })}</p>
      )}
      <SampleLines
        heading="h3"
        className={styles.lines}
        title={t('samples.ladder')}
        text={ladderOf(sample, t, language)}
      />
      <SampleLines
        heading="h3"
        className={styles.lines}
        title={t('samples.terms')}
        text={terms.map(({ text }) => text).join('\n')}
      />
      {roles.length > 0 && (
        <>
          <h3>{t('samples.needs')}</h3>
          <ul className={styles.needs}>
            {roles.map((role) => (
              <li key={role.id}>
                <RoleWords role={role} />
              </li>
            ))}
          </ul>
        </>
      )}
      <SampleLines heading="h3" className={styles.lines} title={t('samples.basis')} text={fields.basis} />
    </article>
  );

  function StepOfSample({ step }: { step: Step; sample: BuyingMap }) {
    const forks = index.links.filter(({ from, condition }) => from === step.id && condition !== null);
    return (
      <li>
        <p className={styles.step}>
          <b>{nameOfStep(step, language, t)}</b>
          <small>
            {STEP_KIND_NAMES[step.kind][language]}
            {step.days !== null && ` · ${t('samples.usualDays', { count: step.days })}`}
          </small>
        </p>
        <ul className={styles.chairs}>
          {index.seatsOfStep(step.id).map(({ id, role, person }) => {
            const who = sample.people[person];
            return (
              who && (
                <li key={id}>
                  <RoleSign part={role} size={17} />
                  <Chair person={who} sample={sample} role={ROLE_NAMES[role][language]} />
                </li>
              )
            );
          })}
        </ul>
        {forks.map(({ id, to, condition }) => (
          <p key={id} className={styles.fork}>
            {t('samples.leads', {
              condition: condition ? sayCondition(condition, fields.currency, language) : '',
              step: nameOfStep(sample.steps[to], language, t),
            })}
          </p>
        ))}
      </li>
    );
  }
}

/** Who may sign how much, from the least on. */
function ladderOf(sample: BuyingMap, t: Say, language: Language): string {
  const amountOf = ({ limit }: Person) => (limit.kind === 'amount' ? limit.amount : Number.POSITIVE_INFINITY);
  const signing = mapIndex(sample).people.filter(({ limit }) => limit.kind === 'amount' || limit.kind === 'unlimited');
  return [...signing]
    .sort(compareBy<Person>(amountOf, ({ id }) => id))
    .map((person) => `${sayLimit(person.limit, sample.fields.currency, t, language)}: ${nameOfPerson(person, t)}`)
    .join('\n');
}

function Chair({ person, sample, role = '' }: { person: Person; sample: BuyingMap; role?: string }) {
  const { t, language } = useText();
  const { relations } = mapIndex(sample);
  const towards = relations
    .filter(({ kind, from }) => from === person.id && (kind === 'influence' || kind === 'guards'))
    .map(({ kind, to }) =>
      t(kind === 'influence' ? 'samples.sways' : 'samples.guards', { who: nameOfPerson(sample.people[to], t) }),
    );
  const limit =
    person.limit.kind === 'unknown'
      ? []
      : [t('outline.maySign', { limit: sayLimit(person.limit, sample.fields.currency, t, language) })];
  const words = [role, FUNCTION_NAMES[person.function][language], ...limit, ...towards].filter((word) => word !== '');
  return (
    <span>
      {nameOfPerson(person, t)} <small>{words.join(' · ')}</small>
    </span>
  );
}
