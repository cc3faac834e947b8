/** RFC 9457 problem as every service answers it. `type` is what code decides on, never a text. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  traceId?: string;
  violations?: Violation[];
  [extension: string]: unknown;
}

export interface Violation {
  /** JSON pointer into the request body, e.g. `/person/birthDate`. */
  pointer: string;
  code: string;
  message: string;
}

export const PROBLEM_BASE = 'https://kim.nrw/problems/';

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.type}`);
    this.name = 'ProblemError';
  }

  /** Last part of the type URI, e.g. `state-transition-refused`. */
  get slug(): string {
    return this.problem.type.slice(this.problem.type.lastIndexOf('/') + 1);
  }

  /** The server could not be reached, so nothing is known about what was saved. */
  get isOffline(): boolean {
    return this.problem.status === 0;
  }

  /** Nobody foresaw this answer; it belongs into the global notice with its trace id. */
  get isUnexpected(): boolean {
    return this.problem.status === 0 || this.problem.status >= 500;
  }
}

export function isProblem(error: unknown, ...slugs: string[]): error is ProblemError {
  return error instanceof ProblemError && (slugs.length === 0 || slugs.includes(error.slug));
}

/** `/person/birthDate` → `person.birthDate`, `/domains/0/need` → `domains.0.need`. */
export function pointerToField(pointer: string): string {
  return pointer
    .replace(/^[#/]+/, '')
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('.');
}

export function offlineProblem(): Problem {
  return { type: `${PROBLEM_BASE}offline`, title: '', status: 0 };
}

export async function problemOf(response: Response): Promise<Problem> {
  const fallback = { type: 'about:blank', title: response.statusText, status: response.status };
  const body: unknown = await response.json().catch(() => null);
  const known = typeof body === 'object' && body !== null ? body : {};
  const traceId = traceOf(response.headers);
  return { ...fallback, ...(traceId && { traceId }), ...known };
}

function traceOf(headers: Headers): string | undefined {
  return headers.get('traceparent')?.split('-')[1] ?? headers.get('x-trace-id') ?? undefined;
}
