import type { LanguageWords } from '../language-words.ts';
import { letter as L } from '../letters.ts';

const word =
  '(?:(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|sech|sieb|zwan|zig|ßig|hundert|tausend|und|ein){1,9}|anderthalb|(?:zwei|drei|vier)einhalb)';

export const de: LanguageWords = {
  units:
    '(?:Kilo|Zenti|Quadratkilo|Kubik|Quadrat)?[Mm]etern?|Hektar|Tonnen?|Prozent|Grad(?! (?:Nord|Süd|Ost|West|nörd|süd|öst|west|\\d))(?: (?:Celsius|C))?|Hundert|Tausend|tausend|Millionen|Million|Mio\\.?|Mrd\\.?|Milliarden?|Dollar|Dong|Euro|Megawatt|Meilen|Liter',
  numbers: {
    first: `(?!(?:und|ein|hundert|tausend)(?!${L}))${word}`,
    more: `${word}|Komma`,
    round: '(?<!(?:einige|mehrere|paar|viele) )(?:ein)?(?:hundert|tausend)',
    joint: '\\s',
    measure:
      '(?:Quadrat|Kubik)?(?:Kilo|Zenti|Milli|kilo|milli)?[Mm]etern?|Kilo(?:gramm)?|Zoll|Hektar|Tonnen|Meilen|Prozent|Grad Celsius|Liter|Megawatt',
    large: `(?:Millionen|Milliarden) (?:${L}+ )?(?:Besucher${L}*|Gästen?|Menschen|Reisenden?|Touristen|Einwohner${L}*|Euro|Dollar|Tonnen|Bäumen?)|(?<=tausend|hundert) (?:Besucher${L}*|Touristen|Einwohner${L}*)`,
    alone: `eine(?:r)? (?:halben? |knappen? )?(?:Million|Milliarde) (?:${L}+ )?(?:Besucher${L}*|Gästen?|Menschen|Reisenden?|Touristen|Einwohner${L}*)`,
    races:
      '(?:fünf|sieben|zehn|fünfzehn|einundzwanzig|fünfundzwanzig|dreißig|zweiundvierzig|fünfzig|siebzig|fünfundsiebzig|achtzig|(?:ein)?hundert)[\\s-]Kilometern?|(?:fünfzig|(?:ein|zwei|vier|acht|fünfzehn)?hundert|(?:drei|fünf|zehn)tausend)[\\s-]Metern?',
  },
  joining: 'in|im|auf|an|am|und|oder|von|mit|ist|sind|waren|war|hat|haben|die|der|das|bei|aus|für|zu',
  superlatives: {
    degrees:
      '(?:welt|aller|zweit|dritt)?(?:größt|längst|höchst|tiefst|ältest|schönst|breitest|weitest|reichst|sauberst|reinst|klarst|berühmtest|bekanntest|bedeutendst|spektakulärst|beliebtest|meistbesucht|mächtigst|prächtigst|wildest|beeindruckendst|eindrucksvollst|großartigst|artenreichst|ursprünglichst|schönst|wichtigst|unberührtest|atemberaubendst|malerischst|kleinst|faszinierendst|außergewöhnlichst|seltenst|abenteuerlichst)e[nrsm]?|am (?:größten|längsten|höchsten|tiefsten|ältesten|schönsten)|(?:die |der )?Nummer (?:eins|1)|Nr\\. ?1',
    others: `(?!(?:fe|we|ge|prote|re|palä)ste)${L}+(?:eß|iß|öse|ge|rt|nt|ch|isch|haf|bar|sam|rig|kel|hell|warm|kält|stär)e?ste[nrsm]?|beste[nrsm]?|führende[nrsm]?|einzige[nrsm]?(?= ${L}+ (?:ihrer Art )?(?:der Welt|weltweit|in Asien|Asiens|auf der Welt|auf Erden))|erste Adresse`,
    idioms: `einzigartig(?:e[nrsm]?)?|einmalig(?:e[nrsm]?)?(?= (?:in|auf) der Welt)|unvergleichlich(?:e[nrsm]?)?|unübertroffen(?:e[nrsm]?)?|unerreicht(?:e[nrsm]?)?|konkurrenzlos(?:e[nrsm]?)?|ohnegleichen|seinesgleichen|sucht ihresgleichen|weltgrößte[nrsm]?|nirgendwo (?:sonst|anders|auf der Welt|in Asien)|nirgends (?:sonst|auf der Welt)|kein[e]?[nr]? (?:andere[rsn]? )?${L}+(?: ${L}+){0,4} ist (?:so )?${L}+er(?! als)|kein[e]?[nr]? ${L}+ (?:der Welt|auf der Welt|auf Erden|Asiens)|weltweit führend(?:e[nrsm]?)?`,
    things: `${L}*(?:höhlen?|grotten?|gang|gangs|gänge|strand|strände|küste|fluss|flüsse|bach|wasserfall|wasserfälle|see|seen|lagune|bucht|berg|berge|gipfel|pass|wald|wälder|park|parks|nationalpark|insel|inseln|dünen?|stadt|städte|dorf|dörfer|markt|märkte|festung|zitadelle|burg|tempel|pagode|kirche|brücke|turm|türme|grab|hafen|häfen|tunnel|museum|museen|denkmal|wunder|fest|ziel|reiseziel|landschaft|gegend|region|provinz|land|art|arten|hotel|anlage|kraftwerk|projekt|zone|gericht|küche|system|naturwunder|sehenswürdigkeit(?:en)?|tal|schauspiel|straße)`,
    side: 'after',
    stops: 'von|in|im|an|am|auf|unter|vor|ist|sind|war|waren|bei|wenn|wo|zu|zum|zur',
    regions: `(?:der|aller|auf der|in der) Welt|weltweit|weltgröß${L}*|Erde|Erden|Planeten|Kontinents?|Landes|Nation|Provinz|Region|(?:Südost|Ost)?asiens?|Indochinas?|(?:Nord|Mittel|Zentral|Süd)?vietnams?|landesweit|Halbinsel`,
    bounded: `(?:mein|dein|sein|ihr|ein)(?:e[nrsm]?)? ‹|› (?:${L}+ )?Freund|(?:\\ban (?:der|seiner|ihrer|dieser)|\\bzu) ‹|› ?(?:(?:${L}+ )?(?:Tage?s?|Nächte?|Nacht|Monate?|Jahreszeit|Stunden?|Zeit|Wochen?|Teil${L}*|Anteil|Stelle|Freude|Gefahr|Problem|Sorge|Unterschied|Wartezeit|Wert)(?!${L})|(?:${L}+ ){0,2}(?:der|von|unter den|aus) (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|beiden|\\d{1,2}|Geschwister|Familie|Zimmer)(?!${L})|(?:${L}+ ){0,2}(?:im (?:Haus|Dorf|Ort|Boot|Garten|Jahr)|in der (?:Familie|Gruppe|Klasse)|des (?:Jahres|Tages|Hauses|Dorfes|Monats)))|› ?(?:ist (?:es|sie|er)|sind sie|wird es|wenn|im (?:Frühling|Sommer|Herbst|Winter|${L}${L}+uar|März|April|Mai|Juni|Juli|August|${L}+ber))`,
    among: 'ein(?:e[rsmn]?)? der|zu den|unter den|einige der',
  },
};
