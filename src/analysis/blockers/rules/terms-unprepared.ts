/** Finds contract steps whose terms we cannot answer; must never take a refusal without a reason for an answer. */
import type { PersonId, StepId, TermId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface Unprepared {
  readonly step: StepId;
  /** Terms without an answer; none where no term is known at all. */
  readonly open: readonly TermId[];
  /** Whose matter these are, as recorded. */
  readonly concerned: readonly PersonId[];
}

export const termsUnprepared: BlockerRule<Unprepared> = {
  id: 'terms-unprepared',
  group: 'not-talked-to',
  find: ({ map, index, way }) =>
    index.steps.flatMap(({ id, kind }) => {
      if (kind !== 'contract' || !way.onTheWay.has(id)) return [];
      const terms = index.termsOfStep(id).filter((term) => term.text.trim() !== '');
      const unanswered = terms.filter((term) => term.complies !== true && term.reason.trim() === '');
      const open = unanswered.map((term) => term.id);
      const concerned = [
        ...new Set(unanswered.flatMap(({ person }) => (person && map.people[person] ? [person] : []))),
      ];
      if (terms.length > 0 && open.length === 0) return [];
      return [{ subject: id, severity: 'slow', steps: [id], facts: { step: id, open, concerned } }];
    }),
  fix: ({ facts: { step, open } }) =>
    open.length > 0 ? { do: 'answer-terms', step, terms: open } : { do: 'edit-step', step, field: 'terms' },
  example: { steps: 1, facts: { step: '1' as StepId, open: [], concerned: [] } },
  words: {
    en: {
      name: 'Terms not prepared',
      finds:
        'A contract step without any term, or with a term that we neither accept nor refuse with a reason that they can pass on.',
      title: (w) =>
        w.facts.open.length === 0
          ? `We do not know the terms they ask for in ${w.steps}`
          : `${w.facts.open.length} ${byCount(w.facts.open.length, 'term', 'terms')} in ${w.steps} ${byCount(w.facts.open.length, 'has', 'have')} no answer from us`,
      why: () =>
        'Nobody at the customer likes to carry messages between us and whoever wrote a term. Each round costs weeks, or margin.',
      todo: (w) =>
        w.facts.open.length === 0
          ? `${w.ask(`Ask for their standard terms ahead of ${w.steps}.`)} Put them down one by one.`
          : `Say of each whether we comply; where we cannot, give ${
              w.facts.concerned.length > 0 ? w.names(w.facts.concerned) : 'whomever it concerns there'
            } a reason that can be passed on word for word.`,
      several: {
        title: (w) => `Terms are not prepared in ${w.steps}`,
      },
      silence: 'The step has at least one term, and each is accepted or refused with a reason.',
    },
    'zh-CN': {
      name: '条款没准备好',
      finds: '合同环节一条条款也没有，或者有条款我们既没答应，也没给出客户能转达的理由。',
      title: (w) =>
        w.facts.open.length === 0
          ? `不知道${w.steps}会提哪些条款`
          : `${w.steps}有 ${w.facts.open.length} 条条款，我们还没答复`,
      why: () => '客户那边没有人愿意在我们和提条款的人之间来回传话。每来回一次，不是耗掉几周，就是让掉利润。',
      todo: (w) =>
        w.facts.open.length === 0
          ? `${w.ask(`提前要来${w.steps}用的标准条款。`)}一条条记下来。`
          : `逐条写明能不能接受；不能接受的，给${
              w.facts.concerned.length > 0 ? w.names(w.facts.concerned) : '那边管这一条的人'
            }一个可以原样转达的理由。`,
      several: {
        title: (w) => `${w.steps}的条款都没准备好`,
      },
      silence: '这个环节至少有一条条款，而且每一条都已接受或写明理由。',
    },
  },
};
