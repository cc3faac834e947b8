import type { HandoverExtract } from '@shared/api/types/handover';
import { cases } from './case-data';
import { assessments, goals } from './case-parts';
import { handedOver } from './documents';
import { newId } from './time';

export function extract(id: string): HandoverExtract {
  const file = cases[0]!;
  return {
    handoverId: id,
    caseNumber: file.number,
    person: file.person,
    domains: assessments[file.id]![0]!.domains.slice(0, 2),
    goals: goals[file.id]!.slice(0, 1),
    documents: handedOver(['01900000-0000-7000-8020-000000000001', '01900000-0000-7000-8020-000000000002']),
    purpose: 'RESIDENCE_PERSPECTIVE',
    message: null,
    consent: { id: newId(), form: 'WRITTEN', givenOn: '2026-11-06', validUntil: null },
    purposeBound: true,
    hash: 'b1946ac9…',
  };
}
