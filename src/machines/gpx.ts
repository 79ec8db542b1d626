import type { Position } from '../map/distance.ts';
import type { Group, MapFile, Waypoint } from './map-file.ts';
import { printDegrees, tag, write } from './xml.ts';

const at = ({ latitude, longitude }: Position): string =>
  `lat="${printDegrees(latitude)}" lon="${printDegrees(longitude)}"`;

const link = (address: string | undefined): string => (address === undefined ? '' : `<link href="${write(address)}"/>`);

const toPoint = (point: Waypoint): string =>
  `<wpt ${at(point)}>${tag('name', point.name)}${tag('desc', point.description)}${link(point.link)}</wpt>`;

const toTrack = ({ name, link: page, segments }: Group): string =>
  [
    `<trk>${tag('name', name)}${link(page)}`,
    ...segments.map((points) => `<trkseg>${points.map((point) => `<trkpt ${at(point)}/>`).join('')}</trkseg>`),
    '</trk>',
  ].join('\n');

/** Writes places and lines for devices: GPX 1.1 (topografix.com/GPX/1/1), its elements in their order, each place once. */
export const toGpx = ({ name, description, link: page, creator, groups }: MapFile): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gpx version="1.1" creator="${write(creator)}" xmlns="http://www.topografix.com/GPX/1/1">`,
    `<metadata>${tag('name', name)}${tag('desc', description)}${link(page)}</metadata>`,
    ...new Set(groups.flatMap(({ waypoints }) => waypoints.map(toPoint))),
    ...groups.filter(({ segments }) => segments.length > 0).map(toTrack),
    '</gpx>',
    '',
  ].join('\n');
