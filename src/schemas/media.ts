import { z } from 'zod';
import { PartialDateSchema, WebAddressSchema, localized } from './common.ts';

/** The record beside a picture or file in `media/`. */
export const MediaSchema = z
  .strictObject({
    kind: z
      .enum(['illustration', 'photograph', 'map', 'document'])
      .describe('illustration (a drawing, labelled as such), photograph, map or document'),
    author: z.string().trim().min(2).max(120).describe('who made it'),
    owner: z.string().trim().min(2).max(120).describe('who owns the rights'),
    licence: z.string().trim().min(2).max(60).describe('under which terms it may be used, for example CC-BY-4.0'),
    source: WebAddressSchema.optional().describe('where it was taken from; left out when made for this site'),
    date: PartialDateSchema.describe('when it was made'),
    credit: localized(140, 'the line printed under it'),
    alt: localized(300, 'what a person who cannot see it should know').optional(),
    title: localized(120, 'name of a file offered for download').optional(),
    extent: z
      .enum(['local', 'national'])
      .optional()
      .describe('of a map: local, or national when it shows the whole country'),
    shows: z
      .array(z.string().trim().min(1).max(80))
      .optional()
      .describe('names that can be read on a national map, for those that the glossary requires'),
    persons: z
      .enum(['none', 'unrecognisable', 'recognisable'])
      .optional()
      .describe('of a photograph: none, unrecognisable or recognisable persons'),
    consent: z
      .string()
      .trim()
      .min(2)
      .max(200)
      .optional()
      .describe('how persons who can be recognised agreed: who asked, when, in what form'),
  })
  .superRefine((media, context) => {
    if (media.kind === 'document' && media.title === undefined)
      context.addIssue({ code: 'custom', message: 'file-needs-title', path: ['title'] });
    if (media.kind === 'map' && media.extent === undefined)
      context.addIssue({ code: 'custom', message: 'map-needs-extent', path: ['extent'] });
    if (media.kind !== 'document' && media.alt === undefined)
      context.addIssue({ code: 'custom', message: 'picture-needs-alt', path: ['alt'] });
  });

export type Media = z.infer<typeof MediaSchema>;
