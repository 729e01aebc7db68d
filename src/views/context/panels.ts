/** What one feature shows of another, lent by the frame; it is here so that no feature has to know another. */
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Ask } from '../../advice/ask.ts';
import type { Chosen } from '../../edit/clipboard/takeFragment.ts';
import type { Edit } from '../../edit/edit.ts';
import type { Column } from '../../layout/sheetLayout.ts';
import type { StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { OurSide } from '../../model/ourSide.ts';
import { assert } from '../../shared/assert.ts';
import type { Day } from '../../shared/day.ts';
import type { ToldPlace } from '../../telling/compared/toldEntry.ts';
import type { ColumnFeed } from './columnFeed.ts';

interface OfRecord {
  readonly id: string;
}

export interface LanesProps {
  readonly columns: readonly Column[];
  readonly feed: ColumnFeed;
  readonly up: boolean;
  /** Show the steps' names: the sheet above is folded away. */
  readonly headed: boolean;
  readonly onFold: (away: boolean) => void;
}

export interface BlockersProps {
  /** On a narrow screen the list is a strip until it is unfolded. */
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
}

export interface AnswerProps {
  readonly ask: Ask;
  readonly onAnswer: (edit: Edit) => void;
  readonly onClose: () => void;
  /** What is asked beside it. */
  readonly children?: ReactNode;
}

/** A map as it stood, what that is called on the screen, and the day on which its blockers are read. */
export interface CompareSide {
  readonly label: string;
  readonly map: BuyingMap;
  readonly day: Day;
}

export interface CompareProps {
  readonly before: CompareSide;
  readonly after: CompareSide;
  readonly ours: OurSide;
  /** Hears which entry was pressed and where that stands; without it entries are no buttons. */
  readonly onOpen?: (place: ToldPlace) => void;
}

export interface Panels {
  /** The fields of one record, wherever its details are opened. */
  readonly PersonDetails: ComponentType<OfRecord>;
  readonly StepDetails: ComponentType<OfRecord>;
  readonly LinkDetails: ComponentType<OfRecord>;
  readonly RelationDetails: ComponentType<OfRecord>;
  /** Edits what is selected; draws nothing while nothing is. */
  readonly Inspector: ComponentType;
  /** The findings, the biggest first. */
  readonly Blockers: ComponentType<BlockersProps>;
  /** The findings about one person or step; draws nothing where there is none. */
  readonly FindingsOf: ComponentType<OfRecord>;
  /** How much somebody can be asked; draws nothing where that is nothing. */
  readonly QuestionsFor: ComponentType<OfRecord>;
  /** The fields of what a way out of a finding asks. */
  readonly AnswerFields: ComponentType<AnswerProps>;
  /** Our five lanes under the columns of a sheet. */
  readonly Lanes: ComponentType<LanesProps>;
  /** The sheet to look at only: nothing on it can be edited; with lower cards where there is little room. */
  readonly StillSheet: ComponentType<{ readonly low?: boolean }>;
  /** What differs between two states of a map, as a list in words; never where only what is safe may be shown. */
  readonly Compared: ComponentType<CompareProps>;
  /** How one person's stance and contact went over the moments that are kept; draws nothing where there are too few. */
  readonly ThroughTime: ComponentType<OfRecord>;
  /** The button that keeps how the map stands as a chapter of its story. */
  readonly KeepChapter: ComponentType;
  /** Copy, cut, duplicate and paste for what is chosen. */
  readonly ClipboardTools: ComponentType<{ chosen: Chosen; onto?: StepId | null }>;
}

export const PanelsContext = createContext<Panels | null>(null);

export function usePanels(): Panels {
  const panels = useContext(PanelsContext);
  assert(panels, 'a view stands outside the frame that lends it its panels');
  return panels;
}
