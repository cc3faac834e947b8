import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { Card } from '@shared/ui/card';
import { TextLink } from '@shared/ui/text-link';
import { NextFollowUp } from '../case-columns';

/** What is under way, each line a link to where it is done. */
export function OpenWork({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const lines = [
    { tab: 'goals', text: t('cases:overview.openGoals', { count: file.openGoals }) },
    { tab: 'handovers', text: t('cases:overview.openHandovers', { count: file.openHandovers }) },
  ];
  return (
    <Card title={t('cases:overview.next')}>
      <ul className="kim-item-list">
        <li>
          <TextLink to="/cases/$caseId" params={{ caseId: file.id }} search={{ tab: 'contacts' }}>
            {t('cases:column.next')}
          </TextLink>
          <NextFollowUp item={file} />
        </li>
        {lines.map(({ tab, text }) => (
          <li key={tab}>
            <TextLink to="/cases/$caseId" params={{ caseId: file.id }} search={{ tab }}>
              {text}
            </TextLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
