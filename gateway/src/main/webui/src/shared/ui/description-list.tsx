import type { ReactNode } from 'react';
import { classes } from '@shared/lib/classes';

export interface Fact {
  term: string;
  value: ReactNode;
}

/** Facts without a value are left out: a dash in every second line only hides the others. */
export function DescriptionList({ facts, stacked }: { facts: Fact[]; stacked?: boolean }) {
  const known = facts.filter(
    ({ value }) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  return (
    <dl className={classes('kern-description-list kim-facts', stacked && 'kern-description-list--col')}>
      {known.map(({ term, value }) => (
        <div key={term} className="kern-description-list-item">
          <dt className="kern-description-list-item__key">{term}</dt>
          <dd className="kern-description-list-item__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
