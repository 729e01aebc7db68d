/** A field of the open map whose text is kept as it is typed, one undo step a stay; must never be used outside an open map. */
import type { Edit } from '../../edit/edit.ts';
import { TypedField, type TypedFieldProps } from '../kit/TypedField.tsx';
import { useOpenMap } from './contexts.ts';

interface Props extends TypedFieldProps {
  /** The change that records a text. */
  toEdit: (text: string) => Edit;
  /** Tells this field from others, for the undo step. */
  mark: string;
}

export function TextField({ toEdit, mark, ...rest }: Props) {
  const commitTyping = useOpenMap((state) => state.commitTyping);
  const endTyping = useOpenMap((state) => state.endTyping);
  return <TypedField {...rest} line={mark} onText={(text) => commitTyping(mark, toEdit(text))} onEnd={endTyping} />;
}
