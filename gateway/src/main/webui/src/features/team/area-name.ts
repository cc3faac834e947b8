import type { TeamArea } from '@shared/api/types/team';
import { regionName } from '@shared/regional/region-name';

/** A Kommune by its name; a Bezirk by the code that the KI gave it. */
export function areaName(kind: TeamArea['kind'], area: string): string {
  return kind === 'MUNICIPALITY' ? regionName(area) : area;
}
