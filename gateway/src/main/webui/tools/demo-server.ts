import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse, type RequestHandler } from 'msw';
import { runnerImport, type Connect, type Plugin } from 'vite';

/** Stricter than the gateway's own policy must never be looser: what breaks under it breaks here first. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers `/api` with the invented data of `src/testing`, for looking at screens without any service. */
export function demoServer(): Plugin {
  let handlers: Promise<RequestHandler[]> | undefined;
  const load = () => (handlers ??= loadHandlers());
  return {
    name: 'kim-demo-server',
    configureServer: ({ middlewares }) => void middlewares.use(answerWith(load)),
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((_request, response, next) => {
        response.setHeader('Content-Security-Policy', CSP);
        next();
      });
      middlewares.use(answerWith(load));
    },
  };
}

async function loadHandlers(): Promise<RequestHandler[]> {
  const { module } = await runnerImport<{ handlers: RequestHandler[] }>('/src/testing/handlers.ts');
  return module.handlers;
}

function answerWith(load: () => Promise<RequestHandler[]>): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (!request.url?.startsWith('/api/')) return next();
    void answer(request, response, load).catch(next);
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  load: () => Promise<RequestHandler[]>,
) {
  const found = await getResponse(await load(), await toFetchRequest(request));
  response.statusCode = found?.status ?? 404;
  found?.headers.forEach((value, name) => response.setHeader(name, value));
  response.end(found ? Buffer.from(await found.arrayBuffer()) : '{}');
}

async function toFetchRequest(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (!name.startsWith(':') && value) headers.set(name, String(value));
  }
  const method = request.method ?? 'GET';
  return new Request(`http://localhost${request.url}`, {
    method,
    headers,
    body: method === 'GET' ? undefined : Buffer.concat(chunks),
  });
}
