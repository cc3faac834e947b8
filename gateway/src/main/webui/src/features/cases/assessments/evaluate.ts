import type { Assessment, DomainAssessment, LifeDomain } from '@shared/api/types/case';
import { CODES } from '@shared/api/types/codes';

export type Result = 'better' | 'same' | 'worse' | 'new';

interface Side {
  need: boolean;
  priority: DomainAssessment['priority'];
  participation: DomainAssessment['participation'];
}

export interface Evaluated {
  domain: LifeDomain;
  before: Side;
  after: Side;
  result: Result;
}

const WEIGHT = { LOW: 1, MEDIUM: 2, HIGH: 3 };

/** What became of the need in each Lebensbereich; one that neither side speaks of is left out. */
export function evaluate(first: Assessment, last: Assessment): Evaluated[] {
  return CODES.lifeDomain.flatMap((domain) => {
    const said = first.domains.find((one) => one.domain === domain);
    const now = last.domains.find((one) => one.domain === domain);
    if (!said && !now) return [];
    const before = sideOf(said);
    const after = sideOf(now);
    return [{ domain, before, after, result: resultOf(said, before, after) }];
  });
}

function sideOf(said: DomainAssessment | undefined): Side {
  return { need: Boolean(said?.needs?.trim()), priority: said?.priority, participation: said?.participation };
}

function resultOf(said: DomainAssessment | undefined, before: Side, after: Side): Result {
  if (!said) return 'new';
  const change = weight(after) - weight(before);
  if (change === 0) return 'same';
  return change < 0 ? 'better' : 'worse';
}

/** No need weighs nothing; a need without a priority weighs as a low one. */
function weight({ need, priority }: Side): number {
  return need ? WEIGHT[priority ?? 'LOW'] : 0;
}
