import type { Position } from '../map/distance.ts';
import type { Group, MapFile, Waypoint } from './map-file.ts';
import { printDegrees, tag, write } from './xml.ts';

/** KML has longitude first. */
const at = ({ latitude, longitude }: Position): string => `${printDegrees(longitude)},${printDegrees(latitude)}`;

const link = (address: string | undefined): string =>
  address === undefined ? '' : `<atom:link href="${write(address)}"/>`;

const toPoint = (point: Waypoint): string =>
  `<Placemark>${tag('name', point.name)}${link(point.link)}${tag('description', point.description)}` +
  `<Point><coordinates>${at(point)}</coordinates></Point></Placemark>`;

/** A line follows the ground between its points. */
const toLine = (points: readonly Position[]): string =>
  `<LineString><tessellate>1</tessellate><coordinates>${points.map(at).join(' ')}</coordinates></LineString>`;

const toFolder = ({ name, link: page, waypoints, segments }: Group): string =>
  [
    `<Folder>${tag('name', name)}${link(page)}`,
    ...(segments.length > 0
      ? [`<Placemark>${tag('name', name)}<MultiGeometry>${segments.map(toLine).join('')}</MultiGeometry></Placemark>`]
      : []),
    ...waypoints.map(toPoint),
    '</Folder>',
  ].join('\n');

/** Writes places and lines for maps: KML 2.2 (OGC 07-147r2), its elements in their order, a folder for each group. */
export const toKml = ({ name, description, link: page, author, groups }: MapFile): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">',
    `<Document>${tag('name', name)}<atom:author>${tag('atom:name', author)}</atom:author>${link(page)}${tag('description', description)}`,
    ...groups.map(toFolder),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
