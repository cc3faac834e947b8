import { http, HttpResponse } from 'msw';
import type { ImportReport } from '@shared/api/types/case';
import type { ConsentTextState } from '@shared/api/types/consent';
import type { ProcederePoint } from '@shared/api/types/handover';
import { checklistHandlers } from './checklists';
import { exportHandlers } from './exports';
import { overtaken } from './overtaken';
import { ago, newId } from './time';

const AUTOMATIC = ['CONSENT_PRESENT', 'EXTRACT_CHOSEN', 'DATE_SET'];

const point = (code: string, label: string, mandatory = true): ProcederePoint => ({
  code,
  label,
  mandatory,
  automatic: AUTOMATIC.includes(code),
});

const DEFAULT: ProcederePoint[] = [
  point('CONSENT_PRESENT', 'Einwilligung liegt vor'),
  point('EXTRACT_CHOSEN', 'Auszug ist auf das Nötige beschränkt'),
  point('RECIPIENT_CONFIRMED', 'Stelle und Ansprechperson sind bestätigt'),
  point('PERSON_INFORMED', 'Person ist über die Übergabe informiert'),
  point('DATE_SET', 'Wiedervorlage ist gesetzt'),
  point('RETURN_CHANNEL', 'Rückmeldeweg ist vereinbart'),
  point('JOINT_TALK', 'Gemeinsames Übergabegespräch ist vereinbart', false),
];

let version = 0;
let points = DEFAULT;

const text = (language: string, name: string, reviewed: boolean): ConsentTextState => ({
  language,
  name,
  reviewed,
  direction: language === 'ar' ? 'rtl' : 'ltr',
  version: '2026-11',
  ...(reviewed && language !== 'de' && { reviewer: 'Dolmetschdienst Niederrhein', reviewedAt: ago(30) }),
});
const texts = [
  text('de', 'Deutsch', true),
  text('en', 'English', true),
  text('ar', 'العربية', false),
  text('uk', 'Українська', false),
];

function imported(csv: string, dryRun: boolean): ImportReport {
  const lines = csv.trim().split('\n').slice(1);
  return {
    dryRun,
    lines: lines.map((line, index) => {
      const source = line.split(/[;,]/)[0] ?? '';
      const broken = !source;
      return {
        line: index + 2,
        source: source || null,
        outcome: broken ? 'REJECTED' : dryRun ? 'READY' : 'CREATED',
        caseId: broken || dryRun ? null : newId(),
        possibleDuplicate: index === 1,
        violations: broken ? [{ pointer: '/source', code: 'NotBlank', message: 'darf nicht leer sein' }] : [],
      };
    }),
  };
}

export const settingsHandlers = [
  ...checklistHandlers,
  ...exportHandlers,
  http.get('*/api/v1/handovers/procedere', () => HttpResponse.json({ version, items: points })),
  http.put('*/api/v1/handovers/procedere', async ({ request }) => {
    const refused = overtaken(request, version);
    if (refused) return refused;
    const { items } = (await request.json()) as { items: Omit<ProcederePoint, 'automatic'>[] };
    const own = items.map(({ code, label, mandatory }) => point(code, label, mandatory));
    points = own.length > 0 ? own : DEFAULT;
    version += 1;
    return HttpResponse.json({ version, items: points });
  }),
  http.get('*/api/v1/consents/texts', () => HttpResponse.json({ items: texts })),
  http.post('*/api/v1/consents/texts/:language/review', async ({ params, request }) => {
    const { reviewer } = (await request.json()) as { reviewer: string };
    const found = texts.find(({ language }) => language === params.language);
    if (found) Object.assign(found, { reviewed: true, reviewer, reviewedAt: ago(0) });
    return HttpResponse.json({ items: texts });
  }),
  http.post('*/api/v1/imports', async ({ request }) => {
    const dryRun = new URL(request.url).searchParams.get('dryRun') !== 'false';
    return HttpResponse.json(imported(await request.text(), dryRun));
  }),
];
