// npm run hosts: writes the configuration of hosts that cannot be told by files in the site.
import { mkdirSync, writeFileSync } from 'node:fs';
import { toHttpConf, toServerConf } from '../src/publish/nginx.ts';

const folder = 'deploy/nginx';
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/http.conf`, toHttpConf());
writeFileSync(`${folder}/server.conf`, toServerConf());
console.log(`→ ${folder}/http.conf, ${folder}/server.conf`);
