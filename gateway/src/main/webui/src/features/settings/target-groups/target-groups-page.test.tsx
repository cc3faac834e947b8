import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { TargetRules } from '@shared/api/types/target-group';
import { targetRules } from '../../../testing/demo/target-groups';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { TargetGroupsPage } from './target-groups-page';
import { complete, emptyRule } from './target-rules';

describe('the target groups of a KI', () => {
  it('are saved as a whole on the version that was seen', async () => {
    const sent: { ifMatch: string | null; body: TargetRules }[] = [];
    server.use(
      http.put('*/api/v1/target-group-rules', async ({ request }) => {
        const body = (await request.json()) as TargetRules;
        sent.push({ ifMatch: request.headers.get('If-Match'), body });
        return HttpResponse.json({ ...targetRules, version: 3, rules: body });
      }),
    );
    renderPart(<TargetGroupsPage />);
    const years = await screen.findByLabelText('Höchstens so viele Jahre in der Kommune');
    await userEvent.clear(years);
    await userEvent.type(years, '5');
    await userEvent.click(screen.getByLabelText('Minderjährige Kinder gehören dazu'));
    await userEvent.click(screen.getByRole('button', { name: 'Zielgruppen speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.ifMatch).toBe(`"${targetRules.version}"`);
    expect(sent[0]!.body.rules).toMatchObject([
      { maxYearsHere: 5, withChildren: true, noOtherCaseManagement: true },
    ]);
  });

  it('are counted before they are saved, and nobody is named', async () => {
    renderPart(<TargetGroupsPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Zählen' }));
    expect(await screen.findByText(/31 gehören dazu, bei 12 ist es unklar, 5/)).toBeVisible();
  });

  it('take a word that is missing in one language from the other', () => {
    const rules = { ...targetRules.rules, rules: [{ ...emptyRule(), de: ' Stufe ' }] };
    expect(complete(rules).rules[0]).toMatchObject({ de: 'Stufe', en: 'Stufe' });
  });
});
