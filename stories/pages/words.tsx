import { Fragment, type ReactNode } from 'react';

/** Text with code between backticks. */
export const words = (plain: string): ReactNode =>
  plain.split('`').map((part, index) => {
    const key = `${index} ${part}`;
    return index % 2 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>;
  });
