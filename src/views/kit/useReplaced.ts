/** Whether another version of the app has taken this one's place on the server, so that what is missing of this one will not come. */
import { useEffect, useState } from 'react';

/** Asks the server, and no cache on the way, for the page: another version starts with another script. */
async function isReplaced(): Promise<boolean> {
  const script = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  if (!script) return false;
  const answer = await fetch(new URL('index.html?latest', document.baseURI), { cache: 'no-store' });
  return answer.ok && !(await answer.text()).includes(script);
}

/** False until the server says so, and where it gives no answer. */
export function useReplaced(): boolean {
  const [replaced, setReplaced] = useState(false);
  useEffect(() => {
    isReplaced().then(setReplaced, () => undefined);
  }, []);
  return replaced;
}
