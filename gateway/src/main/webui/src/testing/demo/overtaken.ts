import { HttpResponse } from 'msw';

/** What the service says to a change that is based on another version than the one in force; nothing if it is based on it. */
export function overtaken(request: Request, version: number) {
  const based = request.headers.get('If-Match');
  if (based === `"${version}"`) return undefined;
  const problem =
    based === null
      ? { type: 'https://kim.nrw/problems/precondition-required', title: 'Version fehlt', status: 428 }
      : {
          type: 'https://kim.nrw/problems/precondition-failed',
          title: 'Inzwischen geändert',
          status: 412,
        };
  return HttpResponse.json(problem, {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}
