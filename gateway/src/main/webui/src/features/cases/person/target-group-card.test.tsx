import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { targetHint } from '../../../testing/demo/target-groups';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { TargetGroupCard } from './target-group-card';

describe('the target group in the file', () => {
  it('is a hint with its reasons and offers nothing to press', async () => {
    renderPart(<TargetGroupCard caseId="c" />);
    expect(await screen.findByText('unklar')).toBeVisible();
    expect(screen.getByText('Kein anderes Fallmanagement: nicht bekannt')).toBeVisible();
    expect(screen.getByText('Wechsel AsylbLG zu SGB II')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('proposes other counselling to who does not belong', async () => {
    server.use(
      http.get('*/api/v1/cases/:id/target-group', () =>
        HttpResponse.json({
          hint: { ...targetHint, belongs: 'NO', otherwiseDe: 'MBE oder JMD', otherwiseEn: 'MBE or JMD' },
          situations: [],
        }),
      ),
    );
    renderPart(<TargetGroupCard caseId="c" />);
    expect(await screen.findByText('Andere Beratung, die passen kann: MBE oder JMD')).toBeVisible();
  });

  it('is withheld from who does not read of the residence', async () => {
    server.use(
      http.get('*/api/v1/cases/:id/target-group', () => HttpResponse.json({ hint: null, situations: [] })),
    );
    renderPart(<TargetGroupCard caseId="c" />);
    expect(await screen.findByText(/die Sie hier nicht lesen/)).toBeVisible();
  });
});
