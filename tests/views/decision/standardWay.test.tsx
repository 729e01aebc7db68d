// @vitest-environment happy-dom
// A small business is sold to by the standard way: the screen says that, and asks and decides nothing.
import { screen } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { STANDARD_WAY } from '../../../src/analysis/decision/decisionWords.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { openApp } from '../../support/openApp.tsx';

const SHOP = sketch({
  id: 'shop',
  fields: { name: 'The corner shop', profile: 'smb' },
  people: { ann: '', bo: '' },
  steps: { need: 'need', paid: 'payment' },
  seats: ['ann initiator need', 'bo approver paid'],
});

describe.each(LANGUAGES)('in %s', (language) => {
  const { name, meaning } = STANDARD_WAY;

  it('the decision of a small business says how it is sold to, and nothing else', async () => {
    const app = await openApp('#/', { language });
    await app.storage.library.create(SHOP);
    app.go('#/map/shop/decision');
    await screen.findByText(meaning[language]);
    const said = screen.getByRole('main').textContent ?? '';
    expect(said).toContain(`${name[language]}${language === 'en' ? '.' : '。'}${meaning[language]}`);
    for (const words of ['decision.none', 'decision.question', 'decision.noneHint', 'decision.toOurSide'] as const) {
      expect(said).not.toContain(app.t(words));
    }
  });
});
