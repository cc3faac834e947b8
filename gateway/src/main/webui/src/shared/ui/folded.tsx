import type { ReactNode } from 'react';
import { usePhone } from '@shared/lib/use-phone';

interface Props {
  /** The one line that stays on a phone. */
  line: string;
  children: ReactNode;
}

/** Shown whole where there is room; on a phone one line that opens. */
export function Folded({ line, children }: Props) {
  if (!usePhone()) return children;
  return (
    <details className="kim-folded">
      <summary>{line}</summary>
      {children}
    </details>
  );
}
