import { setTimeout as wait } from 'node:timers/promises';
import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { formatFaults } from '../loaders/fault.ts';
import { readAgain } from '../loaders/development.ts';
import { describeScheduled } from '../loaders/scheduled.ts';
import { getProjectRoot } from '../loaders/project.ts';
import { join } from 'node:path';

/**
 * Milliseconds without a change after which files are read again. Editors empty a file before they write it, and the watcher
 * tells only the first of two changes that follow one another so closely.
 */
const settled = 50;

/**
 * While somebody writes: reads the content again when a file of it changes, says what is wrong with it, and has the pages
 * made anew.
 *
 * @param root the content folder
 */
export function watchContent(root: string): Plugin {
  let last = 0;
  let told: string | undefined;
  return {
    name: 'content',
    apply: 'serve',
    configureServer: ({ watcher }) => void watcher.add(root),
    hotUpdate: {
      order: 'pre',
      async handler({ file, timestamp, server }) {
        if (!file.startsWith(root + sep) && !file.startsWith(`${root.replaceAll('\\', '/')}/`)) return undefined;
        const { moduleGraph, name } = this.environment;
        if (name !== 'ssr') return [];
        last = timestamp;
        await wait(settled);
        if (last !== timestamp) return []; // a later change has been told since
        const { content, faults, day } = await readAgain();
        const { logger } = server.config;
        if (faults.length > 0) logger.error(`\n${formatFaults(faults)}\n`);
        // The gate has said it at the beginning; it is said again when it is something else.
        const scheduled = content.site ? describeScheduled(content, day) : '';
        if (told !== undefined && told !== scheduled && scheduled !== '') logger.warn(`\n${scheduled}\n`);
        told = scheduled;
        return [...(moduleGraph.getModulesByFile(join(getProjectRoot(), 'src/loaders/given.ts')) ?? [])];
      },
    },
  };
}
