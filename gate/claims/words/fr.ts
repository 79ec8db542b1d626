import type { LanguageWords } from '../language-words.ts';
import { letter as L } from '../letters.ts';

const word =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante';

export const fr: LanguageWords = {
  units:
    '(?:kilo|centi)?mètres?|hectares?|tonnes?|pour cent|degrés?(?! (?:nord|sud|est|ouest|de l|\\d))(?: C\\p{L}*)?|cents|mille|millions?|milliards?|dollars?|dongs?|euros?|mégawatts?|litres?|milles',
  numbers: {
    first: word,
    more: `${word}|une?|et|cents?|mille|demie?|virgule`,
    round: 'cents?|mille',
    joint: '[\\s-]',
    measure:
      '(?:kilo|centi|milli)?mètres?|kilo(?:gramme)?s?|hectares?|tonnes?|milles? marins|pour cent|degrés? Celsius|litres?|mégawatts?',
    large: `(?:millions?|milliards?) (?:de |d[’'])(?:${L}+ )?(?:visiteurs|voyageurs|touristes|personnes|habitants|euros|dollars|tonnes|arbres)|mille (?:visiteurs|touristes|habitants|voyageurs)`,
    alone: `un (?:demi[- ])?(?:million|milliard) (?:de |d[’'])(?:${L}+ )?(?:visiteurs|voyageurs|touristes|personnes|habitants)`,
    races:
      '(?:cinq|sept|dix|quinze|vingt et un|vingt-et-un|vingt-cinq|trente|quarante-deux|cinquante|soixante-dix|soixante-quinze|quatre-vingts|cent) kilomètres|(?:cinquante|(?:deux |quatre |huit )?cents?|(?:trois|cinq|dix) mille) mètres',
  },
  joining: 'dans|en|et|ou|par|avec|sur|est|sont|ont|qui|que|à|au|aux|le|la|les|du|pour',
  superlatives: {
    degrees: `(?:la|le|les|des|du|aux?|de sa|deuxième|troisième|l[ae]s?) (?:${L}+ )?(?:plus|mieux) (?:grande?s?|longue?s?|longs?|haute?s?|profonde?s?|anciennes?|anciens?|vieux|vieilles?|belles?|beaux?|célèbres?|connue?s?|vastes?|larges?|riches?|importante?s?|spectaculaires?|visitée?s?|fréquentée?s?|propres?|pure?s?|sauvages?|impressionnante?s?|majestueu(?:x|ses?)|remarquables?|extraordinaires?|précieu(?:x|ses?)|rares?|populaires?|pittoresques?|préservée?s?|mystérieu(?:x|ses?)|fascinante?s?|petite?s?)|numéro (?:un|1)|n[o°] ?1|première destination`,
    others: `l[ea]s? (?:${L}+ )?plus (?!(?:tard|tôt|souvent|proches?|près|de|d’|que|en|ou|important)(?!${L}))${L}+|meilleure?s?|premi(?:er|ère)(?= (?:mondiale?|d’Asie|du Viet|au monde|rang))|seule?(?= ${L}+ (?:au monde|d’Asie))|unique(?= (?:au monde|en Asie|en son genre))`,
    idioms: `sans (?:égale?|pareille?|équivalent|rivale?|comparaison)|inégalée?s?|inégalables?|incomparables?|hors pair|sans pareille?|nulle part ailleurs|(?:aucune?|nulle?) (?:autre )?${L}+ (?:au monde|sur terre|d’Asie|en Asie|sur la planète)|à nul(?:le)? autre pareille?|il n’(?:y a|est) pas(?: de)? plus ${L}+|leader mondial`,
    things:
      'grottes?|caverne?s?|gouffres?|galeries?|plages?|côtes?|rivières?|fleuves?|cours d’eau|cascades?|chutes?|lacs?|lagunes?|baies?|montagnes?|monts?|sommets?|cols?|forêts?|parcs?|réserves?|îles?|dunes?|sources?|villes?|villages?|marchés?|citadelles?|forteresses?|châteaux?|temples?|pagodes?|églises?|cathédrales?|ponts?|tours?|tombeaux?|ports?|tunnels?|musées?|monuments?|sites?|merveilles?|fêtes?|festivals?|destinations?|paysages?|régions?|provinces?|pays|espèces?|hôtels?|centrales?|fermes?|parcs? éoliens?|projets?|zones?|plats?|cuisines?|réseaux?|systèmes?|spectacles?|routes?|vallées?',
    side: 'both',
    stops: 'de|du|des|d’|dans|en|sur|à|au|aux|qui|que|où|est|sont|était|pour|parmi|quand',
    regions:
      'du monde|au monde|mondiale?s?|de la (?:terre|planète)|sur (?:terre|la planète)|planète|d’Asie|en Asie|asiatiques?|d’Indochine|du (?:sud-est asiatique|Viet ?[Nn]am|Viêt ?[Nn]am|pays|continent)|au Vi[eê]t ?[Nn]am|vietnamien(?:ne)?s?|de la (?:province|région|péninsule|côte)|de la nation|nationale?s?|de l’humanité|de toute l’Asie|du globe',
    bounded: `› (?:${L}+ )?amie?s?|(?:à|au|en) (?:son|sa|leur)? ?‹|› ?(?:(?:${L}+ )?(?:jours?|nuits?|mois|saisons?|heures?|moments?|semaines?|parties?|part|nombre|endroits?|problème|joie|danger|différence)(?!${L})|(?:${L}+ ){0,2}(?:des|de ces|de ses) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d{1,2})(?!${L})|(?:${L}+ ){0,2}(?:de l’année|du jour|de la (?:maison|famille|journée|saison)|du village|de la rue|quand|lorsqu))|(?:jours?|nuits?|mois|saisons?|heures?|moments?|pièces?|chambres?|salles?|frères?|sœurs?|fils|filles?) ‹`,
    among: '(?:l’une? des|un des|une des|parmi|certain(?:e)?s des|figure parmi|compte parmi|fait partie)',
  },
};
