import { sessionExpired } from '@shared/session/session-expiry';
import { selectedKi } from '@shared/session/selected-ki';
import { currentLanguage } from '@shared/i18n/language';
import { offlineProblem, ProblemError, problemOf } from './problem';

/** A list is sent as the same parameter several times. */
export type Query = Record<string, string | number | boolean | readonly string[] | undefined | null>;

export interface RequestOptions {
  query?: Query;
  body?: unknown;
  /** Version the change was made on; sent as `If-Match` where the contract asks for it. */
  version?: number | string;
  /** Same key, same body, same answer: protects against a double submit. */
  idempotencyKey?: string;
  /** A body that is no JSON. */
  raw?: { text: string; type: string };
  /** The case worker's reason to open a person's file; the service logs it. */
  purpose?: string;
  signal?: AbortSignal;
}

const BASE = '/api/v1';
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export const api = {
  get: <T>(path: string, options?: RequestOptions) => request<T>('GET', path, options),
  post: <T>(path: string, options?: RequestOptions) => request<T>('POST', path, options),
  put: <T>(path: string, options?: RequestOptions) => request<T>('PUT', path, options),
  /** A file that the server makes of what is sent. */
  document: (path: string, options?: RequestOptions) => fileOf('POST', path, options),
  /** A file that the server keeps. */
  file: (path: string) => fileOf('GET', path),
  delete: <T = void>(path: string, options?: RequestOptions) => request<T>('DELETE', path, options),
  /** Sends a file as it is. */
  upload: <T>(path: string, text: string, type: string, query?: Query) =>
    request<T>('POST', path, { query, raw: { text, type } }),
  patch: <T>(path: string, options?: RequestOptions) => request<T>('PATCH', path, options),
};

export function apiUrl(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') parameters.append(name, String(one));
    }
  }
  const suffix = parameters.size > 0 ? `?${parameters}` : '';
  return `${BASE}${path}${suffix}`;
}

async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const response = await send(method, path, options);
  if (response.status === 401) sessionExpired();
  if (!response.ok) throw new ProblemError(await problemOf(response));
  if (response.status === 204 || response.headers.get('content-length') === '0') return undefined as T;
  return (await response.json()) as T;
}

async function fileOf(method: Method, path: string, options: RequestOptions = {}): Promise<Blob> {
  const response = await send(
    method,
    path,
    options,
    'application/pdf, image/jpeg, image/png, application/problem+json',
  );
  if (response.status === 401) sessionExpired();
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return response.blob();
}

async function send(
  method: Method,
  path: string,
  options: RequestOptions,
  accept = 'application/json',
): Promise<Response> {
  try {
    return await fetch(apiUrl(path, options.query), {
      method,
      headers: headersOf(method, options, accept),
      body: options.raw?.text ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
      credentials: 'same-origin',
      // A login page in place of data must not be followed: it would look like an answer.
      redirect: 'error',
      signal: options.signal,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ProblemError(offlineProblem());
  }
}

/** What every request says of itself. */
export function headersOf(method: Method, options: RequestOptions, accept: string): Headers {
  const headers = new Headers({ Accept: accept, 'Accept-Language': currentLanguage() });
  if (options.body !== undefined) headers.set('Content-Type', 'application/json');
  if (options.raw) headers.set('Content-Type', options.raw.type);
  // A foreign page cannot set this header, so the gateway tells our requests from forged ones.
  if (method !== 'GET') headers.set('X-KIM-Request', '1');
  if (options.version !== undefined) headers.set('If-Match', `"${options.version}"`);
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey);
  if (options.purpose) headers.set('X-KIM-Purpose', options.purpose);
  const ki = selectedKi();
  if (ki) headers.set('X-KIM-Ki', ki);
  return headers;
}
