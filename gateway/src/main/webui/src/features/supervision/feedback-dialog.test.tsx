import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { review } from '../../testing/demo/team';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { FeedbackDialog } from './feedback-dialog';

describe('feedback of the Fachaufsicht', () => {
  it('sends what was marked and leaves out what was not', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/v1/team/reviews/:id/samples/:sample/feedback', async ({ request }) => {
        sent = { body: await request.json(), version: request.headers.get('If-Match') };
        return HttpResponse.json(review);
      }),
    );
    renderPart(
      <FeedbackDialog
        sample={review.samples[1]!}
        questions={review.review.questions}
        onClose={() => undefined}
      />,
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.selectOptions(within(dialog).getByLabelText(/Bestandsaufnahme nennt/), 'erfüllt');
    await userEvent.type(within(dialog).getByLabelText(/^Rückmeldung/), 'Gut');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Rückmeldung senden' }));
    await waitFor(() =>
      expect(sent).toEqual({
        body: { feedback: 'Gut', marks: [{ code: 'ASSESSMENT_COMPLETE', result: 'MET' }] },
        version: '"0"',
      }),
    );
  });
});
