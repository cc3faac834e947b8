import type { ProcessSettings } from '@shared/api/types/process';

/** Each card edits its part of the whole, which is saved at once. */
export interface CardProps {
  settings: ProcessSettings;
  onChange: (change: Partial<ProcessSettings>) => void;
}
