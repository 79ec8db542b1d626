import { getPublishedDay, getScheduled } from '../catalog/schedule.ts';
import type { SiteContent } from '../catalog/content.ts';
import { describeDay, type BuildDay } from './today.ts';

/**
 * Tells authors which entries wait for their day, why, and how to see them now.
 *
 * @returns an empty string when none does, or when the day is not known: then that is a fault
 */
export function describeScheduled(content: SiteContent, day: BuildDay): string {
  const entries = day.problem ? [] : getScheduled(content);
  if (entries.length === 0) return '';
  const { en, vi } = describeDay(day);
  const lines = entries.flatMap((id) => {
    const due = getPublishedDay(content, id);
    const { published } = content.records[id]!; // one of its own ids
    return [
      `  held back until ${due}: ${id} (published: ${published}; ${en})`,
      `  chờ đến ngày ${due}: ${id} (published: ${published}; ${vi})`,
    ];
  });
  return [
    'Held back until their day / Chờ đến ngày đăng',
    ...lines,
    '  → npm run dev and npm run build -- --preview show them now, marked. A commit made on that day or later publishes them (the nightly job makes one by itself).',
    '  → npm run dev và npm run build -- --preview hiện ngay các bài này, có ghi dấu. Commit từ ngày ấy trở đi thì bài được đăng (tác vụ hằng đêm tự làm việc đó).',
  ].join('\n');
}
