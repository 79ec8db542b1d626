import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { OpenData } from '../../src/schemas/open-data.ts';
import { findGpxFaults } from '../map-files.ts';
import { sites } from '../sites.ts';

// Routes as they are published: page, file for devices, Markdown version, open data.

const readFile = (site: string, path: string): string => readFileSync(join(site, path), 'utf8');

/** Ids of the routes of a site. */
const listRoutes = (site: string): OpenData['entries'] =>
  (JSON.parse(readFile(site, 'data/v1/entries.json')) as OpenData).entries.filter(({ route }) => route); // held against its schema elsewhere

describe.each([
  ['the real site', sites.real],
  ['the province', sites.province],
])('of %s', (_, site) => {
  const locales = readdirSync(site).filter((folder) => /^[a-z]{2}$/.test(folder));

  test('every route has a file for devices in every edition, which the schema passes and the page offers', async () => {
    const routes = listRoutes(site);
    expect(routes.length).toBeGreaterThan(0);
    for (const { id, route } of routes)
      for (const locale of locales) {
        const gpx = readFile(site, `${locale}/${id}.gpx`);
        expect([id, locale, await findGpxFaults(gpx)]).toEqual([id, locale, []]);
        const places = new Set(route!.days.flat().map(({ latitude, longitude }) => `${latitude} ${longitude}`));
        expect([id, gpx.match(/<wpt /g)!.length]).toEqual([id, places.size]);
        const page = parse(readFile(site, `${locale}/${id}/index.html`));
        expect(page.querySelector('a[href$=".gpx"]')?.getAttribute('href')).toMatch(
          new RegExp(`/${locale}/${id}\\.gpx$`),
        );
      }
  });

  test('every stop stands on the page below the heading of its day', () => {
    for (const { id, route } of listRoutes(site))
      for (const locale of locales) {
        const page = parse(readFile(site, `${locale}/${id}/index.html`));
        const days = page.querySelectorAll('.body .day');
        expect([id, days.map((day) => day.querySelectorAll('.stop').length)]).toEqual([
          id,
          route!.days.map((stops) => stops.length),
        ]);
        for (const [index, day] of days.entries())
          expect(day.previousElementSibling?.querySelector('h2')?.id).toBe(`day-${index + 1}`);
      }
  });

  test('the line of a route is as long as its legs together', () => {
    for (const { id, route } of listRoutes(site)) {
      const legs = route!.days.flat().reduce((sum, { kilometres = 0 }) => sum + kilometres, 0);
      expect([id, Math.abs(legs - route!.kilometres) < 0.05]).toEqual([id, true]);
    }
  });
});

test('the front page lists routes with their days and length, and the Markdown version its stops', () => {
  const home = parse(readFile(sites.province, 'en/index.html'));
  expect(home.querySelector('.routes li')?.text.replaceAll(/\s+/g, ' ').trim()).toBe(
    'From the lamp to the bridge 2 days · about 49 km',
  );
  expect(readFile(sites.province, 'vi/routes/lamp-to-bridge.md')).toContain(
    'Ngày 1: Hải đăng Cổ → Bến phà (đi bộ · 8 km theo đường vẽ)',
  );
  const trip = parse(readFile(sites.province, 'en/routes/lamp-to-bridge/index.html')).querySelector(
    'script[type="application/ld+json"]',
  )!;
  const { '@graph': graph } = JSON.parse(trip.text) as { '@graph': { '@type': string }[] };
  expect(graph.find((thing) => thing['@type'] === 'TouristTrip')).toMatchObject({
    touristType: expect.arrayContaining(['travellers']),
    itinerary: { '@type': 'ItemList', numberOfItems: 4 },
  });
});
