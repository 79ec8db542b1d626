/** The east of the frieze: river, rice and railway, the town, the dunes, the sea and its bed. */
import { flag } from '../flag.ts';
import { createRandom, glints, line, path, smooth, type Point } from '../kit.ts';
import { readPoints } from '../points.ts';
import { filled } from '../shade.ts';
import { water, width } from './size.ts';

/** A boat with a roof and those it carries. */
const tourBoat = (x: number, y: number): string =>
  path(
    'person',
    `M${x - 44} ${y - 7}q44 14 92-4l-9 10q-38 10-76 2zM${x - 22} ${y - 24}v18h3v-18zM${x + 22} ${y - 24}v17h3v-17z`,
  ) +
  path('blue', `M${x - 26} ${y - 24}h56l-5-7h-46z`) +
  path('head', `M${x - 12} ${y - 11}h0m12 0h0m12 0h0`);

const palm = (x: number, y: number, high: number): string => {
  const reach = Math.round(high * 0.34);
  const leaf = (across: number, down: number): string =>
    `M${x + 3} ${y - high}q${Math.round(across * 0.5)} ${down - 12} ${across} ${down}q${Math.round(-across * 0.5)}-6 ${-across} ${-down}z`;
  return (
    path('trunk', `M${x} ${y}q-3-${high >> 1} 3-${high}`) +
    path('palm', leaf(-reach, 14) + leaf(-reach, -4) + leaf(reach, 15) + leaf(reach, -3) + leaf(5, -16))
  );
};

/** The train along the coast, on its bridge. */
function train(): string {
  const coaches = [0, 1, 2, 3, 4, 5].map((index) => 1226 + index * 48);
  return [
    path('rail', `M1206 924h390${[1262, 1330, 1398, 1466, 1534].map((x) => `M${x} 926v46`).join('')}`),
    path('white', coaches.map((x) => `M${x} 916h44v-24h-44z`).join('')),
    path('red', coaches.map((x) => `M${x} 916h44v-7h-44z`).join('')),
    path('red', 'M1514 916h40q9-1 3-10l-12-16h-31z') + path('blue', 'M1514 916h41v-6h-41z'),
    path('window', coaches.map((x) => `M${x + 4} 900h36`).join('')),
  ].join('');
}

/** River, rice and railway between the mountains and the town. */
export const plain = (): string =>
  [
    path('river', `M1194 ${water}h170v24h-170z`),
    path('glint', 'M1220 988h50M1286 994h44M1206 1000h30'),
    tourBoat(1176, 984) + tourBoat(1284, 992),
    path(
      'soil',
      smooth(
        readPoints(
          '1194 1002, 1330 1004, 1348 960, 1500 956, 1720 958, 1886 958, 1906 1004, 2000 1010, 2060 1000, 2100 1020, 1960 1034, 1800 1016, 1620 1024, 1460 1014, 1330 1030, 1194 1002',
        ),
        true,
      ),
    ),
    path('grass', smooth(readPoints('1346 970, 1352 956, 1500 952, 1720 954, 1884 954, 1892 970'), true)),
    train(),
    path('rice', 'M1356 958h202'),
    path(
      'person',
      'M1408 954v-8l-4-6 3-6q8-4 26-3l7-4 8 1-3 4 1 7-7 2-1 13h-4v-9h-16l-2 9zM1466 956l2-12-1-10h7l2 10v12z',
    ),
    path('hat', 'M1460 935l11-10 11 10z'),
  ].join('');

/** A house among others, its side lit from the sea, its windows in columns. */
const house = (name: string, x: number, wide: number, high: number, columns: number): string =>
  path(name, `M${x} 958v-${high}h${wide}v${high}z`) +
  path('sunny', `M${x + wide} 958v-${high}h${Math.round(wide * 0.26)}v${high}z`) +
  path(
    'windows',
    Array.from(
      { length: columns },
      (_, column) => `M${Math.round(x + (wide * (column + 0.5)) / columns)} ${968 - high}V946`,
    ).join(''),
  );

/** The bell tower of Tam Tòa, its top open to the sky since the war. */
const bellTower = (x: number, foot: number): string =>
  path('brick', `M${x} ${foot}v-100l6-4v-38l5-5v-24l8-9 6 5 5-8 7 10v26l5 5v38l6 4v100z`) +
  path('brick-lit', `M${x + 32} ${foot}v-152l4-5v-26l1 3v26l5 5v38l6 4v107z`) +
  path(
    'hole',
    `M${x + 14} ${foot}v-32q9-13 18 0v32zM${x + 16} ${foot - 56}v-18q7-11 14 0v18zM${x + 18} ${foot - 112}v-20q5-9 10 0v20z`,
  );

/** The old gate of the citadel: an arch in brick, a pavilion of two roofs. */
const citadelGate = (x: number, foot: number): string =>
  path('brick', `M${x} ${foot}l7-56h100l7 56z`) +
  path('brick-lit', `M${x + 88} ${foot}l-5-56h24l7 56z`) +
  path('hole', `M${x + 42} ${foot}v-24q15-22 30 0v24z`) +
  path('white', `M${x + 28} ${foot - 56}v-18h58v18zM${x + 39} ${foot - 86}v-10h36v10z`) +
  path('roof', `M${x + 10} ${foot - 72}q15-2 24-14h46q9 12 24 14zM${x + 28} ${foot - 94}q11-2 15-11h28q4 9 15 11z`);

/** Streets of Đồng Hới, and the bridge over the Nhật Lệ. */
export function town(): string {
  const cables = [24, 46, 68, 90].map(
    (step) => `M1956 ${808 + step / 2}L${1956 - step} 948M1956 ${808 + step / 2}L${1956 + step} 948`,
  );
  return [
    house('tall', 1590, 46, 182, 4) + house('tall', 1764, 44, 156, 4) + house('tall', 1830, 36, 116, 3),
    house('rose', 1494, 28, 66, 2) + house('white', 1534, 34, 46, 3) + house('blue', 1664, 28, 96, 2),
    house('rose', 1750, 26, 62, 2) + house('white', 1802, 26, 54, 2) + house('rose', 1866, 24, 46, 2),
    path('roof', 'M1528 914l26-18 26 18zM1488 894l20-14 22 14zM1796 906l19-15 21 15z'),
    citadelGate(1556, 959) + bellTower(1706, 959),
    palm(1484, 958, 76) + palm(1694, 958, 58) + palm(1790, 958, 46) + palm(1894, 960, 60),
    path('rail', 'M1681 958v-126') + flag(1682, 832, 36),
    path('river', `M1902 ${water}h150v26h-142z`),
    path('rail', 'M1858 952q100-14 200 0') +
      path('cable', cables.join('')) +
      path('white', 'M1953 1002l1-200h5l1 200z'),
    path('glint', 'M1914 990h40M1974 996h44'),
    path('hull', 'M1988 986q26 12 58-3l-9 12h-40z') + path('white', 'M2000 984v-11h14v11z'),
  ].join('');
}

/** A wind turbine; `turn` is how far its blades have turned, in degrees. */
function turbine(x: number, foot: number, high: number, turn: number): string {
  const hub = foot - high;
  const blades = [0, 120, 240].map((step) => {
    const angle = ((turn + step) * Math.PI) / 180;
    const [across, down] = [Math.sin(angle), -Math.cos(angle)];
    const at = (reach: number, side: number): Point => [
      x + across * reach - down * side,
      hub + down * reach + across * side,
    ];
    return line([[x, hub], at(high * 0.12, 4), at(high * 0.46, 0)], true);
  });
  return path('white', `M${x - 3} ${foot}l2-${high}h2l2 ${high}z${blades.join('')}`);
}

/** A fishing boat; at night its lamps call the squid. */
const fishingBoat = (x: number, y: number): string =>
  path('hull', `M${x - 40} ${y - 10}q38 6 84-8l-12 24h-60z`) +
  path('white', `M${x - 26} ${y - 9}v-18h24v17z`) +
  path('cable', `M${x - 14} ${y - 26}v-34M${x + 22} ${y - 14}v-36M${x - 14} ${y - 56}l36 8`) +
  path('lamp-dot', `M${x - 6} ${y - 50}h0m9 2h0m9 2h0`);

const fish = (x: number, y: number, long: number): string =>
  `M${x} ${y}q${long / 2}-${long / 3} ${long} 0l${long / 3}-${long / 4}v${long / 2}l-${long / 3}-${long / 4}q-${long / 2} ${long / 3}-${long} 0z`;

/** The sea, behind the bed that is cut. */
export const sea = (): string =>
  filled('sea', `M2160 ${water}h${width - 2160}v130h-${width - 2160}z`) +
  path('sun-water', glints(createRandom(21), { x: 2290, top: 988, bottom: 1044, width: 130, count: 6 })) +
  path('fish', fish(2310, 1042, 18) + fish(2346, 1064, 15) + fish(2366, 1030, 12));

/** Sand between river and sea. */
export const shore = (): string =>
  [
    turbine(2066, 956, 216, 14) + turbine(2130, 920, 186, 70) + turbine(2190, 960, 150, 40),
    path(
      'dune',
      smooth(
        readPoints(
          '2016 1010, 2030 970, 2070 952, 2110 912, 2140 884, 2166 896, 2196 950, 2240 1004, 2330 1064, 2430 1098, 2430 1146, 2320 1112, 2210 1058, 2110 1034, 2016 1010',
        ),
        true,
      ),
    ),
    path(
      'dune-lee',
      smooth(
        readPoints(
          '2036 972, 2070 954, 2110 912, 2140 884, 2128 912, 2144 934, 2128 956, 2146 980, 2100 990, 2036 972',
        ),
        true,
      ),
    ),
    path('blade', 'M2046 962l-5-14m5 14l3-16M2086 938l-4-12m4 12l4-14M2188 934l5-13m-5 13l-2-15'),
    path('person', 'M2140 886l2-9-1-9h6l1 9 2 9h-3l-2-7-2 7z') + path('hat', 'M2137 869l7-7 7 7z'),
    fishingBoat(2352, 978),
    path('hull', 'M2236 976q18 16 38 0z') +
      path('person', 'M2252 976v-14l2-3h5l1 4v13z') +
      path('hat', 'M2246 961l10-9 10 9z'),
  ].join('');
