import { Tabs as Base } from '@base-ui/react/tabs';
import { Suspense, type ReactNode } from 'react';
import { Skeleton } from './skeleton';

export interface Tab {
  id: string;
  label: string;
  /** Shown behind the label, e.g. how many are open. */
  count?: number;
}

interface Props {
  label: string;
  tabs: Tab[];
  selected: string;
  onSelect: (id: string) => void;
  children: ReactNode;
}

/** The selected tab lives in the URL of the page, so the page owns it. */
export function Tabs({ label, tabs, selected, onSelect, children }: Props) {
  return (
    <Base.Root value={selected} onValueChange={(value) => onSelect(String(value))} className="kim-tabs">
      <Base.List aria-label={label} className="kim-tabs__list">
        {tabs.map(({ id, label: text, count }) => (
          <Base.Tab key={id} value={id} className="kim-tabs__tab">
            {text}
            {count ? <span className="kim-count">{count}</span> : null}
          </Base.Tab>
        ))}
      </Base.List>
      <Base.Panel value={selected} className="kim-tabs__panel" tabIndex={-1}>
        <Suspense fallback={<Skeleton lines={5} shape="row" />}>{children}</Suspense>
      </Base.Panel>
    </Base.Root>
  );
}
