import type { APIRoute } from 'astro';
import { getContent } from '../loaders/catalog.ts';
import { getGuide } from '../machines/llms.ts';

export const GET: APIRoute = async () => new Response(getGuide(await getContent()));
