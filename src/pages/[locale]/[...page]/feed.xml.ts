import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getContent } from '../../../loaders/catalog.ts';
import { getFeedPaths } from '../../../loaders/feed-paths.ts';
import { toRss, type Feed } from '../../../machines/feed.ts';

export const getStaticPaths = getFeedPaths;

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) => rss(toRss(await getContent(), props.feed));
