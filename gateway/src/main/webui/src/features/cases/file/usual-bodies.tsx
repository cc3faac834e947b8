import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { useOrganisation } from '@shared/lib/use-organisations';
import { useProcess } from '@shared/lib/use-process';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';

/** Which bodies the KI usually involves in the Lebensbereiche of this case. */
export function UsualBodies({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const organisation = useOrganisation();
  const bodies = useProcess().data?.settings.bodies ?? [];
  const here = bodies.filter(({ domain }) => file.lifeDomains.includes(domain));
  if (here.length === 0) return null;
  return (
    <Card title={t('process:usualBodies')}>
      <DescriptionList
        facts={here.map(({ domain, organisations }) => ({
          term: label('lifeDomain', domain),
          value: organisations
            .map((id) => organisation(id)?.name)
            .filter(Boolean)
            .join(', '),
        }))}
      />
    </Card>
  );
}
