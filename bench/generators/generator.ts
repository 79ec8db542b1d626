import type { Locale } from '../../src/i18n/locales.ts';

/** A text as every generator takes it. */
export interface PlainText {
  locale: Locale;
  section: string;
  /** `index` introduces its section. */
  slug: string;
  title: string;
  description: string;
  /** Markdown without components. */
  body: string;
}

/** What all generators build. */
export interface PlainSite {
  url: string;
  editions: { locale: Locale; language: string; title: string; description: string }[];
  /** Slugs. */
  sections: string[];
  /** One text for each page, and one for the list of each section in each edition. */
  texts: PlainText[];
}

/** A generator that is not ours. It runs in a folder that holds the texts and its files. */
export interface Generator {
  name: string;
  /** Gives its version; nothing where it is not installed and npm does not bring it. */
  getVersion: () => string | undefined;
  /** Gives the command that builds. */
  getCommand: () => readonly string[];
  /** Folder of the built site. */
  output: string;
  /** Folders that it keeps between builds. */
  kept: readonly string[];
  /** Where a text lies. */
  toFile: (text: PlainText) => string;
  /** What lies there. */
  write: (text: PlainText, site: PlainSite) => string;
  /** Its settings and templates by their paths, and what makes front pages. */
  getFiles: (site: PlainSite) => Record<string, string>;
}

/** Writes front matter; what JSON writes is YAML. */
export const writeText = (matter: Record<string, unknown>, body: string): string =>
  `---\n${Object.entries(matter)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${body}\n`;

/** The texts that introduce sections, by edition, for menus. */
export const groupIntroductions = ({ texts }: PlainSite) =>
  Object.groupBy(
    texts.flatMap(({ locale, section, slug, title }) => (slug === 'index' ? { locale, section, title } : [])),
    ({ locale }) => locale,
  );

/** Writes links in Markdown. */
export const listLinks = (links: readonly (readonly [title: string, path: string])[]): string =>
  links.map(([title, path]) => `- [${title.replaceAll(/[\\[\]]/g, String.raw`\$&`)}](${path})`).join('\n');
