/** The mark of the product: a blank sheet with a seal at its corner. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
      <rect x="0.8" y="0.8" width="24.4" height="24.4" fill="none" stroke="var(--ink)" strokeWidth="1.6" />
      <rect x="17" y="17" width="9" height="9" fill="var(--seal)" />
    </svg>
  );
}
