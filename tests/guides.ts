import { readFileSync } from 'node:fs';

/** The samples of content files that a guide shows, by path below the content folder: each says in a remark where it goes. */
export const readSamples = (guide: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(readFileSync(guide, 'utf8').matchAll(/^( *)```(?:yaml|mdx)\n([\s\S]*?)^ *```$/gm)).flatMap(
      ([, indent = '', block = '']) => {
        const text = block.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
        const [, file] = /^(?:---\n)?# src\/content\/(\S+)/.exec(text) ?? [];
        return file === undefined ? [] : [[file, text]];
      },
    ),
  );
