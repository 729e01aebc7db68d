/** One lane at one step: its items as the width allows, and a place to add one; must never drop an item without counting it. */
import { Plus } from 'lucide-react';
import { Fragment, memo, useState } from 'react';
import type { LaneItem } from '../../analysis/flow/flow.ts';
import { reasonKeys } from '../../analysis/flow/reasonKeys.ts';
import { entryOf, keyOfLine } from '../../analysis/planEntries.ts';
import { addLaneItem } from '../../edit/addLaneItem.ts';
import { editLaneItem } from '../../edit/editLaneItem.ts';
import type { LaneEditId, StepId } from '../../model/ids.ts';
import { haveOf, isRecorded } from '../../model/ourSide.ts';
import { sayDate } from '../../model/sayDay.ts';
import type { Lane } from '../../model/words.ts';
import { newId } from '../../store/newId.ts';
import { groupItems, HAVE_WORDS, isThing, itemText, LANE_TITLES, playbookOf } from '../../telling/laneText.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { initials } from '../../telling/sayCard.ts';
import { tearable } from '../../telling/tearable.ts';
import { useOpenMap } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { useText } from '../kit/useText.ts';
import { AddItem } from './AddItem.tsx';
import { cellItems, type Density } from './cellItems.ts';
import type { Cell } from './keepCell.ts';
import styles from './lanes.module.css';

interface Props {
  readonly step: StepId;
  readonly lane: Lane;
  readonly cell: Cell;
  readonly density: Density;
  /** As many items are shown. */
  readonly most: number;
  /** Long words are cut. */
  readonly cut: boolean;
  readonly withHidden: boolean;
  readonly onOpen: (item: LaneItem, anchor: DOMRect) => void;
}

/** Of a line of our own playbook. */
const MARKS = { own: 'playbook.laneMark', reworded: 'playbook.laneMarkReworded' } as const;

/** Shorter words fit on a line of the narrowest cell. */
const LONG_IN_CELL = 12;

const PLUS = <Plus size={13} aria-hidden="true" />;

export const LaneCell = memo(function LaneCell({ step, lane, cell, density, most, cut, withHidden, onOpen }: Props) {
  const { t } = useText();
  const commit = useOpenMap((state) => state.commit);
  const stepName = useOpenMap((state) => state.map.steps[step]?.name) || t('common.unnamedStep');
  const [open, setOpen] = useState(false);
  const { items } = cell;
  const isBlocked = (item: LaneItem) => cell.blocked.includes(item.key);
  const { shown, more } = cellItems(items, most, { withHidden, open, isBlocked });
  const waiting = items.filter((item) => !shown.includes(item) && (withHidden || !item.edit?.hidden));
  const blockedMore = waiting.some(isBlocked);
  const add = (text: string) => {
    const id = newId<LaneEditId>();
    const done = commit((map) => addLaneItem(map, { id, step, lane, text }));
    announce(done ? t('lanes.added', { item: text }) : t('shell.targetGone'));
  };
  return (
    <div className={`${styles.cell} ${cut && !open ? styles.first : ''}`}>
      {groupItems(lane, shown).map((group) => (
        <Fragment key={group.title}>
          {group.title && <p className={styles.kind}>{t(group.title)}</p>}
          <ul>
            {group.items.map((item) => (
              <ItemLine
                key={item.key}
                item={item}
                blocked={isBlocked(item)}
                roomy={density === 'all'}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </Fragment>
      ))}
      {(more > 0 || open) && (
        <button
          type="button"
          className={`${styles.more} ${blockedMore ? styles.blocked : ''}`}
          aria-expanded={open}
          aria-label={`${moreWords()}${blockedMore ? ` (${t('lanes.blocked')})` : ''}: ${t(LANE_TITLES[lane])}, ${stepName}`}
          onClick={() => setOpen(!open)}
        >
          {moreWords()}
        </button>
      )}
      {density !== 'count' && (
        <AddItem
          line={`lane ${step} ${lane}`}
          label={t('lanes.add', { lane: t(LANE_TITLES[lane]), step: stepName })}
          icon={PLUS}
          onAdd={add}
        />
      )}
    </div>
  );

  function moreWords(): string {
    if (open) return t('lanes.fewer');
    return density === 'count' ? t('lanes.items', { count: more }) : t('lanes.more', { count: more });
  }
});

/** When it is due and the initials of who does it, as one text, so that a line is drawn anew only where one of them changes. */
function useWhenAndWho(item: LaneItem, roomy: boolean): string {
  const { t, language } = useText();
  return useOpenMap(({ analysis, ours }) => {
    if (!roomy || isThing(item) || item.edit?.done) return '';
    const entry = entryOf(analysis.plan(), keyOfLine(item));
    const owner = entry?.owner ? ours.people[entry.owner] : undefined;
    return [entry?.day && sayDate(entry.day, language), owner && initials(nameOfOurs(owner, t))]
      .filter(Boolean)
      .join(' · ');
  });
}

interface ItemLineProps {
  readonly item: LaneItem;
  readonly blocked: boolean;
  /** There is room for its day and its owner. */
  readonly roomy: boolean;
  readonly onOpen: Props['onOpen'];
}

function ItemLine({ item, blocked, roomy, onOpen }: ItemLineProps) {
  const { t, language } = useText();
  const ours = useOpenMap((state) => state.ours);
  const commit = useOpenMap((state) => state.commit);
  const text = itemText(item, language);
  const done = item.edit?.done ?? false;
  const whenAndWho = useWhenAndWho(item, roomy);
  const ownWords = playbookOf(item, ours);
  const have = item.asks !== null && isRecorded(ours) ? haveOf(ours, item.asks) : null;
  const tick = () => {
    const patch = { done: !done };
    const kept = commit((map) =>
      editLaneItem(map, { step: item.step, lane: item.lane, item: item.key, reasons: reasonKeys(item), patch }),
    );
    announce(kept ? t(done ? 'lanes.unticked' : 'lanes.ticked', { item: text }) : t('shell.targetGone'));
  };
  const looks = [
    styles.item,
    done && styles.done,
    item.edit?.hidden && styles.hidden,
    (blocked || have === 'missing') && !done && styles.missed,
  ];
  return (
    <li className={looks.filter(Boolean).join(' ')}>
      {!isThing(item) ? (
        // biome-ignore lint/a11y/useSemanticElements: the platform's own box cannot carry these signs
        <button
          type="button"
          role="checkbox"
          aria-checked={done}
          aria-label={t('lanes.tick', { item: text })}
          className={styles.tick}
          onClick={tick}
        />
      ) : (
        <span className={`${styles.mark} ${done ? styles.markDone : have ? styles[have] : ''}`}>
          {have && <span className="visually-hidden">{t(HAVE_WORDS[have])}: </span>}
        </span>
      )}
      <button
        type="button"
        className={styles.text}
        aria-haspopup="dialog"
        title={text}
        onClick={(event) => onOpen(item, event.currentTarget.getBoundingClientRect())}
      >
        <span className={styles.words}>
          {tearable(text, LONG_IN_CELL)}
          {whenAndWho && ' '}
          {whenAndWho && <small className={styles.whenAndWho}>{whenAndWho}</small>}
          {ownWords !== null && ' '}
          {ownWords !== null && <small className={styles.ours}>{t(MARKS[ownWords])}</small>}
          {item.reasonsChanged && <i className={styles.changed} title={t('lanes.reasonsChanged')} />}
        </span>
      </button>
    </li>
  );
}
