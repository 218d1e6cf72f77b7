import { type HttpHandler, http } from 'msw';
import { getResponse, type Handler } from './handler.ts';

/** Handlers for a network that msw has taken away from a process: one that asks them in turn. */
export const mswHandler = (handlers: readonly Handler[]): HttpHandler =>
  http.all('*', ({ request }) => getResponse(handlers, request));
