// Serves the built site on this machine: npm run serve -- [--dir dist] [--port 4321]
import { parseArgs } from 'node:util';
import { Problem } from '../src/loaders/problem.ts';
import { fail } from './ending.ts';
import { serve } from './server.ts';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(
    new Problem({
      en: `--port ${values.port} is no port: it is a number from 0 to 65535, such as --port 8080.`,
      vi: `--port ${values.port} không phải cổng: hãy ghi một số từ 0 đến 65535, chẳng hạn --port 8080.`,
    }),
  );
const { url } = await serve(values.dir, port).catch(fail);
console.log(`\n  ${url}\n\n  Ctrl-C stops it. / Nhấn Ctrl-C để dừng.\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
