// Loaded before a build (node --import) that is to fail half-way. BREAK_WRITES, a regular expression, says which paths the
// disk is full for; BREAK_AFTER how many files are written there before.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const pattern = new RegExp(process.env['BREAK_WRITES'] ?? '^$');
let left = Number(process.env['BREAK_AFTER'] ?? 0);

const check = (path) => {
  const name = path instanceof URL ? path.pathname : String(path);
  if (!pattern.test(name) || left-- > 0) return;
  throw Object.assign(new Error(`ENOSPC: no space left on device, write '${name}'`), {
    code: 'ENOSPC',
    syscall: 'write',
    path: name,
  });
};

/** Half of what should be written is written, as on a real disk. */
const half = (content) => (typeof content === 'string' || Buffer.isBuffer(content) ? content.slice(0, 10) : '');

const { writeFileSync } = fs;
fs.writeFileSync = (path, content, ...more) => {
  try {
    check(path);
  } catch (error) {
    writeFileSync(path, half(content));
    throw error;
  }
  return writeFileSync(path, content, ...more);
};
const { writeFile } = fs.promises;
fs.promises.writeFile = async (path, content, ...more) => {
  try {
    check(path);
  } catch (error) {
    await writeFile(path, half(content));
    throw error;
  }
  return writeFile(path, content, ...more);
};
syncBuiltinESMExports();
