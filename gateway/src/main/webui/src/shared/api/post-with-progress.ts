import { sessionExpired } from '@shared/session/session-expiry';
import { apiUrl, headersOf } from './client';
import { offlineProblem, ProblemError, problemOf } from './problem';

interface Options {
  body: unknown;
  idempotencyKey?: string;
  /** How much of the body has left, from 0 to 1. */
  onProgress: (part: number) => void;
}

/** A POST that takes its time: `fetch` does not tell how far it is. */
export async function postWithProgress<T>(path: string, { onProgress, ...options }: Options): Promise<T> {
  const response = await sent(path, options, onProgress);
  if (response.status === 401) sessionExpired();
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return (await response.json()) as T;
}

function sent(path: string, options: Omit<Options, 'onProgress'>, onProgress: (part: number) => void) {
  return new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiUrl(path));
    headersOf('POST', options, 'application/json').forEach((value, name) =>
      request.setRequestHeader(name, value),
    );
    request.upload.onprogress = ({ lengthComputable, loaded, total }) =>
      lengthComputable && onProgress(loaded / total);
    request.onload = () =>
      resolve(
        new Response(request.responseText, {
          status: request.status,
          headers: { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' },
        }),
      );
    request.onerror = () => reject(new ProblemError(offlineProblem()));
    request.send(JSON.stringify(options.body));
  });
}
