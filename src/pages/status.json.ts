import type { APIRoute } from 'astro';
import { getStatus } from '../loaders/status.ts';

export const GET: APIRoute = async () => {
  const { locales, facts } = await getStatus();
  return new Response(`${JSON.stringify({ locales, facts }, undefined, 2)}\n`);
};
