/** The rule about people who count, were talked to and whose stance nobody knows. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection' };

testRule('unknown-stance', {
  silent: {
    'neutral is a stance': { map: { people: { bo: 'neutral met' }, steps, seats: ['bo approver pick'] } },
    'an approver whom nobody has contacted': {
      map: { people: { bo: 'identified' }, steps, seats: ['bo approver pick'] },
    },
    'an opinion holder whose arrows are all normal': {
      map: { people: { bo: 'neutral', zoe: 'met' }, steps, seats: ['bo approver pick'], relations: ['zoe sways bo'] },
    },
    'somebody at whom a strong arrow ends': {
      map: {
        people: { bo: 'neutral', zoe: 'supporter', kim: 'met' },
        steps,
        seats: ['bo approver pick', 'kim executor pick'],
        relations: ['zoe sways kim strong'],
      },
    },
    'a written question is no contact': {
      map: {
        people: { bo: '' },
        steps,
        seats: ['bo approver pick'],
        contacts: [{ with: ['bo'], day: '2026-05-01', writtenQuestion: true }],
      },
    },
  },
  speaks: {
    'an approver who was met': {
      map: { people: { bo: 'met' }, steps, seats: ['bo approver pick'] },
      finds: [{ severity: 'slow', subject: 'bo', people: ['bo'], fix: 'edit-person' }],
    },
    'a contact that took place makes an approver contacted': {
      map: {
        people: { bo: 'none' },
        steps,
        seats: ['bo approver pick'],
        contacts: [{ with: ['bo'], day: '2026-05-11' }],
      },
      finds: [{ severity: 'slow', subject: 'bo', people: ['bo'] }],
    },
    'an opinion holder with a strong arrow to anybody': {
      map: {
        people: { bo: 'neutral', zoe: 'contacted', kim: 'supporter' },
        steps,
        seats: ['bo approver pick', 'kim executor pick'],
        relations: ['zoe sways kim strong'],
      },
      finds: [{ severity: 'slow', subject: 'zoe', people: ['zoe'] }],
    },
  },
});
