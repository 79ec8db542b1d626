// Loaded before a build: folders list their files in the opposite order, as another file system might.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdirSync } = fs;
fs.readdirSync = (...args) => readdirSync(...args).toReversed();
const { readdir } = fs.promises;
fs.promises.readdir = async (...args) => (await readdir(...args)).toReversed();
syncBuiltinESMExports();
