/** Says to a screen reader what just changed; must never be the only place where it is said. */
const HOST = 'announcements';

/** Speaks once; the same sentence twice is spoken twice. */
export function announce(sentence: string): void {
  const host = document.getElementById(HOST);
  if (!host) return;
  const line = document.createElement('p');
  line.textContent = sentence;
  host.replaceChildren(line);
}

export const ANNOUNCEMENTS_ID = HOST;
