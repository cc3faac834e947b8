import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Note } from '@shared/api/types/reporting';
import { definitions, demoReport } from '../../testing/demo/indicators';
import { renderPart } from '../../testing/render';
import { FigureCard } from './figure-card';

const { method } = demoReport('2026-H2', '05170');
const indicator = definitions.find(({ id }) => id === 'persons-counselled')!;

function show(value: number | null, note: Note | null) {
  const total = {
    indicator: indicator.id,
    ki: '05170',
    dimension: null,
    value,
    suppressed: value === null,
    note,
  };
  renderPart(<FigureCard figure={{ indicator, total, parts: [], before: undefined }} method={method} />);
}

describe('a figure', () => {
  it('that is withheld says so and why, and shows no number', async () => {
    show(null, 'TOO_FEW');
    expect(
      await screen.findByRole('heading', { name: 'Beratene Personen: Zahl wird nicht gezeigt' }),
    ).toBeVisible();
    expect(screen.getByText('geschützt')).toBeVisible();
    expect(screen.getByText(/zu wenige Fälle.*weniger als 5 Personen/)).toBeVisible();
    expect(screen.queryByText('0')).not.toBeInTheDocument();
  });

  it('of a coarse breakdown says why nothing of it is shown', async () => {
    const parts = ['ar', 'tr'].map((dimension) => ({
      indicator: indicator.id,
      ki: '05170',
      dimension,
      value: null,
      suppressed: true,
      note: 'TOO_FEW' as const,
    }));
    const further = { ...indicator, partOf: 'walk-ins', dimensions: ['counsellingLanguage'] };
    renderPart(
      <FigureCard
        figure={{ indicator: further, total: undefined, parts, before: undefined }}
        method={method}
      />,
    );
    expect(await screen.findByText(/in Schritten von 25.*unter 13.*auch eine Null/)).toBeVisible();
    expect(screen.queryByText(/zu wenige Fälle/)).toBeNull();
  });

  it('of a KI with hardly any persons tells the limit of the whole KI', async () => {
    show(null, 'TENANT_EXCLUDED');
    expect(await screen.findByText(/weniger als 10 Personen beraten/)).toBeVisible();
  });

  it('that lacks a half-year is shown with that remark', async () => {
    show(1234, 'HALF_YEAR_EXCLUDED');
    expect(await screen.findByText('1.234')).toBeVisible();
    expect(screen.getByText(/in dieser Zahl nicht enthalten/)).toBeVisible();
  });

  it('tells how it is counted', async () => {
    show(110, null);
    expect(await screen.findByText('So wird gezählt')).toBeVisible();
    expect(screen.getByText(indicator.definitionDe)).toBeInTheDocument();
  });
});
