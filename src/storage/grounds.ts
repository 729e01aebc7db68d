/** What the findings of all maps follow from beside the maps: our side and the day. */
import type { OurSide } from '../model/ourSide.ts';
import type { Day } from '../shared/day.ts';
import { checksum } from './checksum.ts';
import type { DocumentSession } from './sessions.ts';
import type { Grounds } from './summaries.ts';

/** Reads our side as it is now. */
export async function readGrounds(open: () => Promise<DocumentSession<OurSide>>, today: () => Day): Promise<Grounds> {
  const { document, close } = await open();
  const [ours, day] = [document.projection(), today()];
  // Whatever is written or taken out raises the vector.
  const name = `${day} ${checksum(document.stateVector())}`;
  void close();
  return { ours, day, name };
}
