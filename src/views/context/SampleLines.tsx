/** What a sample says under one heading, a line each; draws nothing where it says nothing. */
interface Props {
  readonly title: string;
  readonly text: string;
  readonly heading: 'h2' | 'h3';
  readonly className?: string | undefined;
}

export function SampleLines({ title, text, heading: Heading, className }: Props) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <>
      <Heading>{title}</Heading>
      {lines.length === 1 ? (
        <p>{lines[0]}</p>
      ) : (
        <ul className={className}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
