import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { StairCard } from './stair-card';

const file = cases[0]!;

describe('the stair of a case', () => {
  it('offers the next step only, and takes back the highest only', async () => {
    const reached: string[] = [];
    const takenBack: string[] = [];
    server.use(
      http.put('*/api/v1/cases/:id/milestones/:code', ({ params, request }) => {
        reached.push(`${String(params.code)} ${request.headers.get('If-Match')}`);
        return HttpResponse.json({
          items: [
            { code: 'ORIENTED', de: 'Orientiert', en: 'Oriented', reachedOn: '2026-11-20', version: 1 },
          ],
        });
      }),
      http.delete('*/api/v1/cases/:id/milestones/:code', ({ params, request }) => {
        takenBack.push(`${String(params.code)} ${request.headers.get('If-Match')}`);
        return HttpResponse.json({ items: [] });
      }),
    );
    renderPart(<StairCard file={file} />);
    await userEvent.click(await screen.findByRole('button', { name: '„Orientiert“ erreicht' }));
    await waitFor(() => expect(reached).toEqual(['ORIENTED "0"']));
    expect(screen.getByRole('button', { name: '„Angekommen“ zurücknehmen' })).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => expect(takenBack).toEqual(['ORIENTED "1"']));
  });

  it('is not shown where the KI has none', async () => {
    let asked = false;
    server.use(
      http.get('*/api/v1/cases/:id/milestones', () => {
        asked = true;
        return HttpResponse.json({ items: [] });
      }),
    );
    renderPart(<StairCard file={file} />);
    await waitFor(() => expect(asked).toBe(true));
    expect(screen.queryByText('Treppenmodell')).not.toBeInTheDocument();
  });
});
