import { useTranslation } from 'react-i18next';
import type { GapFile } from '@shared/api/types/steering';
import { regionName } from '@shared/regional/region-name';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { Skeleton } from '@shared/ui/skeleton';
import { TextLink } from '@shared/ui/text-link';
import { GapActions } from './gap-actions';
import { GapHistory } from './gap-history';
import { GapStatus } from './gap-status';
import { useGap } from './list-gaps';

export function GapPreview({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const gap = useGap(id);
  return (
    <div className="kim-stack">
      <Button
        className="kim-split__back"
        variant="tertiary"
        icon="arrow-back"
        label={t('common:action.back')}
        onClick={onClose}
      />
      <QueryView query={gap} failed={t('gap-inbox:oneFailed')} skeleton={<Skeleton lines={8} />}>
        {(data) => (
          <>
            <Card
              title={data.title}
              subline={
                <span className="kim-row">
                  <GapStatus status={data.status} />
                  <span>
                    {t('gap-inbox:reported')} <RelativeTime value={data.reportedAt} />
                  </span>
                </span>
              }
            >
              <blockquote className="kim-quote">
                <p className="kim-p">{data.description}</p>
              </blockquote>
              <Facts gap={data} />
              <GapActions gap={data} />
            </Card>
            {data.history && <GapHistory steps={data.history} />}
          </>
        )}
      </QueryView>
    </div>
  );
}

function Facts({ gap }: { gap: GapFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const readsThemes = useHasRole('coordinator', 'ki-lead', 'steering-member');
  const { notes, themeId } = gap;
  return (
    <DescriptionList
      facts={[
        { term: t('gap-inbox:kind'), value: label('gapKind', gap.kind) },
        { term: t('gap-inbox:dimension'), value: label('gapDimension', gap.dimension) },
        { term: t('gap-inbox:domain'), value: label('lifeDomain', gap.domain) },
        {
          term: t('gap-inbox:rechtskreise'),
          value: gap.rechtskreise.map((code) => label('rechtskreis', code)).join(', '),
        },
        { term: t('gap-inbox:place'), value: gap.ags && regionName(gap.ags) },
        { term: t('gap-inbox:frequency'), value: label('gapFrequency', gap.frequency) },
        { term: t('gap-inbox:source'), value: label('gapSource', gap.source) },
        { term: t('gap-inbox:note.triage'), value: notes?.triage },
        { term: t('gap-inbox:note.rejection'), value: notes?.rejection },
        { term: t('gap-inbox:note.result'), value: notes?.result },
        {
          term: t('gap-inbox:note.escalation'),
          value: [notes?.escalatedTo, notes?.escalation].filter(Boolean).join(': '),
        },
        {
          term: t('gap-inbox:theme'),
          value: readsThemes && themeId && (
            <TextLink to="/themes/$themeId" params={{ themeId }}>
              {t('gap-inbox:toTheme')}
            </TextLink>
          ),
        },
      ]}
    />
  );
}
