import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { halfYearsUntil } from './half-years';
import { ReleaseCard } from './release-card';

describe('the report of feedback', () => {
  it('offers the half-year of today and those before', () => {
    expect(halfYearsUntil('2026-11-21').slice(0, 3)).toEqual(['2026-H2', '2026-H1', '2025-H2']);
    expect(halfYearsUntil('2027-06-30')[0]).toBe('2027-H1');
  });

  it('takes words in whole only when the Koordination has read them', async () => {
    const sent: unknown[] = [];
    server.use(
      http.put('*/api/v1/feedback/words/:id', async ({ request }) => {
        sent.push({ body: await request.json(), version: request.headers.get('If-Match') });
        return HttpResponse.json(null);
      }),
    );
    renderPart(<ReleaseCard halfYear="2026-H2" />);
    const line = (await screen.findByText('Man musste lange warten.')).closest('li')!;
    expect(within(line).getByText('noch nicht gelesen')).toBeVisible();
    await userEvent.click(within(line).getByRole('button', { name: 'Im Ganzen freigeben' }));
    await waitFor(() => expect(sent).toEqual([{ body: { decision: 'PUBLISHED' }, version: '"0"' }]));
  });
});
