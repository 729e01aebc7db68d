/** A picture: of what, how large, and in which form. */
import { useEffect, useState } from 'react';
import type { Given } from '../../exchange/out/given.ts';
import type { PictureKind } from '../../exchange/out/pictures/picturesOf.ts';
import { Button } from '../kit/Button.tsx';
import { SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import styles from './giveout.module.css';
import { offeredPictures, PICTURE_WORDS, type PictureSize, picture, type Way } from './ways.ts';

interface Props {
  readonly given: () => Given;
  readonly disabled: boolean;
  readonly onSave: (way: Way) => void;
}

const SIZE_WORDS = { screen: 'out.sizeScreen', print: 'out.sizePrint', poster: 'out.sizePoster' } as const;

export function PictureNeed({ given, disabled, onSave }: Props) {
  const { t } = useText();
  // There is always one of the sheet; which others there are is known in a moment.
  const [kinds, setKinds] = useState<readonly PictureKind[]>(['sheet']);
  const [kind, setKind] = useState<PictureKind>('sheet');
  const [size, setSize] = useState<PictureSize>('print');
  // Asked once for those whom it is for: nothing changes behind the dialog.
  const [ask] = useState(() => () => offeredPictures(given()));
  useEffect(() => {
    let left = false;
    // Out of reach, there is still the sheet, and saving it says what is wrong.
    ask().then(
      (offered) => left || setKinds(offered),
      () => {},
    );
    return () => {
      left = true;
    };
  }, [ask]);
  return (
    <div>
      <dt>{t('out.picture')}</dt>
      <dd className={styles.beside}>
        <div className={styles.choices}>
          <SelectField
            label={t('out.which')}
            value={kind}
            options={kinds.map((value) => ({ value, label: t(PICTURE_WORDS[value]) }))}
            onChange={setKind}
          />
          <SelectField
            label={t('out.size')}
            value={size}
            options={(['screen', 'print', 'poster'] as const).map((value) => ({ value, label: t(SIZE_WORDS[value]) }))}
            onChange={setSize}
          />
        </div>
        {picture(kind, size).map((way) => (
          <Button key={way.key} disabled={disabled} onClick={() => onSave(way)}>
            {way.label(t)}
          </Button>
        ))}
      </dd>
    </div>
  );
}
