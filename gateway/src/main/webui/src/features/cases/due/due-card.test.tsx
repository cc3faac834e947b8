import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { DueCard } from './due-card';

describe('what is due', () => {
  it('is counted', async () => {
    server.use(http.get('*/api/v1/due', () => HttpResponse.json({ items: [], more: false })));
    renderPart(<DueCard />);
    expect(await screen.findByRole('heading', { name: 'Diese Woche fällig (0)' })).toBeVisible();
  });

  it('is not said to be none where it could not be asked', async () => {
    server.use(
      http.get('*/api/v1/due', () =>
        HttpResponse.json({ type: 'about:blank', title: 'Nicht erlaubt', status: 403 }, { status: 403 }),
      ),
    );
    renderPart(<DueCard />);
    expect(await screen.findByText('Nicht erlaubt')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Diese Woche fällig' })).toBeVisible();
  });
});
