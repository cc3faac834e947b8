import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseField, ProcessSettings } from '@shared/api/types/process';
import { listOf, partsIn } from '@shared/forms/use-overtaken';
import { useOrganisations } from '@shared/lib/use-organisations';
import { useCodeLabel, type CodeList } from '@shared/ui/code';
import { withoutHoles } from './save-process';

/** Two people may change the words of two phases at once; the order of the steps is one thing. */
export function partsOf(settings: ProcessSettings): FieldValues {
  const { phases, domains, requirements, bodies, milestones, monitoringDays } = withoutHoles(settings);
  return {
    ...partsIn('phases', phases, ({ phase }) => phase),
    ...partsIn('domains', domains, ({ domain }) => domain),
    ...partsIn('requirements', requirements, ({ phase }) => phase),
    ...partsIn('bodies', bodies, ({ domain }) => domain),
    milestones,
    monitoringDays,
  };
}

export function whole(parts: FieldValues): ProcessSettings {
  return {
    phases: listOf('phases', parts),
    domains: listOf('domains', parts),
    requirements: listOf('requirements', parts),
    bodies: listOf('bodies', parts),
    milestones: parts.milestones as ProcessSettings['milestones'],
    monitoringDays: parts.monitoringDays as number | null,
  };
}

interface Part {
  de?: string;
  en?: string;
  fields?: string[];
  organisations?: string[];
}

/** Names of the parts and their contents as the page itself has them. */
export function useProcessWords() {
  const { t } = useTranslation();
  const code = useCodeLabel();
  const organisations = useOrganisations().data?.items ?? [];
  const LISTS: Record<string, [string, CodeList]> = {
    phases: [t('process:words.casePhase'), 'casePhase'],
    domains: [t('process:words.lifeDomain'), 'lifeDomain'],
    requirements: [t('process:requirements.title'), 'casePhase'],
    bodies: [t('process:bodies.title'), 'lifeDomain'],
  };
  const label = (name: string) => {
    if (name === 'milestones') return t('process:milestones.title');
    if (name === 'monitoringDays') return t('process:monitoring.days');
    const [list = '', key] = name.split('.');
    const known = LISTS[list];
    return known && `${known[0]}: ${code(known[1], key)}`;
  };
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? id;
  const both = ({ de, en }: Part) => [de, en].filter(Boolean).join(' / ');
  const shown = (name: string, value: unknown) => {
    if (name === 'milestones') return (value as Part[]).map(both).join(', ');
    if (typeof value !== 'object' || value === null) return undefined;
    const { fields, organisations: ids, ...words } = value as Part;
    if (fields) return fields.map((field) => t(`process:field.${field as CaseField}`)).join(', ');
    return ids ? ids.map(nameOf).join(', ') : both(words);
  };
  return { label, shown };
}
