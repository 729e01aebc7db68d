/** The rule about functions that have nobody on the sheet. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection' };
const seats = ['p approver pick', 'f approver pick'];
const people = { p: 'procurement', f: 'finance', l: 'legal' };

testRule('missing-function', {
  silent: {
    'all three are there, one of them without a part': { map: { people, steps, seats } },
    'the one that is not there is said not to exist': {
      map: { people: { p: 'procurement', f: 'finance' }, steps, seats, absentFunctions: ['legal'] },
    },
    'compliance will do in place of legal': {
      map: { people: { ...people, l: 'compliance' }, steps, seats },
    },
    'either of risk control and internal audit will do': {
      map: {
        fields: { touchesMoney: true, touchesData: true },
        people: { ...people, a: 'internal-audit' },
        steps,
        seats,
      },
    },
    'goods that touch nothing need no IT': {
      map: { fields: { offerKinds: ['goods', 'service', 'works'], touchesMoney: false }, people, steps, seats },
    },
    'a small business': { map: { fields: { profile: 'smb' }, people: { p: '', f: '' }, steps, seats } },
    'only one person holds a seat': {
      map: { people: { p: '' }, steps, seats: ['p approver pick', 'p initiator pick'] },
    },
  },
  speaks: {
    'the three that always count': {
      map: { people: { p: '', f: '' }, steps, seats },
      finds: [{ severity: 'slow', whole: true, functions: ['procurement', 'finance', 'legal'], fix: 'fill-functions' }],
    },
    'of legal and compliance nobody is there: legal is named, whatever is said of compliance': {
      map: {
        people: { p: 'procurement', f: 'finance', d: 'data-protection' },
        steps,
        seats,
        absentFunctions: ['compliance'],
      },
      finds: [{ severity: 'slow', whole: true, functions: ['legal'] }],
    },
    'information security is not IT': {
      map: { fields: { offerKinds: ['system'] }, people: { ...people, s: 'information-security' }, steps, seats },
      finds: [{ severity: 'slow', whole: true, functions: ['it'] }],
    },
    'a system that touches data': {
      map: { fields: { offerKinds: ['system'], touchesData: true }, people, steps, seats },
      finds: [{ severity: 'slow', whole: true, functions: ['risk-control', 'internal-audit', 'it'] }],
    },
    'of risk control and internal audit one does not exist there': {
      map: { fields: { touchesMoney: true }, people, steps, seats, absentFunctions: ['risk-control', 'hr'] },
      finds: [{ severity: 'slow', whole: true, functions: ['internal-audit'] }],
    },
  },
});
