/** What one lane item is, why it is there, and what can be done with it; must never stay open when the item has gone. */

import { useEffect, useLayoutEffect, useRef } from 'react';
import { editPlanEntry, type PlanPatch } from '../../advice/editPlanEntry.ts';
import type { LaneItem } from '../../analysis/flow/flow.ts';
import { reasonKeys } from '../../analysis/flow/reasonKeys.ts';
import { sayReason } from '../../analysis/flow/sayReason.ts';
import { entryOf, keyOfLine } from '../../analysis/planEntries.ts';
import { deleteLaneEdit } from '../../edit/deleteLaneEdit.ts';
import { type EditLaneItem, editLaneItem } from '../../edit/editLaneItem.ts';
import { inOrder } from '../../edit/order.ts';
import type { OurPersonId } from '../../model/ids.ts';
import { haveOf, isRecorded } from '../../model/ourSide.ts';
import { sayDayOfWeek } from '../../model/sayDay.ts';
import { cleanLine } from '../../shared/cleanText.ts';
import { HAVE_WORDS, itemText, playbookOf } from '../../telling/laneText.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { useOpenMap, useOpenMapStore } from '../context/contexts.ts';
import { DayField } from '../context/DayField.tsx';
import { routeHash } from '../context/route.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { SelectField } from '../kit/fields.tsx';
import { readPress } from '../kit/keys.ts';
import { useDraft } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './itemPanel.module.css';

const EDGE = 10;

export function ItemPanel({ item, anchor, onClose }: { item: LaneItem; anchor: DOMRect; onClose: () => void }) {
  const { t, language } = useText();
  const store = useOpenMapStore();
  const facts = useOpenMap((state) => state.analysis.facts);
  const ours = useOpenMap((state) => state.ours);
  const panel = useRef<HTMLDivElement>(null);
  const text = itemText(item, language);
  const { text: typed, write: setDraft, field } = useDraft(`${keyOfLine(item)} words`);
  const draft = typed ?? text;
  // Leaving the field after Enter must not keep the same words a second time.
  const kept = useRef(text);

  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const below = anchor.bottom + 6;
    const top = below + height + EDGE > window.innerHeight ? anchor.top - height - 6 : below;
    element.style.left = `${Math.max(EDGE, Math.min(anchor.left, window.innerWidth - width - EDGE))}px`;
    element.style.top = `${Math.max(EDGE, Math.min(top, window.innerHeight - height - EDGE))}px`;
    element.focus({ preventScroll: true });
  }, [anchor]);
  useEffect(() => {
    const element = panel.current;
    const toggled = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') onClose();
    };
    element?.addEventListener('toggle', toggled);
    return () => element?.removeEventListener('toggle', toggled);
  }, [onClose]);

  const edit = (patch: EditLaneItem['patch'], said: string) => {
    const { step, lane, key } = item;
    const done = store
      .getState()
      .commit((map) => editLaneItem(map, { step, lane, item: key, reasons: reasonKeys(item), patch }));
    announce(done ? said : t('shell.targetGone'));
    return done;
  };
  const reword = () => {
    const words = cleanLine(draft);
    if (words !== '') setDraft(null);
    if (words === '' || words === kept.current) return;
    kept.current = words;
    edit(
      { text: words === item.words[language] && !item.edit?.added ? null : words },
      t('lanes.reworded', { item: words }),
    );
  };
  const hand = item.edit;
  const ownWords = playbookOf(item, ours);
  const entry = item.reasons[0]?.entry;
  const have = item.asks !== null && isRecorded(ours) ? haveOf(ours, item.asks) : null;
  return (
    <div ref={panel} popover="auto" tabIndex={-1} role="dialog" aria-label={text} className={styles.panel}>
      <p className={styles.panelText}>{text}</p>
      {have && <p className={styles.quiet}>{t(HAVE_WORDS[have])}</p>}
      {hand?.added ? (
        <p className={styles.quiet}>{t('lanes.byHand')}</p>
      ) : (
        item.reasons.length > 0 && (
          <>
            <p className={styles.panelHead}>{t('lanes.why')}</p>
            <ul className={styles.reasons}>
              {[...new Set(item.reasons.map((reason) => sayReason(facts, item.step, reason, language)))].map(
                (reason) => (
                  <li key={reason}>{reason}</li>
                ),
              )}
            </ul>
          </>
        )
      )}
      {entry && (
        <p className={styles.quiet}>
          {ownWords && `${t(ownWords === 'own' ? 'playbook.laneOurs' : 'playbook.laneReworded')} `}
          <a href={routeHash({ at: 'map', id: facts.map.id, view: 'playbook', entry })}>{t('playbook.inLane')}</a>
        </p>
      )}
      {item.retired && <p className={styles.quiet}>{t('lanes.retired')}</p>}
      {item.reasonsChanged && !item.retired && <p className={styles.quiet}>{t('lanes.reasonsChanged')}</p>}
      {hand && hand.text !== null && !hand.added && (
        <p className={styles.quiet}>{t('lanes.derivedWords', { text: item.words[language] })}</p>
      )}
      <label className={styles.reword}>
        <span className="visually-hidden">{t('lanes.reword')}</span>
        <input
          ref={field}
          type="text"
          value={draft}
          autoComplete="off"
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={reword}
          onKeyDown={(event) => {
            if (readPress(event)?.key !== 'Enter') return;
            reword();
            panel.current?.hidePopover();
          }}
        />
      </label>
      <WhenAndWho item={item} text={text} />
      <div className={styles.panelActions}>
        <Button
          onClick={() => edit({ done: !hand?.done }, t(hand?.done ? 'lanes.unticked' : 'lanes.ticked', { item: text }))}
        >
          {t(hand?.done ? 'lanes.notDone' : 'lanes.done')}
        </Button>
        <Button
          onClick={() =>
            edit({ hidden: !hand?.hidden }, t(hand?.hidden ? 'lanes.shown' : 'lanes.hidden', { item: text }))
          }
        >
          {t(hand?.hidden ? 'lanes.unhide' : 'lanes.hide')}
        </Button>
        {hand && hand.text !== null && !hand.added && (
          <Button
            onClick={() => {
              if (!edit({ text: null }, t('lanes.reworded', { item: item.words[language] }))) return;
              kept.current = item.words[language];
              setDraft(null);
            }}
          >
            {t('lanes.backToDerived')}
          </Button>
        )}
        {hand?.added && (
          <Button
            onClick={() => {
              store.getState().commit((map) => deleteLaneEdit(map, { edit: hand.id }));
              announce(t('lanes.removed', { item: text }));
              onClose();
            }}
          >
            {t('lanes.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The day and the person of ours of what is to be done; a system, a capability or a team is no such thing. */
function WhenAndWho({ item, text }: { item: LaneItem; text: string }) {
  const { t, language } = useText();
  const store = useOpenMapStore();
  const people = useOpenMap((state) => state.ours.people);
  const plan = useOpenMap((state) => state.analysis.plan);
  const entry = entryOf(plan(), keyOfLine(item));
  if (!entry) return null;
  const edit = (patch: PlanPatch, said: string) => {
    const { commit, today } = store.getState();
    announce(commit(editPlanEntry(entry, patch, today)) ? said : t('shell.targetGone'));
  };
  return (
    <div className={styles.whenAndWho}>
      <DayField
        line={`${keyOfLine(item)} day`}
        label={t(entry.late ? 'plan.dueLate' : 'plan.due')}
        value={entry.day}
        onChange={(due) =>
          edit(
            { due },
            due === null
              ? t('plan.dayLeft', { what: text })
              : t('plan.dayMoved', { what: text, day: sayDayOfWeek(due, language) }),
          )
        }
      />
      {Object.keys(people).length > 0 && (
        <SelectField
          label={t('ourside.responsible')}
          value={entry.owner ?? ''}
          options={[
            { value: '', label: t('plan.nobody') },
            ...inOrder(Object.values(people)).map((one) => ({ value: one.id, label: nameOfOurs(one, t) })),
          ]}
          onChange={(owner: OurPersonId | '') =>
            edit(
              { owner: owner === '' ? null : owner },
              t('plan.handed', {
                what: text,
                who: owner === '' || !people[owner] ? t('plan.nobody') : nameOfOurs(people[owner], t),
              }),
            )
          }
        />
      )}
    </div>
  );
}
