// npm run media -- clean FILE …: takes position, devices and persons out of pictures and recordings and leaves every pixel, every sound, creator and licence.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cleanFile } from '../src/loaders/clean.ts';
import { getContentDirectory } from '../src/loaders/content.ts';

const [command, ...files] = process.argv.slice(2);
if (command !== 'clean' || files.length === 0) {
  console.error(
    'npm run media -- clean FILE …   (jpg, png, webp, avif, mp4, webm, mp3; a path, or one below the content folder)',
  );
  process.exit(2);
}
for (const file of files) {
  const path = [file, join(getContentDirectory(), file)].find((each) => existsSync(each));
  try {
    if (path === undefined) throw new Error('there is no such file / không có tệp này');
    await cleanFile(path);
    console.log(`${file}: clean / đã làm sạch`);
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
