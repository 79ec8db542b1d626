import type { LanguageWords } from '../language-words.ts';
import { letter as L } from '../letters.ts';

const ones = 'two|three|four|five|six|seven|eight|nine';
const tens = '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';

export const en: LanguageWords = {
  units:
    '(?:kilo|centi|milli)?(?:met(?:re|er)s?)|-?\\s?(?:metre|meter|mile|foot|hectare|acre|kilomet(?:re|er))s?|miles?|feet|inch(?:es)?|hectares?|acres?|tons?|tonnes?|(?:kilo)?grams?|lit(?:re|er)s?|degrees?(?! (?:north|south|east|west|of|\\d|latitude|longitude))(?: [CF]\\p{L}*)?|per ?cent|hundred|thousand|million|billion|trillion|dollars?|dongs?|euros?|cubic|square|megawatts?',
  numbers: {
    first: `${ones}|${tens}|one(?=[ -](?:hundred|thousand|million|billion))`,
    more: `one|${ones}|${tens}|hundred|thousand|million|billion|point|and a half`,
    joint: '[\\s-](?:and )?',
    measure:
      '(?:(?:square |cubic )?(?:kilo|centi|milli)?met(?:re|er)s?|(?:kilo)?grams?|kilos?|inch(?:es)?|miles?|feet|foot|hectares?|acres?|tons?|tonnes?|degrees? (?:C|F|Celsius|Fahrenheit|centigrade)|per ?cent|lit(?:re|er)s?|megawatts?)',
    round: 'an? (?:hundred|thousand)(?! miles)',
    large: `(?:million|billion) (?:${L}+ )?(?:visitors?|tourists?|people|travell?ers?|guests?|inhabitants|residents|arrivals|dollars|euros|trees|tonnes|tons)|thousand (?:${L}+ )?(?:visitors|tourists|inhabitants|residents|arrivals)`,
    alone: `(?:half )?an? (?:half[ -])?(?:million|billion) (?:${L}+ )?(?:visitors?|tourists?|people|travell?ers?|inhabitants|residents|arrivals)`,
    races:
      '(?:five|seven|ten|fifteen|twenty-one|twenty-five|thirty|forty-two|fifty|seventy|seventy-five|eighty|(?:a|one) hundred)[\\s-]kilomet(?:re|er)s?|(?:fifty|(?:a|one|two|four|eight|fifteen) hundred|(?:three|five|ten) thousand)[\\s-]met(?:re|er)s?',
  },
  joining: 'in|on|at|and|or|by|with|from|to|for|is|are|was|were|has|have|which|that|who|as|than|but|when|while|the',
  superlatives: {
    degrees: `(?:larg|bigg|long|tall|deep|wid|old|great|grand|fin|rich|clean|broad|vast|pur|clear|loveli|pretti|high|wild|steep|strang|mighti|fast|small|rar|busi|tini)est|most[ -](?:${L}+ly )?(?:beautiful|wonderful|powerful|colou?rful|${L}{2,}(?:ing|ous|ic|ive|esque|able|ible|ied|ated|ited|wned|ected|elled|eled|loved|aphed)|biodiverse|diverse|visited|important|magnificent|significant|elegant|ancient|unique|pristine|remote|popular|spectacular|exceptional|traditional|unusual|peaceful|extraordinary|legendary|sacred|scenic|rare|famous|celebrated)|second[- ](?:larg|bigg|long|tall|deep|old|high)est|number (?:one|1)|(?:No\\. ?|#)1|(?:top|leading|foremost|premier|ultimate)(?= (?:adventure |tourist |travel |holiday |beach |cave |eco-?tourism )?(?:destination|attraction))`,
    others: `(?!(?:rain|north|south|re|de|con|pro|at|de|in)?(?:forest|harvest|interest|contest|west|guest|quest|test|rest|vest|chest|crest|digest|tempest|honest|modest|priest|protest|arrest|manifest|nest)(?!${L})|(?:near|lat|clos|furth|farth|low|young|earli)est)${L}{2,}est|most luxurious|best|top|first(?= place| in rank)|unique(?= in)|only(?= (?:one|place|cave|${L}+) (?:of its kind |like it )?(?:in|on))|foremost|leading`,
    idioms: `(?:world|Asia)-(?:leading|beating)|second[ -]to[ -]none|unrivall?ed|unparall?eled|unmatched|unsurpassed|unequall?ed|peerless|matchless|incomparable|one[ -]of[ -]a[ -]kind|like no other|without (?:equal|rival|parallel|peer)|nowhere else (?:on|in|under|will|can|do)|nowhere (?:in|on) (?:(?:the|all|whole|entire) )*(?:world|earth|planet|Asia|Vietnam|country|region)|no(?: other)? ${L}+(?: ${L}+){0,5} (?:(?:is|are|was) )?(?:${L}+er|more ${L}+) than (?:this|these|here|ours|it)|nothing (?:on earth|in the world|in Asia)(?: ${L}+){0,3} (?:compares?|like|equals?|rivals?|matches)|has no (?:equal|rival|peer)`,
    things:
      'caves?|caverns?|grotto(?:e?s)?|passages?|chambers?|beach(?:es)?|coasts?|coastlines?|rivers?|streams?|waterfalls?|lakes?|lagoons?|bays?|mountains?|peaks?|range|passes|forests?|parks?|reserves?|islands?|dunes?|springs?|cit(?:y|ies)|towns?|villages?|markets?|citadels?|castles?|fort(?:ress)?(?:es)?|temples?|pagodas?|church(?:es)?|cathedrals?|bridges?|towers?|tombs?|harbou?rs?|ports?|tunnels?|museums?|monuments?|heritage|wonders?|festivals?|destinations?|attractions?|landscapes?|scenery|regions?|provinces?|country|species|hotels?|resorts?|plants?|farms?|projects?|zones?|dish(?:es)?|cuisine|formations?|system|entrances?|ceiling|show|valleys?|cliffs?|karst|collection',
    side: 'after',
    stops:
      'of|in|on|at|who|that|which|for|to|from|is|are|was|were|when|where|until|by|near|with|behind|beside|before|after',
    regions:
      "(?<!(?:in|around|round) )(?:the )?world(?:wide)?(?:[’']s)?|planet|globe|earth|universe|continent|hemisphere|country(?:[’']s)?|nation(?:[’']s|wide)?|kingdom|province(?:[’']s)?|region(?:[’']s)?|peninsula|(?:south-? ?east(?:ern)? |east |central )?Asia(?:n)?(?:[’']s)?|Indo-?china(?:[’']s)?|(?:northern |central |southern )?Viet ?nam(?:ese)?(?:[’']s)?|anywhere|humanity|coast",
    bounded: `(?:my|his|her|their|your|whose) ‹|› (?:${L}+ )?friends?|(?:\\bat (?:its|their|the|your|our|his|her)|\\bat) ‹|› ?(?:(?:${L}+ )?(?:days?|nights?|months?|seasons?|hours?|weeks?|minutes?|years?|times?|mornings?|evenings?|moments?|waits?|ways?)\\b|(?:${L}+ ){0,2}of (?:the |these |those |its |their |his |her |our )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|children|brothers|sisters|family|day|year|season|month|week|rooms?)\\b|(?:${L}+ ){0,3}in (?:the |his |her |our |their |my )?(?:house|family|village|room|boat|market|garden|group|class|shop|street|row|year|building|collection)\\b|(?:when|if|just|right|only|after|before|served|eaten)\\b|(?:${L}+ )?(?:part|share|number|problem|joy|danger|risk|challenge|difference|mistake|surprise|pleasure|worry|thing|question|lesson)\\b)`,
    among: 'one of|some of|among',
  },
};
