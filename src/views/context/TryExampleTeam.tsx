/** The press that puts the example team on our side, wherever a team is missed. */
import { addExampleTeam } from '../../edit/ourSide/exampleTeam.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import { useOurSide } from './contexts.ts';

export function TryExampleTeam() {
  const { t, language } = useText();
  const commit = useOurSide((state) => state.commit);
  return (
    <Button look="link" onClick={() => commit((ours) => addExampleTeam(ours, language))}>
      {t('ourside.tryExample')}
    </Button>
  );
}
