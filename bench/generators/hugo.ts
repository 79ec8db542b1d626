import { spawnSync } from 'node:child_process';
import { writeText, type Generator } from './generator.ts';

const page = `<!doctype html>
<html lang="{{ .Lang }}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title><meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}"></head>
<body>
<header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
<nav>{{ range .Site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</nav></header>
<main><h1>{{ .Title }}</h1><p>{{ .Description }}</p>{{ .Content }}{{ block "list" . }}{{ end }}</main>
<footer>{{ range .Site.Home.AllTranslations }}<a href="{{ .RelPermalink }}">{{ .Language.LanguageName }}</a> {{ end }}</footer>
</body>
</html>
`;
const list = `{{ define "list" }}<ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
`;

export const hugo: Generator = {
  name: 'hugo',
  getVersion: () => /v([\d.]+)/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[1],
  getCommand: () => ['hugo', '--quiet'],
  output: 'public',
  kept: ['public', 'resources'],
  toFile: ({ locale, section, slug }) => `content/${locale}/${section}/${slug === 'index' ? '_index' : slug}.md`,
  write: ({ title, description, body }) => writeText({ title, description }, body),
  getFiles: ({ url, editions }) => ({
    'hugo.json': JSON.stringify({
      baseURL: url,
      defaultContentLanguage: editions[0]!.locale,
      defaultContentLanguageInSubdir: true,
      disableKinds: ['taxonomy', 'term'],
      outputs: { home: ['HTML'], section: ['HTML'], page: ['HTML'] },
      languages: Object.fromEntries(
        editions.map(({ locale, language, title }, weight) => [
          locale,
          { contentDir: `content/${locale}`, languageName: language, title, weight: weight + 1 },
        ]),
      ),
    }),
    'layouts/_default/baseof.html': page,
    'layouts/_default/single.html': '{{ define "list" }}{{ end }}\n',
    'layouts/_default/list.html': list,
    ...Object.fromEntries(
      editions.map(({ locale, title, description }) => [
        `content/${locale}/_index.md`,
        writeText({ title, description }, ''),
      ]),
    ),
  }),
};
