// Loaded before a build (node --import) during which somebody changes its files. CHANGE_MOMENT, a regular expression,
// says after the reading or before the writing of which path, CHANGE_AFTER after how many of these moments; CHANGE_FROM which
// files are copied to CHANGE_TO then.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const pattern = new RegExp(process.env['CHANGE_MOMENT'] ?? '^$');
const { cpSync, readFileSync, writeFileSync } = fs;
const { writeFile } = fs.promises;
let left = Number(process.env['CHANGE_AFTER'] ?? 0);
let isDone = false;

const change = (path) => {
  if (isDone || !pattern.test(path instanceof URL ? path.pathname : String(path)) || left-- > 0) return;
  isDone = true;
  cpSync(process.env['CHANGE_FROM'], process.env['CHANGE_TO'], { recursive: true });
};

fs.readFileSync = (path, ...more) => {
  const content = readFileSync(path, ...more);
  change(path);
  return content;
};
fs.writeFileSync = (path, ...more) => {
  change(path);
  return writeFileSync(path, ...more);
};
fs.promises.writeFile = (path, ...more) => {
  change(path);
  return writeFile(path, ...more);
};
syncBuiltinESMExports();
