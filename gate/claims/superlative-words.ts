import type { Locale } from '../../src/i18n/locales.ts';
import { letter as L } from './letters.ts';

/** How one language claims a first place. Each is the source of a pattern. */
export interface SuperlativeWords {
  /** Highest degrees of size, age, beauty, fame and worth. With a thing or a region beside them they are a claim. */
  degrees: string;
  /** Highest degrees of everything: a claim only with a region. */
  others?: string;
  /** Words that claim a first place by themselves. */
  idioms: string;
  /** What is first of its kind in guidebooks: works of nature and of people, places, dishes. */
  things: string;
  /** On which side of its degree a thing stands. */
  side: 'before' | 'after' | 'both';
  /** Words between a degree and its thing after which another phrase begins. */
  stops?: string;
  /** The world, and parts of it that readers compare. */
  regions: string;
  /** What makes a degree compare times, a few, or parts of one thing: words before ‹ or behind › the degree. */
  bounded: string;
  /** “One of the largest”: a claim only with a region. */
  among?: string;
}

/**
 * The table. A language without a row is held to all other rules. It is long because languages are many; a word is found
 * best beside its kin.
 */
export const superlativeWords: Partial<Record<Locale, SuperlativeWords>> = {
  vi: {
    degrees:
      '(?:lớn|to|to lớn|dài|cao|sâu|rộng|rộng lớn|đẹp|tuyệt đẹp|cổ|cổ xưa|cổ kính|lâu đời|nổi tiếng|nổi danh|hùng vĩ|(?:kỳ|kì) (?:vĩ|thú|diệu)|tráng lệ|đồ sộ|giàu|giàu có|sạch|sạch sẽ|trong xanh|hoang sơ|ấn tượng|độc đáo|đặc sắc|phong phú|đa dạng|quyến rũ|hấp dẫn|thơ mộng|lộng lẫy|linh thiêng|quý hiếm|quan trọng|ngoạn mục|đáng sống|đáng đến|hiện đại|nhỏ|bé|ngon) nhất(?! (?:định|trí|quán|thời))|lớn thứ (?:nhất|hai|ba|nhì|tư|năm|[1-9])',
    others: `(?<!(?:ít|thứ|duy|thống|đồng|hợp|chí|trước|gần|mới|giải|về|loại|muộn|cuối|chưa|là|và) )(?<=${L}${L}* )nhất(?! (?:định|trí|quán|thời|là|thiết|loạt|nguyên|mực|thể))|duy nhất(?= (?:trên|của|ở) (?:thế giới|trái đất|hành tinh|châu Á|Đông Nam Á))|(?:đứng|dẫn|xếp|giữ) (?:đầu|thứ nhất|vị trí (?:đầu|số một))|hàng đầu|số 1|số một|top ?1|nhất nhì|No\\.? ?1|#1`,
    idioms: `bậc nhất|độc nhất vô nhị|có một không hai|vô song|vô đối|không (?:đâu|nơi nào|nơi đâu|chốn nào|ở đâu)(?: ${L}+){0,8} (?:bằng|hơn|như|sánh)|không (?:hang|bãi|biển|núi|nơi|chốn|vùng|dòng|thác|sông|cảnh)(?: ${L}+){0,6} nào(?: ${L}+){0,6} (?:bằng|hơn|sánh)|không (?:gì|đâu|ai) sánh (?:bằng|được|nổi|kịp)|(?:top ?1|số (?:1|một)) (?:điểm đến|thế giới|châu Á|Việt Nam|Đông Nam Á|về)|đệ nhất (?:kỳ|kì|danh|hang|động|thiên|hùng|mỹ)${L}*|đẳng cấp nhất`,
    things:
      'hang|hang động|động|lối hang|vòm|bãi|bãi biển|bãi tắm|biển|bờ biển|sông|dòng|suối|thác|hồ|đầm|phá|vịnh|núi|đỉnh|dãy núi|đèo|rừng|vườn|vườn quốc gia|khu bảo tồn|đảo|cồn cát|đụn cát|thành phố|thị xã|thị trấn|làng|bản|ngôi làng|chợ|thành|thành cổ|lâu đài|đền|chùa|đình|nhà thờ|cầu|tháp|lăng|cảng|bến cảng|đường hầm|cung đường|bảo tàng|di tích|di sản|thắng cảnh|danh thắng|kỳ quan|kì quan|lễ hội|điểm đến|điểm du lịch|khu du lịch|vùng đất|cảnh quan|phong cảnh|loài|khách sạn|khu nghỉ dưỡng|nhà máy|trang trại|dự án|khu kinh tế|công trình|món|món ăn|đặc sản|cháo|bánh|hệ thống',
    side: 'before',
    regions:
      'thế giới|thế gian|trần gian|trái đất|hành tinh|địa cầu|toàn cầu|hoàn cầu|châu (?:Á|Âu|lục)|lục địa|Đông Nam Á|Đông Á|Đông Dương|Việt Nam|nước ta|đất nước|cả nước|toàn quốc|quốc gia|miền (?:Trung|Bắc|Nam)|Bắc Trung Bộ|Trung Bộ|Tây Nguyên|khu vực|vùng|tỉnh|xứ (?:này|ta)|bán đảo|nhân loại',
    bounded: `bạn(?: ${L}+){0,2} ‹|(?:mùa|tháng|ngày|đêm|buổi|giờ|lúc|khi|thời (?:điểm|gian|tiết)|nơi|chỗ|đoạn|phần|cửa hang|khúc|quãng|gian|phòng|cách|điều|việc)(?: ${L}+){0,2} ‹|› *(?:khi|lúc|vào|để|nếu|là (?:khi|lúc|vào|mùa|tháng|buổi)|trong (?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|số|nhà|năm|ngày|làng|bản|xóm|họ|chợ|quán|[2-9])|của (?:năm|ngày|mùa|nhà|làng|quán|tôi|anh|chị|ông|bà)|(?:nhà|làng|quán|xóm|bản)(?!${L}))|(?:phần|đa số|thứ|ít) ‹`,
    among: '(?:một trong|trong số)',
  },
  en: {
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
  de: {
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
  fr: {
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
  es: {
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
  ru: {
    degrees: `(?:наи|вторая по ${L}+ )?сам(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую|ом|ыми) (?:больш|длинн|высок|глубок|древн|стар|красив|прекрасн|известн|знаменит|крупн|богат|чист|популярн|обширн|широк|живописн|впечатляющ|величествен|дик|удивительн|посещаем|важн|редк|маленьк|протяжённ|протяженн|грандиозн|масштабн|нетронут|уникальн|вкусн)${L}+|(?:круп|вели|длин|высоча|глубоча|древ|краси|бога|чисте|прекрасн|стар|изв|знаменит|обширн|широ|живописн|редча|мощн)${L}*йш${L}+|наибольш${L}+|наиболее (?:известн|крупн|посещаем|красив|древн)${L}+`,
    others: `сам(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую|ом|ыми) (?!(?:ближ|важн|врем|поздн|ранн|перв|последн|низ)${L}*)${L}+|лучш${L}+|перв(?:ый|ая|ое|ые) (?:в мире|в Азии|во Вьетнаме|на планете)|ведущ${L}+|единственн${L}+(?= (?:${L}+ )?(?:в мире|на планете|в Азии|на Земле))|номер один|[№N] ?1`,
    idioms: `непревзойд[её]нн${L}+|не имеющ${L}+ (?:равных|аналогов|себе равных)|(?:нет|не знает|не имеет|не имеют) (?:равных|аналогов|себе равных)|бесподобн${L}+|несравненн${L}+|нигде (?:больше |ещё |еще )?(?:в мире|на (?:планете|Земле)|в Азии)|нет (?:${L}+ )?${L}+ (?:больше|красивее|лучше|выше|длиннее|глубже|древнее|прекраснее)|ни одн(?:а|ого|ой|ин|о) ${L}+ (?:в мире|на планете|в Азии)`,
    things: `(?:ход|зал|лес|кра|вид|рек|гор|сел)(?:а|у|е|и|ы|ом|ой|ю|я|ов|ам|ах|й|ем|о)?|(?:пещер|грот|пляж|побереж|берег|руч|водопад|озер|озёр|лагун|бухт|залив|вершин|перевал|парк|заповедник|остров|дюн|источник|город|посёл|посел|деревн|рын|крепост|цитадел|замк|замок|храм|пагод|церк|собор|мост|башн|гробниц|порт|гаван|тоннел|туннел|музе|памятник|чуд|праздник|фестивал|направлен|пейзаж|регион|провинц|стран|отел|станци|ферм|проект|зон|блюд|кухн|систем|дорог|долин)${L}*`,
    side: 'both',
    stops: 'из|в|во|на|для|и|у|от|к|с|по|это|когда|где',
    regions: `(?:в|во всём|во всем|всего|целого) мир[ауе]|мира|мировой|на (?:планете|Земле)|планеты|(?:Юго-Восточной )?Ази[ияй]|азиатск${L}+|Индокита[яе]|Вьетнам[ае]?|вьетнамск${L}+|стран[ыеу]|провинци[ияй]|регион[ае]?|края|континент[ае]|полуостров[ае]|побережь[яе]|человечества|всей стран${L}+`,
    bounded: `мо(?:й|я|и|его|ей|им|их|ю) ‹|тво(?:й|я|и) ‹|› (?:${L}+ )?друг|› ?(?:(?:${L}+ )?(?:день|дни|дня|ноч[ьи]|месяц${L}*|сезон${L}*|час${L}*|врем${L}+|недел${L}+|част[ьи]|мест[оеа]|проблем${L}*|радост${L}+|опасност${L}+|комнат${L}*)(?!${L})|(?:${L}+ )?(?:из (?:двух|трёх|трех|четырёх|четырех|пяти|шести|семи|восьми|девяти|десяти|братьев|сест[её]р|комнат|\\d{1,2}))(?!${L})|(?:${L}+ ){0,2}(?:в (?:доме|деревне|семье|году|группе)|года|дня)(?!${L})|когда)`,
    among: '(?:од(?:ин|на|но|ного|ной|ну|ним) из|среди|в числе|некоторые из)',
  },
  ar: {
    degrees: `[وبلفك]?(?:ال)?(?:أكبر|أطول|أعلى|أعمق|أقدم|أجمل|أوسع|أغنى|أضخم|أعظم|أنظف|أنقى|أروع|أشهر|أبهى|أفخم|أعرق|أندر|أصغر|أبرز|أهم|كبرى|عظمى)|(?:ال)?رقم (?:واحد|1)|(?:ال)?(?:وجهة|مقصد|مرتبة) (?:ال)?(?:سياحية )?(?:ال)?أولى|الأكثر (?:زيارة|شهرة|جمال[اًا]+|إثارة|تنوع[اًا]+|سحر[اًا]+)|أكثر ${L}+ (?:زيارة|شهرة|جمال${L}*|إثارة|تنوع${L}*|سحر${L}*)`,
    others: '[وبل]?(?:ال)?(?:أفضل|أحسن|أشد|أكثر|أفخر|أرقى|رائدة?)|(?:ال)?وحيدة?|(?:ال)?فريدة?',
    idioms: `لا (?:مثيل|نظير|شبيه|منافس|منازع) ل${L}*|بلا (?:منازع|منافس|نظير|مثيل)|منقطعة? النظير|لا (?:يضاهي${L}*|تضاهي${L}*|يُضاهى|تُضاهى|يضاهى)|ليس (?:لها|له|هناك) (?:مثيل|نظير|${L}+ (?:أجمل|أكبر|أروع))|لا (?:يوجد|توجد)(?: ${L}+){0,4} (?:أجمل|أكبر|أعمق|أطول|أروع|أعلى|مثل${L}*)|عالمية الصدارة`,
    things:
      '(?:ال)?(?:كهوف|كهف|مغارات|مغارة|نهر|أنهار|جبل|جبال|قمة|مدينة|مدن|شاطئ|شواطئ|ساحل|حديقة|حدائق|غابة|غابات|موقع|مواقع|قرية|قرى|ممر|ممرات|بحيرة|شلال|خليج|جزيرة|كثبان|سوق|أسواق|قلعة|حصن|قصر|معبد|معابد|باغودا|كنيسة|جسر|برج|ضريح|ميناء|نفق|متحف|نصب|عجيبة|عجائب|مهرجان|وجهة|وجهات|مقصد|منظر|مناظر|منطقة|محافظة|بلد|بلاد|نوع|أنواع|فندق|منتجع|محطة|مزرعة|مشروع|طبق|أطباق|نظام|طريق|وادي?|معلم|معالم)',
    side: 'both',
    stops: 'من|في|على|إلى|التي|الذي|عندما|حين',
    regions: `(?:في |من |على )?(?:ال)?(?:عالم|أرض|كوكب|قارة|بلاد|بلد|محافظة|مقاطعة|منطقة|دنيا)(?:ي|ية)?|آسيا|الهند الصينية|جنوب شرق(?:ي)? آسيا|فيتنام|عالمي[اًة]*|العالمي${L}*|البشرية|الوطن|العالمِ|ما في`,
    bounded: `› (?:ال)?(?:أصدقا|صديق)|› ?(?:(?:${L}+ )?(?:أيام|يوم|ليلة|ليالي|شهر|أشهر|فصل|موسم|وقت|أوقات|ساعة|لحظة|جزء|مشكلة|فرح${L}*|خطر|غرفة|(?:ال)?غرف|قاعة|أبناء|إخوة|عدد|قدر)(?!${L})|(?:${L}+ ){0,2}(?:ال)?(?:ثلاثة?|اثنين|أربعة?|خمسة?|ستة?|سبعة?)(?!${L})|(?:${L}+ ){0,2}(?:في (?:البيت|القرية|العائلة|السنة|العام|الغرفة)|من السنة|من العام))|(?:على|في) ‹`,
    among: '(?:من (?:بين )?|أحد|إحدى|واحدة? من)',
  },
  zh: {
    degrees:
      '最(?:为)?(?:大|长|長|高|深|古老|古|老|美|美丽|美麗|漂亮|著名|有名|出名|宽|寬|广|廣|壮观|壯觀|壮丽|壯麗|雄伟|宏伟|丰富|豐富|悠久|干净|乾淨|纯净|知名|原始|险峻|奇特|迷人|珍贵|受欢迎|值得|负盛名|小|好吃|神秘|重要|具)|第[二三]大|头号|頭號|之最',
    others: `最(?![近后後先初終终少早晚迟]|多(?!的))[\\u4E00-\\u9FFF]|第一(?![批次个個位代届屆条條章天年部任站步线線期阶階时時课課])|唯一(?=的)|首个|首個|居首|领先|顶级|頂級|榜首`,
    idioms:
      '(?:世界|亚洲|亞洲|全国|全國|越南|东南亚|全球|天下)(?:第一|之最|之冠)|独一无二|獨一無二|首屈一指|无与伦比|無與倫比|举世无双|舉世無雙|绝无仅有|絕無僅有|无可比拟|盖世无双|数一数二|天下无双|无出其右|甲天下|冠绝|没有(?:任何|哪)[^。！？]{0,16}(?:更|比得上|能比|媲美)|再(?:也)?没有(?:比|更)|无处可比',
    things:
      '洞|溶洞|岩洞|洞穴|洞窟|通道|海滩|海灘|沙滩|海岸|河|江|溪|瀑布|湖|潟湖|海湾|山|峰|岭|隘|森林|公园|公園|保护区|岛|岛屿|沙丘|城市|城|镇|村|村庄|市场|要塞|堡|寺|庙|塔|教堂|桥|陵|港|港口|隧道|博物馆|古迹|遗产|奇观|景|风景|景点|景区|节|目的地|胜地|地区|省|国家|物种|酒店|度假村|电站|风电场|项目|经济区|菜|美食|系统|体系|地下河|峡谷',
    side: 'after',
    stops: '和其|，',
    regions:
      '世界|全球|地球|天下|人间|亚洲|亞洲|东南亚|東南亞|东亚|印度支那|越南|全国|全國|国内|我国|全省|本省|省内|该省|地区|本地区|中部|大陆|大陸|举世|寰宇|人类',
    bounded:
      '›的?朋友|(?:一年|全年|一天|一日|年)(?:里|中|之中|当中|內|内)?[^。！？，]{0,8}‹|›的?(?:时候|程度|限度|日子|季节|時候|季節|月份|时间|時間|时节|时刻|一天|天|夜|房间|一间|部分|困难|问题|快乐|特点|好处|吨位|数|值|化|努力)|(?:两|三|四|五|六|七|八|九|十|几)(?:个|間|间|座|位|人|条|家|只|兄弟|姐妹)?[^。！？，]{0,4}(?:中|里|之中|当中)[^。！？，]{0,4}‹|(?:家|村|屋|店|院)(?:里|中)[^。！？，]{0,4}‹|›(?:处|處|端|点|終|终|多|少|近|后|初|先)',
    among: '之一',
  },
  ja: {
    degrees: `最(?:大|長|高|深|古|美|小)(?!限|近|後|初|低|気温|気圧|裁|速|値|で|時|級の努力|齢)級?の?|(?:一番|いちばん|最も|もっとも)(?:大き|長|高|深|古|美し|有名|広|豊か|壮大|壮麗|清らか|きれい|綺麗|名高|見事|神秘的|人気|貴重|雄大|小さ)[ぁ-んァ-ヶー一-龥]{0,3}|(?:第一|随一|指折り|屈指)の?|一の|一(?=です|だ|と|で、|。)`,
    others: '(?:一番|いちばん|最も|もっとも)|トップ|ナンバーワン|No\\.?1|唯一|最高|最高峰|最上',
    idioms:
      '(?:世界|日本|アジア|東南アジア|ベトナム|国内|天下|地球)(?:一|随一|第一|最大級?|最長|最高|最深|最古)|比類(?:の)?な[いき]|唯一無二|並ぶもののない|類を見ない|他に類のない|天下一|世界に(?:二つとない|類を見ない|一つだけ)|右に出る(?:もの|者)(?:は|の)(?:ない|いない)|(?:どこにも|ほかに(?:は)?)[^。！？]{0,10}(?:ない|ありません)',
    things:
      '洞窟|鍾乳洞|洞|通路|ビーチ|海岸|砂浜|浜|川|河|渓流|滝|湖|潟|湾|山|峰|峠|森|公園|保護区|島|砂丘|都市|町|街|村|市場|城|要塞|寺|塔|教会|橋|陵|港|トンネル|博物館|遺跡|遺産|奇観|名所|景観|絶景|景色|祭り?|目的地|観光地|地域|地方|省|国|種|ホテル|リゾート|発電所|施設|事業|料理|名物|地下河川|地底|洞門|渓谷',
    side: 'after',
    regions:
      '世界|地球|全世界|世の中|アジア|東南アジア|東アジア|インドシナ|ベトナム|国内|全国|地方|地域|省内|当省|中部|大陸|日本|人類',
    bounded:
      '[‹›][^‹›]{0,8}友(?:人|だち|達)|(?:一年|年|一日|季節)(?:で|の中で|中で|のうち|のうちで)[^。！？、]{0,4}‹|›(?:の?(?:日|夜|月|季節|時間|時期|時|部屋|部分|問題|喜び|難所|特徴)|昼|暑|寒|\\d|で\\d|積載|定員)|(?:二|三|四|五|六|七|八|九|十|[2-9])(?:つ|人|部屋|室|軒|本|匹|兄弟|姉妹)?(?:の(?:中|うち|部屋)?)[^。！？、]{0,6}‹|(?:家|村|店|町内)(?:で|の中で)[^。！？、]{0,4}‹|(?:ところ|所)(?:で|は)‹',
    among: '(?:の(?:ひとつ|一つ)|の一角|部類)',
  },
  ko: {
    degrees:
      '최(?:대|장|고|고봉|심|고령|다)(?:급|의)?(?![가-힣]{0,2}(?:\\d|한도|속도|기온|값|치))|(?:가장|제일) (?:크|큰|긴|길|높|깊|오래|아름다|유명|넓|풍부|웅장|깨끗|장엄|멋|뛰어|맑|희귀|귀|신비|인기|많이 찾|작|맛있|오랜|거대|광활|화려|중요)[가-힣]*',
    others: '(?:가장|제일) [가-힣]+|으뜸|첫손|1위|최초|유일한?|최상|최우수|넘버 ?원|제일|선두',
    idioms:
      '(?:세계|아시아|동남아(?:시아)?|베트남|국내|천하) ?(?:에서 )?(?:최대|최장|최고|최고봉|최심|최고령|제일|으뜸|1위|유일)[가-힣]*|유일무이[가-힣]*|비할 데 없[가-힣]*|견줄 (?:데|곳)[가-힣]* 없[가-힣]*|타의 추종을 불허[가-힣]*|둘도 없[가-힣]*|독보적[가-힣]*|(?:어디에도|어디에서도|그 어떤 곳도) [^.!?]{0,16}없[가-힣]*|천하제일[가-힣]*|따라올 (?:곳|데)[가-힣]* 없[가-힣]*',
    things:
      '동굴|통로|해변|해안|바닷가|모래밭|하천|폭포|호수|석호|봉우리|고개|공원|보호구역|사구|모래언덕|도시|마을|시장|성채|요새|사원|교회|성당|항구|터널|박물관|유적|유산|명소|축제|여행지|관광지|목적지|풍경|경치|절경|지역|나라|호텔|리조트|발전소|단지|음식|요리|협곡|(?:굴|강|만|산|숲|섬|성|절|탑|다리)(?=이|은|는|을|를|의|에|과|와|도|으로|로|[ ,.]|$)',
    side: 'both',
    stops: '중|가운데',
    regions:
      '세계|지구|전 세계|온 세상|세상|아시아|동남아(?:시아)?|동아시아|인도차이나|베트남|국내|전국|나라|성 (?:안|전체)|지방|지역|중부|대륙|인류|천하|반도',
    bounded:
      '› ?(?:[가-힣]+ )?친구|(?:일 ?년|한 ?해|1년|연|하루)(?: ?중|에| 가운데)?[^.!?,]{0,6}‹|› ?(?:[가-힣]+ )?(?:날|밤|달|계절|시간|때|시기|방|부분|문제|기쁨|순간|낮)|(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|[2-9]) ?[가-힣]* ?(?:가운데|중)(?:에서)? ‹|(?:집|마을|가게|식구|동네)(?:에서|안에서| 안에서) ‹',
    among: '(?:중 하나|가운데 하나|하나로|하나인|하나다|하나입니다|축에)',
  },
  th: {
    degrees:
      '(?:ใหญ่|ใหญ่โต|ยาว|สูง|ลึก|กว้าง|กว้างใหญ่|เก่าแก่|เก่า|สวย|งาม|สวยงาม|งดงาม|มีชื่อเสียง|ดัง|โด่งดัง|สะอาด|ใส|บริสุทธิ์|สมบูรณ์|ยิ่งใหญ่|ตระการตา|น่าทึ่ง|อลังการ|มหัศจรรย์|น่าเที่ยว|หายาก|สำคัญ|เล็ก|อร่อย|ลึกลับ|หลากหลาย)(?:ที่)?สุด(?!ท้าย|ยอด)',
    others: '(?<!ใ)[\\u0E00-\\u0E7F]ที่สุด|(?:เป็น)?อันดับ(?:ที่ ?)?(?:หนึ่ง|1)|ที่หนึ่ง|เบอร์ ?(?:หนึ่ง|1)|หนึ่งเดียว|แห่งเดียว|ชั้นนำ|สุดยอด',
    idioms:
      'อันดับ(?:หนึ่ง| ?1) ?(?:ของ|ใน)|ไม่มีใครเทียบ|ไม่มีที่ใด(?:ใน|บน)[^.!?]{0,20}|ไม่มีที่ไหน[^.!?]{0,12}(?:เท่า|กว่า|เหมือน)|หาที่(?:ใด|ไหน)?เปรียบ(?:มิ|ไม่)?ได้|ไร้(?:ที่ติ|เทียมทาน|คู่แข่ง|ผู้เทียบ)|หนึ่งเดียวใน(?:โลก|เอเชีย|เวียดนาม)|หาที่ไหนไม่ได้|เป็นหนึ่งไม่มีสอง|ที่สุดของ(?:โลก|เอเชีย|เวียดนาม)',
    things:
      'ถ้ำ|โถง|ทางเดินถ้ำ|หาด|ชายหาด|ชายฝั่ง|แม่น้ำ|ลำธาร|น้ำตก|ทะเลสาบ|อ่าว|ภูเขา|ยอดเขา|ช่องเขา|ป่า|อุทยาน|เขตสงวน|เกาะ|เนินทราย|เมือง|หมู่บ้าน|ตลาด|ป้อม|ปราสาท|วัดวา|เจดีย์|โบสถ์|สะพาน|สุสาน|ท่าเรือ|อุโมงค์|พิพิธภัณฑ์|โบราณสถาน|มรดก|สิ่งมหัศจรรย์|เทศกาล|จุดหมาย|แหล่งท่องเที่ยว|ทิวทัศน์|ภูมิทัศน์|จังหวัด|ประเทศ|พันธุ์|โรงแรม|รีสอร์ต|โรงไฟฟ้า|โครงการ|เขตเศรษฐกิจ|อาหาร|ระบบ|ถนน',
    side: 'before',
    regions: 'โลก|พิภพ|ปฐพี|เอเชีย|เอเชียตะวันออกเฉียงใต้|อาเซียน|อินโดจีน|เวียดนาม|ประเทศ|ทวีป|ภูมิภาค|จังหวัด|ภาคกลาง|แผ่นดิน|มนุษยชาติ',
    bounded:
      'เพื่อน(?:ที่)?‹|เพื่อน[^ ]{0,6}‹|(?:ใน|จาก)(?:สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|[2-9])[^.!?]{0,24}‹|(?:วัน|คืน|เดือน|ฤดู|ช่วง|เวลา|ตอน|ห้อง|พี่|น้อง|ลูก|จุด(?!หมาย)|ที่|ส่วน)ที่?[^.!? ]{0,8}‹|›(?:ใน(?:รอบ)?(?:ปี|วัน|บ้าน|หมู่บ้าน|ครอบครัว|สอง|สาม|สี่|ห้า|[2-9])|ของ(?:ปี|วัน|บ้าน|ครอบครัว|ร้าน)|เมื่อ|ตอน|ช่วง|คือ(?:ช่วง|เดือน|ฤดู|ตอน))',
    among: '(?:หนึ่งใน|แห่งหนึ่ง)',
  },
  lo: {
    degrees:
      '(?:ໃຫຍ່|ຍາວ|ສູງ|ເລິກ|ກວ້າງ|ກວ້າງໃຫຍ່|ເກົ່າແກ່|ເກົ່າ|ງາມ|ສວຍ|ສວຍງາມ|ງົດງາມ|ມີຊື່ສຽງ|ໂດ່ງດັງ|ສະອາດ|ໃສ|ບໍລິສຸດ|ອຸດົມສົມບູນ|ຍິ່ງໃຫຍ່|ໜ້າອັດສະຈັນ|ໜ້າທ່ຽວ|ຫາຍາກ|ສຳຄັນ|ນ້ອຍ|ແຊບ|ຫຼາກຫຼາຍ)(?:ທີ່)?ສຸດ(?!ທ້າຍ)',
    others: '(?<!ໃ)[\\u0E80-\\u0EFF]ທີ່ສຸດ|ອັນດັບ(?:ທີ ?|ທີ່ ?)?(?:ໜຶ່ງ|ນຶ່ງ|1)|ທີ່ໜຶ່ງ|ເບີ ?(?:ໜຶ່ງ|1)|ໜຶ່ງດຽວ|ແຫ່ງດຽວ|ຊັ້ນນຳ',
    idioms:
      'ອັນດັບ(?:ໜຶ່ງ|ນຶ່ງ| ?1) ?(?:ຂອງ|ໃນ)|ບໍ່ມີໃຜທຽບ|ບໍ່ມີ(?:ບ່ອນ|ທີ່)ໃດ[^.!?]{0,24}(?:ກວ່າ|ເທົ່າ|ຄື|ເໝືອນ)|ບໍ່ມີບ່ອນໃດ(?:ໃນ|ເທິງ)ໂລກ|ຫາທີ່ປຽບບໍ່ໄດ້|ໜຶ່ງດຽວໃນ(?:ໂລກ|ອາຊີ|ຫວຽດນາມ)|ທີ່ສຸດຂອງ(?:ໂລກ|ອາຊີ|ຫວຽດນາມ)',
    things:
      'ຖ້ຳ|ຖໍ້າ|ຖ້ໍາ|ຊ່ອງທາງ|ຫາດ|ຫາດຊາຍ|ຝັ່ງທະເລ|ແມ່ນ້ຳ|ນ້ຳຕົກ|ຫ້ວຍ|ທະເລສາບ|ໜອງ|ອ່າວ|ພູ|ພູເຂົາ|ຈອມພູ|ປ່າ|ອຸທິຍານ|ສວນ|ເກາະ|ເນີນຊາຍ|ເມືອງ|ໝູ່ບ້ານ|ຕະຫຼາດ|ປ້ອມ|ທາດ|ໂບດ|ຂົວ|ຫໍ|ສຸສານ|ທ່າເຮືອ|ອຸໂມງ|ພິພິທະພັນ|ມໍລະດົກ|ສິ່ງມະຫັດສະຈັນ|ບຸນ|ຈຸດໝາຍ|ແຫຼ່ງທ່ອງທ່ຽວ|ທິວທັດ|ແຂວງ|ປະເທດ|ຊະນິດ|ໂຮງແຮມ|ໂຮງໄຟຟ້າ|ໂຄງການ|ເຂດເສດຖະກິດ|ອາຫານ|ລະບົບ',
    side: 'before',
    regions: 'ໂລກ|ອາຊີ|ອາຊີຕາເວັນອອກສຽງໃຕ້|ອາຊຽນ|ອິນດູຈີນ|ຫວຽດນາມ|ປະເທດ|ທະວີບ|ພາກພື້ນ|ແຂວງ|ພາກກາງ|ແຜ່ນດິນ',
    bounded:
      'ໝູ່[^ ]{0,6}‹|(?:ໃນ|ຈາກ)(?:ສອງ|ສາມ|ສີ່|ຫ້າ|ຫົກ|ເຈັດ|ແປດ|ເກົ້າ|ສິບ|[2-9])[^.!?]{0,24}‹|(?:ວັນ|ຄືນ|ເດືອນ|ລະດູ|ຊ່ວງ|ເວລາ|ຕອນ|ຫ້ອງ|ອ້າຍ|ນ້ອງ|ລູກ|ຈຸດ(?!ໝາຍ)|ບ່ອນ|ສ່ວນ)(?:ທີ່)?[^.!? ]{0,8}‹|›(?:ໃນ(?:ຮອບ)?(?:ປີ|ວັນ|ເຮືອນ|ບ້ານ|ຄອບຄົວ|ສອງ|ສາມ|ສີ່|ຫ້າ|[2-9])|ຂອງ(?:ປີ|ວັນ|ເຮືອນ|ຄອບຄົວ|ຮ້ານ)|ເມື່ອ|ຕອນ|ຊ່ວງ|ແມ່ນ(?:ຊ່ວງ|ເດືອນ|ລະດູ|ຕອນ))',
    among: '(?:ໜຶ່ງໃນ|ແຫ່ງໜຶ່ງ)',
  },
};
