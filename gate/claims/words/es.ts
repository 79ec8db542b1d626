import type { LanguageWords } from '../language-words.ts';
import { letter as L } from '../letters.ts';

const word = `dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci${L}+|veinte|veinti${L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|ciento|(?:dos|tres|cuatro|seis|sete|ocho|nove)cient[ao]s|quinient[ao]s`;

export const es: LanguageWords = {
  units:
    '(?:kiló|centí)?metros?|hectáreas?|toneladas?|por ciento|grados?(?! (?:norte|sur|este|oeste|de l|\\d))(?: C\\p{L}*)?|cientos|mil|millón|millones|dólares|dongs?|euros?|megavatios?|litros?|millas?',
  numbers: {
    first: word,
    more: `${word}|un|uno|una|cien|mil|y|medio|coma`,
    round: 'cien|mil',
    joint: '\\s',
    measure:
      '(?:kiló|centí|milí)?metros?|kilo(?:gramo)?s?|hectáreas?|toneladas?|millas?|por ciento|grados? (?:Celsius|centígrados)|litros?|megavatios?',
    large: `(?:millón|millones) (?:de )?(?:${L}+ )?(?:visitantes|viajeros|turistas|personas|habitantes|euros|dólares|toneladas|árboles)|mil (?:visitantes|turistas|habitantes|viajeros)`,
    alone: `(?:un|medio) millón de (?:${L}+ )?(?:visitantes|viajeros|turistas|personas|habitantes)`,
    races:
      '(?:cinco|siete|diez|quince|veintiún|veintiuno|veinticinco|treinta|cuarenta y dos|cincuenta|setenta|setenta y cinco|ochenta|cien) kilómetros|(?:cincuenta|cien|doscientos|cuatrocientos|ochocientos|(?:tres|cinco|diez) mil) metros',
  },
  joining: 'en|y|o|por|con|es|son|fueron|que|a|al|el|la|los|las|del|para',
  superlatives: {
    degrees: `(?:el|la|los|las|del|al|lo|segund[ao]|tercer[ao]?)(?: ${L}+){0,3} más (?:grandes?|larg[ao]s?|alt[ao]s?|profund[ao]s?|antigu[ao]s?|viej[ao]s?|hermos[ao]s?|bell[ao]s?|bonit[ao]s?|lind[ao]s?|famos[ao]s?|conocid[ao]s?|extens[ao]s?|anch[ao]s?|ric[ao]s?|visitad[ao]s?|limpi[ao]s?|pur[ao]s?|salvajes?|importantes?|impresionantes?|espectacular(?:es)?|majestuos[ao]s?|pintoresc[ao]s?|popular(?:es)?|deslumbrantes?|fascinantes?|imponentes?|rar[ao]s?|pequeñ[ao]s?|vírgen(?:es)?|vast[ao]s?)|número (?:uno|1)|n\\.?º ?1`,
    others: `(?:el|la|los|las)(?: ${L}+){0,3} más (?!(?:cercan|tard|important|pronto|de|que|o)${L}*)${L}+|(?:principal(?:es)?|primer) destinos?|(?:el|la|los|las)(?: ${L}+){0,3} (?:mayor|mejor|peor)(?:es)?|(?:el|la|los|las|su) (?:mayor|mejor)(?:es)?|únic[ao]s?(?= (?:${L}+ )?(?:en el mundo|del mundo|en Asia))|primer(?:a)?(?= (?:del mundo|de Asia|puesto|destino))`,
    idioms: `sin (?:igual|par|rival|comparación|parangón)|inigualables?|insuperables?|incomparables?|como ningún(?:a)? otr[ao]|en ningún otro (?:lugar|sitio|rincón)|en ninguna otra parte|no (?:hay|existe)(?: (?:otr[ao]|ningun[ao]))? ${L}+(?: ${L}+)? (?:mayor|más ${L}+|mejor|igual)|ningun[ao]? ${L}+(?: ${L}+)? (?:del mundo|de Asia|en el mundo|del planeta)|líder mundial`,
    things:
      'cuevas?|grutas?|cavernas?|galerías?|playas?|costas?|ríos?|arroyos?|cascadas?|cataratas?|lagos?|lagunas?|bahías?|montañas?|cumbres?|picos?|puertos?|bosques?|selvas?|parques?|reservas?|islas?|dunas?|fuentes?|ciudad(?:es)?|pueblos?|aldeas?|mercados?|ciudadelas?|fortalezas?|castillos?|templos?|pagodas?|iglesias?|catedral(?:es)?|puentes?|torres?|tumbas?|túnel(?:es)?|museos?|monumentos?|maravillas?|fiestas?|festival(?:es)?|destinos?|paisajes?|región|regiones|provincias?|país|países|especies?|hotel(?:es)?|centrales?|granjas?|proyectos?|zonas?|platos?|cocinas?|sistemas?|espectáculos?|carreteras?|valles?|rincón|rincones|pasaje',
    side: 'both',
    stops: 'de|del|en|que|para|por|a|al|sobre|entre|es|son|era|cuando|donde',
    regions:
      'del mundo|en el mundo|mundial(?:es)?|del planeta|de la [Tt]ierra|de Asia|en Asia|asiátic[ao]s?|de Indochina|del sudeste asiático|del Sudeste Asiático|de Vietnam|en Vietnam|vietnamit[ao]s?|del país|de la (?:provincia|región|península|costa|nación|humanidad)|nacional(?:es)?|del continente|del globo|de tod[ao] (?:Asia|el mundo|Vietnam)',
    bounded: `‹${L}+ amig|(?:en su|en lo) ‹|› ?(?:(?:${L}+ )?(?:días?|noches?|mes(?:es)?|estación|horas?|momentos?|semanas?|partes?|número|lugar|problema|alegría|peligro|diferencia)(?!${L})|(?:${L}+ ){0,2}de (?:l[ao]s|est[ao]s|sus) (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d{1,2})(?!${L})|(?:${L}+ ){0,2}(?:del año|del día|de la (?:casa|familia|temporada|aldea)|del pueblo|cuando))|‹(?:el|la|los|las) (?:días?|noches?|mes(?:es)?|estación|horas?|momentos?|salas?|habitación|herman[ao]s?|hij[ao]s?|partes?|calle|mesa) `,
    among: '(?:un[ao]? de (?:l[ao]s|sus)|entre (?:l[ao]s|sus)|algun[ao]s de)',
  },
};
