import type { Appointment, PlanStep } from '@shared/api/types/plan';
import { isOver } from '../plan/plan';

export interface NextThing {
  id: string;
  /** Where in the file it is done. */
  section: 'plan' | 'contacts';
  title: string;
  /** Without one it can be done at any time. */
  day?: string;
  startsAt?: string;
  overdue: boolean;
}

const FIVE = 5;

/** The five things to do next: planned appointments and steps that nothing holds up, the earliest first. */
export function nextOf(steps: PlanStep[], appointments: Appointment[]): NextThing[] {
  const toDo = steps
    .filter((step) => !isOver(step) && step.waitsFor.length === 0)
    .map(({ id, title, dueOn, overdue }): NextThing => {
      return { id, section: 'plan', title, day: dueOn ?? undefined, overdue };
    });
  const planned = appointments
    .filter(({ status }) => status === 'PLANNED')
    .map(({ id, subject, startsAt }): NextThing => {
      return { id, section: 'contacts', title: subject, day: startsAt, startsAt, overdue: false };
    });
  return [...toDo, ...planned].sort(byDay).slice(0, FIVE);
}

function byDay(one: NextThing, other: NextThing): number {
  if (!one.day || !other.day) return Number(!one.day) - Number(!other.day);
  return one.day.localeCompare(other.day);
}
