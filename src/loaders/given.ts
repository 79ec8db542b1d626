import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SiteContent } from '../catalog/content.ts';
import { setReadTexts, type ReadTexts } from '../texts/read-texts.ts';
import { getProjectRoot } from './project.ts';

/** What pages are made of. */
export interface GivenContent {
  content: SiteContent;
  texts: ReadTexts;
}

let given: GivenContent | undefined;

/** Gives the compiled pages the content that they show; a build reads it once and calls this before it renders. */
export function setContent(whole: GivenContent): void {
  given = whole;
  setReadTexts(whole.texts);
}

/** What `development.ts` has read: one for the server and the pages, which Vite loads as modules of their own. */
async function readForDevelopment(): Promise<GivenContent> {
  const load = createRequire(join(getProjectRoot(), 'package.json'));
  const module = load('./src/loaders/development.ts') as typeof import('./development.ts');
  const { content } = await module.readContent();
  return { content, texts: module.getReadTexts() };
}

/** The content that was given; in development, what lies in the content folder. @throws when there is none */
export async function getGivenContent(): Promise<GivenContent> {
  // This module is loaded anew when the content changes (src/render/watch.ts).
  if (import.meta.env.DEV && !given) setContent(await readForDevelopment());
  if (!given)
    throw new Error(
      'No content was given to the pages: npm run build gives it. / Chưa có nội dung cho các trang: hãy chạy npm run build.',
    );
  return given;
}
