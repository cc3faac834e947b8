import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Method } from '@shared/api/types/reporting';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { LinkButton } from '@shared/ui/link-button';
import { Skeleton } from '@shared/ui/skeleton';
import type { Figure } from './figures';
import { HowCounted } from './how-counted';
import { useListLink } from './list-links';
import { PartsTable } from './parts-table';
import { useDimensionLabel, useFindingText, useValueText, useWithheldText } from './use-texts';

const BarChart = lazy(() => import('./bar-chart'));

interface Props {
  figure: Figure;
  method: Method;
}

/** One indicator: the finding as title, the number, a chart or its table, how it is counted, and where it comes from. */
export function FigureCard({ figure, method }: Props) {
  const { t } = useTranslation();
  const finding = useFindingText();
  const valueText = useValueText();
  const withheld = useWithheldText();
  const link = useListLink(figure.indicator.id);
  const [asTable, setAsTable] = useState(false);
  const { indicator, total, parts } = figure;
  const shown = parts.filter(({ value }) => value !== null);
  return (
    <Card title={finding(figure)} className="kim-figure-card">
      {total && (
        <p>
          <span className="kim-figure">{valueText(total, indicator)}</span>{' '}
          {total.value !== null && indicator.kind !== 'SHARE' && (
            <span className="kim-muted">{t('indicators:unit', { unit: indicator.unit })}</span>
          )}
        </p>
      )}
      {(!total || total.suppressed) && shown.length === 0 && (
        <p className="kim-muted">{withheld(total?.note ?? parts[0]?.note, method, indicator)}</p>
      )}
      {total?.note && !total.suppressed && <p className="kim-muted">{withheld(total.note, method)}</p>}
      {shown.length > 0 &&
        (asTable ? (
          <PartsTable figure={figure} />
        ) : (
          <Suspense fallback={<Skeleton lines={shown.length} />}>
            <Chart figure={figure} />
          </Suspense>
        ))}
      <WithheldParts figure={figure} method={method} />
      <div className="kim-row">
        {shown.length > 0 && (
          <Button
            small
            variant="tertiary"
            icon={asTable ? 'visibility' : 'checklist'}
            label={t(asTable ? 'indicators:asChart' : 'indicators:asTable')}
            onClick={() => setAsTable(!asTable)}
          />
        )}
        {link && <LinkButton {...link} small variant="tertiary" label={t('indicators:toList')} />}
      </div>
      <HowCounted indicator={indicator} />
    </Card>
  );
}

function Chart({ figure }: { figure: Figure }) {
  const dimension = useDimensionLabel();
  const finding = useFindingText();
  const valueText = useValueText();
  const bars = figure.parts
    .filter(({ value }) => value !== null)
    .map((part) => ({
      label: dimension(figure.indicator, part.dimension),
      value: part.value ?? 0,
      text: valueText(part, figure.indicator),
    }));
  return <BarChart label={finding(figure)} bars={bars} />;
}

/** Categories whose number is withheld are named, so that nobody takes them for zero. */
function WithheldParts({ figure, method }: Props) {
  const { t } = useTranslation();
  const dimension = useDimensionLabel();
  const hidden = figure.parts.filter(({ suppressed }) => suppressed);
  const shown = figure.parts.length - hidden.length;
  if (hidden.length === 0 || shown === 0) return null;
  return (
    <p className="kim-muted">
      {t(figure.indicator.partOf ? 'indicators:withheldCoarse' : 'indicators:withheldParts', {
        half: Math.ceil(method.coarseRounding / 2),
        ...method,
        names: hidden.map((part) => dimension(figure.indicator, part.dimension)).join(', '),
      })}
    </p>
  );
}
