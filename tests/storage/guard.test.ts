// The reason behind an error of the database, wherever it is hidden.
import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../src/storage/guard.ts';

const error = (name: string, message = '', inner?: unknown) => Object.assign(new Error(message), { name, inner });

describe('the reason of a failure', () => {
  it.each([
    ['the real name in inner', error('AbortError', '', error('QuotaExceededError')), 'no-room'],
    ['the real name in the message alone', error('AbortError', 'QuotaExceededError '), 'no-room'],
    ['no IndexedDB', error('MissingAPIError'), 'no-storage'],
    ['no IndexedDB, noticed late', error('DatabaseClosedError', '', error('MissingAPIError')), 'no-storage'],
    ['storage closed to the page', error('OpenFailedError', '', error('SecurityError')), 'no-storage'],
    ['a closed connection', error('DatabaseClosedError'), 'closed'],
    ['a connection closed twice', error('DatabaseClosedError', '', error('DatabaseClosedError')), 'closed'],
    ['files that are damaged', error('DatabaseClosedError', '', error('UnknownError')), 'unopenable'],
    ['files that are damaged, noticed at once', error('OpenFailedError', '', error('UnknownError')), 'unopenable'],
    ['anything else', error('UnknownError', 'Internal error opening backing store'), 'failed'],
    ['no error at all', undefined, 'failed'],
  ])('%s', (_name, thrown, reason) => expect(reasonOf(thrown)).toBe(reason));

  it('is found even when an error holds itself', () => {
    const loop = error('AbortError');
    loop.inner = loop;
    expect(reasonOf(loop)).toBe('failed');
  });
});
