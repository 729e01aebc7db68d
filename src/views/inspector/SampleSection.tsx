/** The map and the samples: held against one, kept as one. */
import { useState } from 'react';
import { useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { Button } from '../kit/Button.tsx';
import { Section } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import { KeepDialog } from './KeepDialog.tsx';

export function SampleSection() {
  const { t } = useText();
  const id = useOpenMap((state) => state.map.id);
  const [keeping, setKeeping] = useState(false);
  return (
    <Section title={t('samples.title')}>
      <p>
        <a href={routeHash({ at: 'map', id, view: 'sample' })}>{t('samples.compare')}</a>
      </p>
      <Button onClick={() => setKeeping(true)}>{t('samples.keep')}</Button>
      {keeping && <KeepDialog onClose={() => setKeeping(false)} />}
    </Section>
  );
}
