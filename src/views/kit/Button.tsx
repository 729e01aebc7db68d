/** The one button of the interface, in its looks. */
import type { ComponentProps } from 'react';
import styles from './controls.module.css';

type Look = 'plain' | 'primary' | 'quiet' | 'seal' | 'link';

export function Button({
  look = 'plain',
  icon = false,
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: Look; icon?: boolean }) {
  const looks = `${styles.button} ${look === 'plain' ? '' : styles[look]} ${icon ? styles.icon : ''} ${className}`;
  return <button type={type} className={looks} {...rest} />;
}
