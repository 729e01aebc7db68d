/** The panels that the frame lends to the views of a map. */
import { AnswerFields } from '../blockers/AnswerFields.tsx';
import { BlockersPanel } from '../blockers/BlockersPanel.tsx';
import { FindingsOf } from '../blockers/FindingsOf.tsx';
import { ClipboardTools } from '../clipboard/ClipboardTools.tsx';
import type { Panels } from '../context/panels.ts';
import { Inspector } from '../inspector/Inspector.tsx';
import { LinkInspector, RelationInspector } from '../inspector/LineInspectors.tsx';
import { PersonInspector } from '../inspector/PersonInspector.tsx';
import { StepInspector } from '../inspector/StepInspector.tsx';
import { lazyView } from '../kit/lazyView.tsx';
import { LanesView } from '../lanes/LanesView.tsx';

export const PANELS: Panels = {
  PersonDetails: PersonInspector,
  StepDetails: StepInspector,
  LinkDetails: LinkInspector,
  RelationDetails: RelationInspector,
  Inspector,
  Blockers: BlockersPanel,
  FindingsOf,
  QuestionsFor: lazyView(async () => (await import('../questions/QuestionsFor.tsx')).QuestionsFor),
  AnswerFields,
  Lanes: LanesView,
  StillSheet: lazyView(async () => (await import('../present/StillSheet.tsx')).StillSheet),
  Compared: lazyView(async () => (await import('../compare/CompareView.tsx')).CompareView),
  ThroughTime: lazyView(async () => (await import('../compare/ThroughTime.tsx')).ThroughTime),
  KeepChapter: lazyView(async () => (await import('../story/KeepChapter.tsx')).KeepChapter),
  ClipboardTools,
};
