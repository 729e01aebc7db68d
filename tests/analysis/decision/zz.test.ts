/** tmp */
import { it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { decide } from '../../../src/analysis/decision/decide.ts';
import { whatWouldChange } from '../../../src/analysis/decision/change.ts';
import { nextConversation } from '../../../src/advice/nextConversation.ts';
import { reimbursement } from '../../../src/cli/examples/reimbursement.ts';
import { side, TODAY } from './asking.ts';
import { REQUIREMENTS } from '../../../src/playbook/requirements.ts';
import { FUNCTIONS, ROLES, STANCES, STEP_KINDS } from '../../../src/model/words.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
function mapOf(seats: number) {
  const steps = Math.min(12, Math.max(3, Math.round(seats / 4)));
  const people = Math.round((seats * 2) / 3);
  const names = Array.from({ length: people }, (_, at) => `p${at}`);
  return sketch({
    fields: { amount: 800_000, profile: 'national', touchesData: true, offerKinds: ['system'] },
    people: Object.fromEntries(names.map((name, at) => [name, { name, function: FUNCTIONS[at % FUNCTIONS.length] ?? 'other', stance: STANCES[at % STANCES.length] ?? 'unknown', contact: at % 3 === 0 ? ('met' as const) : ('identified' as const) }])),
    steps: Object.fromEntries(Array.from({ length: steps }, (_, at) => [`s${at}`, STEP_KINDS[at % 8] ?? 'custom'])),
    seats: Array.from({ length: seats }, (_, at) => `p${at % people} ${ROLES[(at + Math.floor(at / people)) % ROLES.length]} s${at % steps}`),
    relations: Array.from({ length: Math.floor(people / 2) }, (_, at) => `p${at} sways p${people - 1 - at}`),
  });
}
const time = (what: string, f: () => unknown) => { let best = 1e9; for (let i = 0; i < 30; i++) { const t = performance.now(); f(); best = Math.min(best, performance.now() - t); } console.log(what, best.toFixed(2)); };
it('t', () => {
  for (const [name, map] of [['ex', reimbursement('en', TODAY)], ['20', mapOf(20)], ['60', mapOf(60)], ['500', mapOf(500)]] as const) {
    for (const ours of [side(), side(Object.fromEntries(Object.keys(REQUIREMENTS).map((k, i) => [k, i % 3 ? 'have' : 'missing'] as const)))]) {
      const a = analyse(map, ours, TODAY);
      time(`${name} analyse`, () => analyse({ ...map }, ours, TODAY));
      time(`${name} decide`, () => decide([a], ours));
      const d = a.decision;
      if (d.kind === 'path') { time(`${name} change`, () => whatWouldChange(d, ours)); void (([d.path, d.fit.all, d.fit.lanes, d.blocked.share, d.drivenBy, whatWouldChange(d, ours)])); }
      if (name !== '500') time(`${name} next`, () => nextConversation(map, ours, TODAY));
    }
  }
}, 60000);
