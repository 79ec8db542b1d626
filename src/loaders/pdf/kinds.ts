/**
 * What a dictionary of a PDF may be, by where it stands. Everything that has a place in this table is looked at as that
 * kind; what other keys hold is `data`: numbers, names and strings, and never a stream.
 */
export type Kind =
  | 'catalog'
  | 'information'
  | 'pages'
  | 'content'
  | 'resources'
  | 'fonts'
  | 'font'
  | 'descriptor'
  | 'glyphs'
  | 'map'
  | 'xobjects'
  | 'xobject'
  | 'patterns'
  | 'pattern'
  | 'states'
  | 'state'
  | 'softMask'
  | 'graphics'
  | 'annotation'
  | 'appearances'
  | 'appearance'
  | 'appearanceState'
  | 'marker'
  | 'form'
  | 'field'
  | 'action'
  | 'opening'
  | 'outline'
  | 'names'
  | 'metadata'
  | 'binary'
  | 'data';

/** Keys of each kind and what they hold (ISO 32000-2); `*` stands for names that the file itself gives. */
export const kinds: Readonly<Record<Kind, Readonly<Record<string, Kind>>>> = {
  catalog: {
    Pages: 'pages',
    Names: 'names',
    Outlines: 'outline',
    OpenAction: 'opening',
    Metadata: 'metadata',
    OutputIntents: 'graphics',
    AcroForm: 'form',
  },
  information: {},
  pages: {
    Kids: 'pages',
    Resources: 'resources',
    Contents: 'content',
    Annots: 'annotation',
    Metadata: 'metadata',
    Group: 'graphics',
    Thumb: 'xobject',
    OutputIntents: 'graphics',
  },
  content: {},
  resources: {
    Font: 'fonts',
    XObject: 'xobjects',
    ExtGState: 'states',
    Pattern: 'patterns',
    ColorSpace: 'graphics',
    Shading: 'graphics',
  },
  fonts: { '*': 'font' },
  font: {
    DescendantFonts: 'font',
    FontDescriptor: 'descriptor',
    ToUnicode: 'map',
    Encoding: 'map',
    CharProcs: 'glyphs',
    Resources: 'resources',
    CIDToGIDMap: 'binary',
    CIDSystemInfo: 'graphics',
  },
  descriptor: {
    FontFile: 'binary',
    FontFile2: 'binary',
    FontFile3: 'binary',
    CIDSet: 'binary',
    CharSet: 'graphics',
    Style: 'graphics',
  },
  glyphs: { '*': 'content' },
  map: { UseCMap: 'map', CIDSystemInfo: 'graphics' },
  xobjects: { '*': 'xobject' },
  xobject: {
    Resources: 'resources',
    Group: 'graphics',
    Metadata: 'metadata',
    SMask: 'xobject',
    Mask: 'xobject',
    ColorSpace: 'graphics',
    DecodeParms: 'graphics',
  },
  patterns: { '*': 'pattern' },
  pattern: { Resources: 'resources', Shading: 'graphics', ExtGState: 'state' },
  states: { '*': 'state' },
  state: {
    Font: 'font',
    SMask: 'softMask',
    BG: 'graphics',
    BG2: 'graphics',
    UCR: 'graphics',
    UCR2: 'graphics',
    TR: 'graphics',
    TR2: 'graphics',
    HT: 'graphics',
  },
  softMask: { G: 'xobject', TR: 'graphics', BC: 'graphics' },
  // Colour spaces, functions, shadings, halftones and profiles hold one another in many ways, and nothing else.
  graphics: { '*': 'graphics' },
  annotation: { A: 'action', PA: 'action', AP: 'appearances', MK: 'marker', Kids: 'field', Parent: 'field' },
  appearances: { '*': 'appearance' },
  appearance: {},
  appearanceState: { '*': 'xobject' },
  marker: { I: 'xobject', RI: 'xobject', IX: 'xobject' },
  form: { Fields: 'field', DR: 'resources', DA: 'graphics' },
  field: { A: 'action', PA: 'action', AP: 'appearances', MK: 'marker', Kids: 'field', Parent: 'field', DA: 'graphics' },
  action: { Next: 'action' },
  opening: {},
  outline: { First: 'outline', Last: 'outline', Next: 'outline', Prev: 'outline', Parent: 'outline', A: 'action' },
  names: {},
  metadata: {},
  binary: { Metadata: 'metadata' },
  data: {},
};

/** Kinds that may be streams. */
export const streamKinds: ReadonlySet<Kind> = new Set<Kind>([
  'content',
  'map',
  'xobject',
  'pattern',
  'graphics',
  'metadata',
  'binary',
]);
