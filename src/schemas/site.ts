import { z } from 'zod';
import { LocaleSchema, SlugSchema, WebAddressSchema, localized, sections } from './common.ts';

const coordinate = z.tuple([z.number(), z.number()]).describe('[longitude, latitude] in degrees');

/** A host, and for a site below a path of its host the path: nothing in it has to be encoded, and no `..` leads away. */
const siteAddress = /^https:\/\/([^/\s?#@\\]+)(\/[A-Za-z0-9_-][A-Za-z0-9._~-]*)*\/?$/;

/** A host as browsers write it: `xn--` and all. */
const asciiHost = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

const isSiteAddress = (url: string): boolean =>
  siteAddress.test(url) && URL.canParse(url) && asciiHost.test(new URL(url).hostname);

const SiteAddressSchema = z
  .string()
  .refine(isSiteAddress, { error: 'site-address-invalid', abort: true })
  // As browsers write it: https://example.org, https://name.github.io/repo/
  .transform((url) => {
    const { origin, pathname } = new URL(url);
    return pathname === '/' ? origin : `${origin}${pathname.replace(/\/?$/, '/')}`;
  })
  .describe(
    'the address of the site: https:// and its host, https://example.org; below a path of its host with the path, https://name.github.io/repo/',
  );

/** `site.yaml`: what the whole site has in common. */
export const SiteSchema = z.strictObject({
  name: localized(60, 'name of the site'),
  tagline: localized(120, 'one line that says what the site is'),
  url: SiteAddressSchema,
  'time-zone': z
    .string()
    .min(3)
    .describe('IANA name of the zone in which times are printed, for example Asia/Ho_Chi_Minh'),
  source: LocaleSchema.describe('the language in which every entry exists'),
  locales: z
    .array(
      z.strictObject({
        locale: LocaleSchema,
        tier: z
          .number()
          .int()
          .min(1)
          .max(3)
          .describe('how much is promised: 1 everything, 2 leading entries, 3 first entries'),
      }),
    )
    .min(1)
    .describe('the editions, in the order in which readers see them'),
  fallback: z
    .array(LocaleSchema)
    .default([])
    .describe('languages tried in this order when an entry has no text in the language asked for'),
  sections: z.array(z.enum(sections)).min(1).describe('the sections, in the order of the menu'),
  owner: z
    .strictObject({
      kind: z.enum(['independent', 'state-agency']).describe('who speaks: an independent project or a state agency'),
      name: localized(120, 'name of the owner, printed as the responsible unit'),
      statement: localized(320, 'one or two sentences for the footer of every page: who speaks and who does not'),
    })
    .describe('who is responsible for the site'),
  portals: z
    .array(
      z.strictObject({
        name: localized(80, 'name of the portal'),
        url: WebAddressSchema,
      }),
    )
    .default([])
    .describe('official portals that the footer links to'),
  repository: z
    .strictObject({
      url: WebAddressSchema.describe('web address of the repository'),
      edit: z
        .string()
        .startsWith('/')
        .describe('path of the edit page below it; the path of the file is appended, for example /edit/main/'),
    })
    .optional()
    .describe('where contributors propose changes; left out, no edit links are shown'),
  'signing-key': z
    .string()
    .regex(/^[A-Za-z0-9+/]{56}$/)
    .optional()
    .describe('public key by which the list of published files is signed; npm run keys makes one'),
  'security-contact': z
    .string()
    .regex(/^(https:\/\/|mailto:)\S+$/)
    .optional()
    .describe('where to report a security fault, https:// or mailto:; printed in /.well-known/security.txt'),
  'indexnow-key': z
    .string()
    .regex(/^[a-zA-Z0-9-]{8,128}$/)
    .optional()
    .describe('key by which search engines believe npm run ping (indexnow.org); published as /<key>.txt'),
  'websub-hub': WebAddressSchema.optional().describe('hub that tells followers of the feeds what is new (W3C WebSub)'),
  licence: localized(160, 'licence of the texts, for the footer'),
  locator: z
    .strictObject({
      title: localized(80, 'heading of the map'),
      caption: localized(280, 'what the map shows and what it leaves out'),
      land: z.array(coordinate).min(4).describe('outline of the land, as a closed ring'),
      coast: z.array(coordinate).min(2).describe('the part of the outline that is coast'),
      rivers: z.array(z.array(coordinate).min(2)).default([]).describe('river courses'),
      labels: z
        .array(
          z.strictObject({
            name: localized(60, 'text on the map'),
            at: coordinate,
            role: z.enum(['sea', 'neighbour', 'river']).describe('what it names, for its style'),
          }),
        )
        .default([])
        .describe('names on the map'),
      places: z.array(SlugSchema).describe('slugs of places with a position, drawn as points'),
    })
    .optional()
    .describe('schematic map on the home page, without any national outline'),
});

export type Site = z.infer<typeof SiteSchema>;
