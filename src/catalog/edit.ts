import type { Site } from '../schemas/site.ts';

/**
 * The address at which a file can be changed, when the site has a repository.
 *
 * @param file path below the content folder
 */
export const getEditUrl = ({ repository }: Site, file: string): string | undefined =>
  repository && `${repository.url.replace(/\/$/, '')}${repository.edit}${file}`;
