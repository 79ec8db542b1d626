import type { APIRoute } from 'astro';
import { getStatus } from '../loaders/status.ts';

export const GET: APIRoute = async () => {
  const { locales, facts, withdrawn } = await getStatus();
  return new Response(`${JSON.stringify({ locales, facts, withdrawn }, undefined, 2)}\n`);
};
