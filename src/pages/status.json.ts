import type { APIRoute } from 'astro';
import { getStatus } from '../loaders/status.ts';
import { toJsonFile } from '../texts/escape.ts';

export const GET: APIRoute = async () => {
  const { locales, facts, withdrawn } = await getStatus();
  return new Response(toJsonFile({ locales, facts, withdrawn }));
};
