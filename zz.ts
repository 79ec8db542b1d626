import { growSite } from './bench/site.ts';
console.log(await growSite('src/content', '/tmp/big', { entries: 1000, locales: ['vi','en','fr','de','ja','ko'] }));
