// Serves the built site on this machine: npm run serve -- [--dir dist] [--port 4321]
import { parseArgs } from 'node:util';
import { serve } from './server.ts';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
});
const { url } = await serve(values.dir, Number(values.port));
console.log(`\n  ${url}\n\n  Ctrl-C stops it. / Nhấn Ctrl-C để dừng.\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
