import type { APIRoute } from 'astro';
import { getContent } from '../../../loaders/catalog.ts';
import { getFeedPaths } from '../../../loaders/feed-paths.ts';
import { toJsonFeed, type Feed } from '../../../machines/feed.ts';
import { toJsonFile } from '../../../texts/escape.ts';

export const getStaticPaths = getFeedPaths;

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(toJsonFile(toJsonFeed(await getContent(), props.feed)));
