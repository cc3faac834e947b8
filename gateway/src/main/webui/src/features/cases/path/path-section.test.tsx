import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@shared/api/types/case';
import { cases } from '../../../testing/demo/case-data';
import { personPath } from '../../../testing/demo/target-groups';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { PathSection } from './path-section';
import { scaleOf } from './path-scale';

const file = cases[0] as CaseFile;

describe('the path of a person', () => {
  it('says in words what the lanes show, and who led the case', async () => {
    renderPart(<PathSection file={file} />);
    const lanes = await screen.findByRole('list', { name: 'Wer wann gearbeitet hat' });
    expect(within(lanes).getByText('Case Management')).toBeVisible();
    expect(within(lanes).getByText(/Übergabe · Sprache, Berufliche Situation/)).toBeVisible();
    expect(within(lanes).getByText(/Schritt · Berufssprachkurs B2/)).toBeVisible();
    expect(await screen.findByText('Jonas Brandt')).toBeVisible();
  });

  it('names what the authority has not released', async () => {
    renderPart(<PathSection file={file} />);
    expect(await screen.findByText('Meilensteine der Ausländerbehörde sind nicht freigegeben')).toBeVisible();
  });

  it('says nothing of that once a handover to it rests on a consent', async () => {
    server.use(
      http.get('*/api/v1/cases/:id/path', () => HttpResponse.json({ ...personPath, titlesReleased: true })),
    );
    renderPart(<PathSection file={file} />);
    expect(await screen.findByText('Einreise')).toBeVisible();
    expect(screen.queryByText('Meilensteine der Ausländerbehörde sind nicht freigegeben')).toBeNull();
  });

  it('lays all lanes on one scale from the first day to what is expected', () => {
    const scale = scaleOf(personPath, '2026-11-21');
    expect(scale.from).toBe('2019-04-12');
    expect(scale.at(scale.from)).toBe(0);
    expect(scale.at(scale.to)).toBe(100);
    const { left, width } = scale.bar({
      kind: 'STEP',
      from: scale.to,
      until: scale.to,
      domains: [],
      text: null,
    });
    expect(left + width).toBeLessThanOrEqual(100);
  });
});
