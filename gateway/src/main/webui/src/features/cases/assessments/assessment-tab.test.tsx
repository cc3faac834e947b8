import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { renderPart } from '../../../testing/render';
import { AssessmentTab } from './assessment-tab';

const file = cases[0]!;

describe('assessments of a case', () => {
  it('stand side by side, the older one first', async () => {
    renderPart(<AssessmentTab file={file} />);
    const compareWith = await screen.findByLabelText('Vergleichen mit');
    await userEvent.selectOptions(compareWith, within(compareWith).getByRole('option', { name: /^1 ·/ }));
    expect(screen.getByText('In 2 Lebensbereichen hat sich etwas geändert.')).toBeVisible();
    const work = screen.getByRole('table', { name: 'Berufliche Situation' });
    const headers = within(work).getAllByRole('columnheader');
    expect(headers[1]).toHaveTextContent('Nr. 1');
    expect(headers[2]).toHaveTextContent('Nr. 2');
    expect(within(work).getByRole('row', { name: /nicht mehr genannt/ })).toHaveTextContent('Berufsschule');
  });

  it('come back after a crash with what was typed', async () => {
    const first = renderPart(<AssessmentTab file={file} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Neu erheben' }));
    const situation = screen.getAllByLabelText('Situation')[0]!;
    await userEvent.type(situation, 'Mutter ist eingezogen');
    await new Promise((done) => setTimeout(done, 600));
    first.unmount();
    renderPart(<AssessmentTab file={file} />);
    expect(await screen.findByDisplayValue(/Mutter ist eingezogen/)).toBeInTheDocument();
  });
});
