/** A field of our side whose text is kept as it is typed, one undo step a stay. */
import type { OurSideEdit } from '../../edit/ourSide/ourSideEdit.ts';
import { useOurSide } from '../context/contexts.ts';
import { TypedField, type TypedFieldProps } from '../kit/TypedField.tsx';

interface Props extends TypedFieldProps {
  toEdit: (text: string) => OurSideEdit;
  /** Tells this field from others, for the undo step. */
  mark: string;
}

export function OurText({ toEdit, mark, ...rest }: Props) {
  const commitTyping = useOurSide((state) => state.commitTyping);
  const endTyping = useOurSide((state) => state.endTyping);
  return <TypedField {...rest} line={mark} onText={(text) => commitTyping(mark, toEdit(text))} onEnd={endTyping} />;
}
