import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { FORM_TEXTS, firstLanguage } from './form-texts';
import { PublicFeedbackPage } from './public-feedback-page';

describe('the public feedback form', () => {
  it('has every text in every language', () => {
    const german = Object.keys(FORM_TEXTS.de!);
    expect(Object.keys(FORM_TEXTS)).toHaveLength(10);
    for (const texts of Object.values(FORM_TEXTS)) {
      expect(Object.keys(texts)).toEqual(german);
      expect(Object.values(texts).every((text) => text.trim().length > 0)).toBe(true);
    }
  });

  it('speaks the first language of the browser that it knows', () => {
    expect(firstLanguage(['ti', 'ar-SY', 'de'])).toBe('ar');
    expect(firstLanguage(['ti'])).toBe('de');
  });

  it('asks for at least one answer, sends no more than was said, and thanks', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/v1/feedback-forms/:code', () => HttpResponse.json({ siteName: 'Rathaus Moers' })),
      http.post('*/api/v1/feedback-forms', async ({ request }) => {
        sent.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderPart(<PublicFeedbackPage />);
    await userEvent.selectOptions(await screen.findByRole('combobox'), 'tr');
    await userEvent.click(await screen.findByRole('button', { name: 'Gönder' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('en az bir soruyu');
    expect(sent).toHaveLength(0);
    await userEvent.click(screen.getAllByRole('radio', { name: '5: çok' })[0]!);
    await userEvent.click(screen.getByRole('button', { name: 'Gönder' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({ language: 'tr', answers: { welcome: 5 } });
    expect(await screen.findByText('Geri bildiriminiz için teşekkürler.')).toBeInTheDocument();
  });

  it('puts Arabic from right to left', async () => {
    server.use(http.get('*/api/v1/feedback-forms/:code', () => HttpResponse.json({ siteName: 'Moers' })));
    renderPart(<PublicFeedbackPage />);
    await userEvent.selectOptions(await screen.findByRole('combobox'), 'ar');
    expect(screen.getByRole('main')).toHaveAttribute('dir', 'rtl');
  });
});
