import { letter as L, wordEnd } from './letters.ts';

/** Words of a sentence that tells how to reach somebody by telephone. */
const telephoneWords =
  /(?<![\p{L}\p{M}])(?:call|dial|phone|telephone|tel|hotline|helpline|extension|ext|ambulance|police|fire brigade|emergenc(?:y|ies)|rescue|switchboard|gọi|điện thoại|đt|tổng đài|đường dây|máy lẻ|máy bàn|hotline|cấp cứu|công an|cứu hỏa|chữa cháy|cứu hộ|bấm|fax|appel\p{L}*|compos\p{L}*|téléphon\p{L}*|tél|poste|urgences?|pompiers|wähl\p{L}*|ruf\p{L}*|anruf\p{L}*|telefon\p{L}*|notruf\p{L}*|durchwahl|feuerwehr|polizei|llam\p{L}*|marque|marcar|teléfono\p{L}*|extensión|emergencias?|bomberos|policía|звон\p{L}*|позвон\p{L}*|телефон\p{L}*|тел|добавочн\p{L}*|наб[ие]р\p{L}*|полици\p{L}*|пожарн\p{L}*|скор(?:ая|ую) помощь)(?![\p{L}\p{M}])|اتصل|هاتف|التحويلة|طوارئ|الخط الساخن|للإسعاف|الشرطة|拨打|撥打|电话|電話|热线|熱線|总机|分机|急救|报警|℡|内線|ダイヤル|警察|消防|救急|전화|내선|구급|소방|경찰|โทร|สายด่วน|เหตุด่วน|ໂທ|ສາຍດ່ວນ|ເບີ/iu;

/**
 * Names of races, of those who run them and of their sports. “To run”, a course, a relay and a carrera alone are words of
 * roads and rivers as well.
 */
export const raceWords =
  /marathons?|(?<![\p{L}\p{M}])(?:(?<!human )races?|(?:trail|ultra|fun|park|road|charity|cross-country|night|hill|beach)[ -]?run(?:ning)?|ultra-?trails?|runners|triathl[oó]ns?|relay (?:races?|runs?|teams?)|m relays?|freestyle|breaststroke|athletics|giải (?:chạy|bơi|việt dã)|đường đua|cuộc đua|đua thuyền|(?:chạy|bơi) tiếp sức|chạy (?:bộ|việt dã|địa hình|đường dài)|bơi (?:tự do|ếch|bướm|ngửa)|điền kinh|vận động viên|người chạy(?! (?:xe|tàu|thuyền|đò|máy|bàn))|(?:Volks|Staffel|Stadt|Wald|Berg|Gelände|Dünen|Strand|Langstrecken|Hindernis|Benefiz|Spenden|Firmen|Nacht|Silvester|Insel|Küsten|Wett|Trail|Frauen|Kinder)(?:lauf(?:e?s)?|läufen?)|(?<!(?:im|in den|dem|(?:sein|ihr)(?:em?)?|(?:ober|mittler|unter|ganz)e[rn]?) )Lauf(?! (?:de[rs]|von))|Laufstrecken?|Läufer(?:n|s|in|innen)?|Staffel(?:rennen|wettbewerb)|m-Staffel|Rennens?|courses? (?:à pied|de (?:fond|demi-fond|montagne|relais)|en montagne|nature|hors stade|pédestres?|cyclistes?|populaires?)|(?:un|le|du|au) trail|coureu(?:rs?|ses?)|athlétisme|carreras? (?:populares?|popular|pedestres?|urbanas?|nocturnas?|solidarias?|a pie|a campo traviesa|de (?:montaña|fondo|relevos|atletismo|larga distancia))|corredor(?:es|as?)? (?:populares?|popular|de fondo)|atletismo|maratón|maratones|трейлраннинг\p{L}*|(?:полу)?марафон\p{L}*|забег\p{L}*|бегун\p{L}*|эстафет\p{L}* (?:бег\p{L}*|\d)|л[её]гк\p{L}+ атлетик\p{L}+)(?![\p{L}\p{M}])|ماراثون|سباق|العدائين|马拉松|馬拉松|赛跑|賽跑|接力(?:赛|賽|跑)|自由泳|跑者|越野(?:赛|賽|跑)|路跑|长跑(?:赛|比赛)|田径|マラソン|(?<!ト)レース|リレー(?:競走|競技|種目|マラソン)|駅伝|競走|走者|ランナー|トレイルラン|마라톤|달리기 ?(?:대회|경기|시합)|계주|(?<![가-힣])주자(?=[가는를들와의 ])|트레일 ?(?:러닝|런)|มาราธอน|งานวิ่ง|นักวิ่ง|วิ่ง(?:เทรล|ผลัด|การกุศล|แข่ง|ระยะไกล)|แข่ง(?:ขัน)?วิ่ง|ມາຣາທອນ|ງານແລ່ນ|ນັກແລ່ນ|ແລ່ນ(?:ຜັດ|ແຂ່ງ|ການກຸສົນ)|ແຂ່ງ(?:ຂັນ)?ແລ່ນ/iu;

/** Words of a sentence about opening or leaving hours. */
const hourWords =
  /(?<![\p{L}\p{M}])(?:bus|buses|train|trains|ferry|boat|flight|coach|tàu|xe|phà|chuyến|Bus|Zug|Fähre|bac|navette|tren|autobús|автобус\p{L}*|поезд\p{L}*|паром\p{L}*|рейс\p{L}*|в|open|opens|opening|closes?|closed|daily|departs?|leaves|arrives?|from|until|till|at|mở cửa|đóng cửa|giờ|khởi hành|lúc|từ|đến|Uhr|geöffnet|öffnet|schließt|um|von|bis|ab|täglich|ouvert\p{L}*|ferme|fermé|horaires?|de|à|heures?|abiert[ao]\p{L}*|abre|cierra|horario|a las|hasta|открыт\p{L}*|закрыва\p{L}*|работа\p{L}*|с|до|час\p{L}*|mở)(?![\p{L}\p{M}])|الساعة|يفتح|تفتح|من|حتى|เปิด|ปิด|เวลา|รถ|เรือ|ລົດ|ເຮືອ|น\.|ໂມງ|ເປີດ|ປິດ|营业|开放|開放|時間|営業|开|영업|개장|시간|문을/iu;

/** Words of a sentence that gives a place on the globe. */
const coordinateWords =
  /[°˚](?!\s?[CFСcfс])|[′″]|(?<![\p{L}\p{M}])(?:GPS|coordinates?|latitude|longitude|lat|lon|lng|tọa độ|toạ độ|kinh độ|vĩ độ|coordonnées|coordenadas|latitud|longitud|Koordinaten|Breite|Länge|координат\p{L}*|широт\p{L}*|долгот\p{L}*|WGS ?-?84|OpenStreetMap|geo)(?![\p{L}\p{M}])|إحداثي|خط العرض|خط الطول|坐标|座標|纬|緯度|経度|经度|좌표|위도|경도|พิกัด|ละติจูด|ພິກັດ/iu;

/** Words of a recipe, whose oven has its degrees. */
const ovenWords =
  /(?<![\p{L}\p{M}])(?:bake|oven|roast|nướng|lò|backen|Ofen|Backofen|four|enfourn\p{L}*|horno|hornea\p{L}*|духовк\p{L}+|выпека\p{L}+)(?![\p{L}\p{M}])|فرن|烤|オーブン|오븐|เตาอบ|ເຕົາອົບ/iu;

/** Words of a sentence that gives an address for letters. */
const postWords =
  /(?<![\p{L}\p{M}])(?:bưu chính|bưu điện|mã vùng|post(?:al)? ?codes?|zip|PLZ|Postleitzahl\p{L}*|code postal|código postal|почтов\p{L}+|индекс\p{L}*)(?![\p{L}\p{M}])|邮编|邮政|郵便|〒|우편|รหัส|ไปรษณีย์|ໄປສະນີ|البريد/iu;

/** A kind of writing in digits that is no quantity. */
interface Exempt {
  pattern: RegExp;
  /** It holds only in a sentence with one of these words. */
  beside?: RegExp;
  /** Languages in which it is not exempt. */
  except?: readonly string[];
  /** True when a unit behind it makes it a quantity after all: “mỗi năm 300 nghìn”. */
  yields?: boolean;
}

const years = `năm|tuổi|years?|yrs?|-year-olds?|Jahren?|jährig${L}*|Jahre alten?|ans?|années?|años?|лет|года?|летн${L}+|年|歳|岁|歲|년|살|세|ปี|ขวบ|ປີ|عاما?ً?|عامًا|سنة|سنوات|أعوام`;

/** What is written in digits and is no quantity, blanked before looking. The order matters. */
export const exempts: readonly Exempt[] = [
  // Numbers of books, journals and papers.
  { pattern: /(?:ISBN|ISSN)(?:-1[03])?:?\s?[\d\u2010-\u2014-]*[\dX]|\bdoi:?\s?10\.\d{4,9}\/\S+/giu },
  // Places on the globe: 17.4569, 106.2876; 17°27′33″N; 106,288° Đ.
  { pattern: /(?<![\d.,])-?\d{1,3}[.,]\d{4,8}(?![\d])(?!\s?(?:%|km|m|ha|t)\b)/g },
  {
    pattern: /(?<![\d.,])-?\d{1,3}[.,]\d{1,8}(?![\d])(?: ?[°˚](?!\s?[CFСcfс]))?/g,
    beside: coordinateWords,
    yields: true,
  },
  {
    pattern:
      /\d{1,3}(?:[.,]\d+)?\s?[°˚]\s?(?:\d{1,2}(?:[.,]\d+)?\s?['’′]\s?)?(?:\d{1,2}(?:[.,]\d+)?\s?(?:["”″]|''|’’)\s?)?(?!\s?[CFcfСс])/g,
  },
  // Telephones: groups of digits behind a plus, a bracket or a nought, and numbers of service lines.
  {
    pattern:
      /(?:\+ ?\d{1,3}\)?|\(\+?\d{2,5}\))[\d .-]{4,20}\d|(?<![\d.,])0(?:\d{1,4}[ .-]|-)(?:\d{2,4}(?:[ .-]\d{2,4}){1,3}|\d(?:[ .-]\d{3}){2}|\d{5,8})(?![\d])/g,
  },
  {
    pattern: /(?<![\d.,])1[89]00(?:[ .-]?\d{4}|[ .-]?\d{2,3}(?:[ .-]?\d{2,3})|[ .-]\d{2}[ .-]\d{2})(?![\d.,]*\d)/g,
    yields: true,
  },
  { pattern: /(?<![\d.,])(?:\d{2,4}[ .-]){2,4}\d{2,4}(?![.,]?\d)/g, beside: telephoneWords, yields: true },
  { pattern: /(?<![\d.,])(?:1\d\d|911|999|\d{4,6})(?![.,]?\d)/g, beside: telephoneWords, yields: true },
  // Numbers of documents: 1079/QĐ-TTg, 191/2025/NĐ-CP, 72/2015.
  {
    pattern: /(?<!\d)\d+\/\d{4}(?:\/[\p{Lu}\d][\p{Lu}\p{M}\p{L}\d-]*)?|(?<!\d)\d+\/\p{Lu}[\p{Lu}\p{L}\p{M}\d-]*/gu,
    yields: true,
  },
  // Dates in figures, and spans of years.
  {
    pattern: /\d{4}-\d{2}-\d{2}|\d{1,2}([-/.])\d{1,2}\1\d{2,4}|\b[12]\d{3}\s?[-–—~～/]\s?(?:[12]\d{3}|\d{2})\b/g,
    yields: true,
  },
  // Scales of maps: 1:25,000, 1/25.000.
  { pattern: /(?<![\d.,])1\s?[:/]\s?\d{1,3}(?:[., ]\d{3}|\d{3})+(?!\d)/g },
  // Years of an era: 300 BC, 1,200 av. J.-C., 300 v. Chr.; and how long ago: 100 years, 1.000 năm.
  {
    pattern:
      /(?<!\d)\d{1,3}(?:[., ]?\d{3})?[ ]?(?:BCE?|B\.C\.|CE|AD|av\. J\.|apr\. J\.|[vn]\. ?Chr\.|[ad]\. ?C\.|(?:г\. )?(?:до )?н\. ?э\.|TCN|SCN|trước Công nguyên|sau Công nguyên)/gu,
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,])\\d{1,3}(?:[., ]?\\d{3})?(?:\\s?[-–—]\\s?\\d{1,3}(?:[., ]?\\d{3})?)?[\\s-]?(?:${years})${wordEnd}`,
      'gi',
    ),
  },
  // Durations of a film or a ride, and the days of a year.
  {
    pattern: new RegExp(
      `(?<![\\d.,])\\d{1,3}(?:[.,]\\d)?(?:\\s?[-–—]\\s?\\d{1,3})?[\\s-]?(?:phút|giây|min(?:ute)?s?|seconds?|secs?|Minuten?|Sekunden?|secondes?|minutos?|segundos?|минут${L}*|секунд${L}*|دقيقة|دقائق|ثانية|ثوان|分钟|分鐘|秒|分(?!の|之)|분(?!의)|초|นาที|วินาที|ນາທີ|ວິນາທີ)${wordEnd}|(?<![\\d.,])36[56](?=[\\s-]?(?:ngày|days?|Tagen?|jours?|días?|дн${L}+|يوم${L}*|天|日|일|วัน|ມື້|ວັນ))`,
      'gi',
    ),
  },
  // Quantities of a laboratory: pH 6.5, 550 nm, 50 Hz, magnitude 5.4.
  {
    pattern:
      /(?<=(?:\bpH|حموضة|magnitude|Magnitude|magnitud|магнитуд\p{L}+|độ lớn|震级|マグニチュード|규모)[^\d.,;!?]{0,14})\d{1,2}(?:[.,]\d{1,2})?(?![\d])/gu,
  },
  {
    pattern:
      /(?<![\d.,])\d{1,4}(?:[.,]\d+)?(?:\s?[-–—]\s?\d{1,4}(?:[.,]\d+)?)?\s?(?:nm|[µμ]m|[kMG]?Hz|FM|AM|[кМГ]?Гц|兆赫|メガヘルツ|메가헤르츠|เมกะเฮิรตซ์|(?:ميغا|كيلو)?هرتز|g|gr|grams?|Gramm|grammes?|gramos?|ml|cl|[mk]?V|[mk]?A|dB|[kM]?[ΩΩ]|lux|hPa|dpi|px|[kMGT]B|fps|mAh|(?:độ |degrees )?Richter)(?![\p{L}\p{M}])/gu,
  },
  { pattern: /(?<![\d.,])\d{2,3}\s?°\s?[CF]/g, beside: ovenWords },
  // Races: the marathon of 42 km, 10K.
  {
    pattern:
      /(?<![\d.,])\d\s?[×x]\s?\d{2,4}\s?(?:m|mét|м|米|メートル|미터|เมตร|ແມັດ|متر)(?![\p{L}\p{M}])|(?<![\d.,])(?:50|100|200|400|800|1[., ]?500|3[., ]?000|5[., ]?000|10[., ]?000)\s?(?:m|mét|metres?|meters?|metros?|mètres?|Meter|м|метров|米|メートル|미터|เมตร|ແມັດ|متر)(?![\p{L}\p{M}])|(?<![\d.,])(?:5|7|10|15|21|21[.,]0975|21[.,]1|25|30|42|42[.,]195|42[.,]2|50|70|75|80|100)(?![.,]?\d)(?:\s?[,/–-]\s?(?:5|10|15|21|25|42|50|70|100)(?!\d))*\s?-?(?:km|K|k|ki-?lô-?mét|kilomet(?:re|er)s?|Kilometern?|-Kilometer|kilómetros?|kilomètres?|км|километр\p{L}*|كم|كيلومتر\p{L}*|公里|キロ(?:メートル)?|킬로(?:미터)?|กม\.?|กิโลเมตร|ກມ\.?|ກິໂລແມັດ)/giu,
    beside: raceWords,
  },
  // Hours with a point, as German and Thai write them: 9.00–17.00 Uhr, 08.30 น., de 9.00 a 17.00.
  {
    pattern:
      /(?<![\d.,])(?:[01]?\d|2[0-4])\.[0-5]\d(?:\s?(?:[-–—~～]|a|à|bis|to|до|đến|ถึง|ຫາ|إلى|至|から|부터)\s?(?:[01]?\d|2[0-4])\.[0-5]\d(?![\d.,]\d)|(?=\s?(?:[ap]\.?m\b|Uhr|h(?![\p{L}])|น\.|ໂມງ)))/giu,
    yields: true,
  },
  { pattern: /(?<![\d.,])(?:[01]?\d|2[0-4])\.[0-5]\d(?![\d.,]*\d)/g, beside: hourWords, yields: true },
  // Hours of the day: 7:00, 14h30, 14 giờ 44 phút, 6 p.m.
  {
    pattern:
      /(?<!\d)\d{1,2}[:h：]\d{2}|(?<!\d)\d{1,2}\s?(?:giờ|phút|[ap]\.?m\b|Uhr|時|时|點|点|시|น\.|ໂມງ|часов|heures?)/giu,
    yields: true,
  },
  // Ordinals, and what is counted from a beginning: the 47th, thứ 47, 第47, 제47조, n° 12, № 5.
  { pattern: /제\s?\d+\s?(?:조|호|항|권|차|회|장)/gu },
  {
    pattern:
      /(?<!\d)\d+(?:st|nd|rd|th|er|ère|e|º(?! ?[CF])|ª|o|a|-?(?:я|й|е|го|му|м|х|ю|ая|ый))(?![\p{L}\p{M}])|(?:thứ|第|제|ที่|ທີ|№|n°|nº|Nr\.|No\.|no\.)\s?\d+/giu,
    yields: true,
  },
  // Centuries, decades, months and days by name.
  {
    pattern:
      /(?<!\d)\d+(?:0s|er)(?![\p{L}\p{M}])|(?<!\d)\d+\s?(?:世紀|世纪|세기|年代|년대|年|년|月|월|日|일|век\p{L}*|год\p{L}*|г\.)/gu,
    yields: true,
  },
  {
    pattern:
      /(?:ngày|tháng|năm|mùng|mồng|rằm|thế kỷ|thế kỉ|siglo|siècle|ปี|ศตวรรษ|พ\.ศ\.|ค\.ศ\.|ປີ|ສັດຕະວັດ|วันที่|ວັນທີ|เดือน|ເດືອນ|عام|سنة|القرن)\s?(?:ที่\s?|ທີ\s?)?\d{1,4}(?![.,]?\d)(?:\s?[-–—]\s?\d+|(?:\s(?:và|đến|tới|ถึง|ຫາ)\s\d+))?/giu,
    yields: true,
  },
  // Stones along a road: km 12, 12킬로미터 표지석.
  {
    pattern:
      /(?<![\d.,])\d{1,4}(?:[.,+]\d{1,3})?\s?(?:km|公里|キロ|킬로미터|킬로|กิโลเมตร|กม\.?)\s?(?:표지석|이정표|地点|ポスト|標|标|碑|里程碑|(?:marker|post|stone|sign)\b)/giu,
  },
  {
    pattern:
      /(?<=(?:\bkm|กม\.?|ກມ\.?|ກິໂລແມັດ|กิโลเมตร|километре?|kilómetro|kilomètre|Kilometer|PK|ki-lô-mét|公里|キロ)(?: ?ที่| ?ທີ)? ?)\d{1,4}(?:[+.,]\d{1,3})?(?![.,]?\d)/giu,
    yields: true,
  },
  // Post codes.
  { pattern: /(?<![\d.,])(?:\d{5,6}|\d{3}-\d{4})(?![.,]?\d)/g, beside: postWords, yields: true },
  // Post codes with their place: 47000 Đồng Hới; German, whose nouns all have a capital, only where an address can be.
  {
    pattern: /(?<![\d.,])[1-9]\d{4,5}(?= \p{Lu}\p{Ll}+(?<!ese|ians?|ish|ers?)(?![\p{Ll}]))/gu,
    except: ['de'],
  },
  { pattern: /(?<=[,;(] ?|\ban |D-)\d{5}(?= \p{Lu}\p{Ll}+(?:[,.;) ]|$))/gu },
  // Pages from one to another, and rooms behind their floor or house.
  {
    pattern:
      /(?<=(?:(?<![\p{L}\p{M}])(?:pp?\.|pages?|Seiten?|S\.|páginas?|págs?\.|стр\.|с\.|trang|tr\.)) ?)\d{1,4}\s?[-–]\s?\d{1,4}(?![.,]?\d)/giu,
    yields: true,
  },
  { pattern: /(?<=[楼樓栋棟号號] ?)\d{3,4}(?=室)/gu },
  // Shares of a whole and stops of a lens: 1/250, f/2.8.
  { pattern: /(?<![\d.,/])(?:\bf\/\d{1,2}(?:\.\d)?|\d{1,2}\/\d{1,4})(?![\d/])/giu, yields: true },
];

/** Words after which a number is a name: of a road, a room, a page, an article. */
export const label =
  /(?:§+|#|type|press|enter|nhập|bấm|gõ|mã|mã số|code|question|câu hỏi|bưu chính|bưu điện|post ?codes?|postal codes?|ZIP(?: codes?)?|PLZ|code postal|código postal|индекс|邮编|邮政编码|郵便番号|〒|우편번호|รหัสไปรษณีย์|ລະຫັດໄປສະນີ|الرمز البريدي|mục|tiết|milestone|stone|sección|раздел\p{L}*|Abschnitt|Kapitel|chapitre|capítulo|глав\p{L}+|частот\p{L}*|câu|dòng|khổ|biển|lô|ghế|toa|kênh|psalm|verses?|sonnet|opus|op\.|seat|bus|channel|platform|gate|aged?|bis|Vers|Psalm|Zimmer|Raum|Seite|Bus|Linie|psaume|chambre|ligne|salmo|habitación|línea|псал\p{L}+|комнат\p{L}+|стих|автобус\p{L}*|поезд\p{L}*|đường(?: tỉnh)?|quốc lộ|tỉnh lộ|(?<!dân |tổng |con |chỉ |đa |thiểu )số(?: áo| đeo| nhà| hiệu)?|phòng|trang|điều|khoản|chương|tập|kỳ|khóa|chuyến|cột|mốc|bib|roads?|routes?|highways?|rooms?|pages?|pp\.|articles?|chapters?|numbers?|flights?|lines?|section|version|bibs?|dossards?|dorsal(?:es)?|Startnummern?|phiên bản|versión|верси\p{L}+|الإصدار|straße|route|artículo|carretera|página|дорог\p{L}+|шоссе|стать\p{L}+|дом|номер\p{L}*|국도|국도|国道|國道|公路|号|ゼッケン|番号|번호|배번|ถนน|ห้อง|สาย|ข้อ|มาตรา|ทางหลวง\S*|หมายเลข|เบอร์|ຫ້ອງ|ສາຍ|ມາດຕາ|ເສັ້ນທາງ\S*|ທາງຫຼວງ\S*|ເລກທີ|ເບີ|الطريق|الغرفة|المادة|الصفحة|رقم)[:：]?\s*(?:\p{L}{0,3}[-.])?$/iu;

/** The words behind a number that make it a name: 562省道, 104번. */
export const labelBehind =
  /^\s?(?:번(?:지|길|출구)?(?=[\s을를이가은는의에입.,]|$)|(?:절|쪽|장|조|항)(?=[\s을를이가은는의에.,]|$)|節|ページ|页|頁|章|条|호(?:실|선)?(?=[\s을를이가은는의에입.,]|$)|号|號|房|次(?:列车|车)|路(?:公交|车)?|番(?!目の多)|省道|国道|县道|호선|번국도|-я |-й )/u;

/**
 * What is counted rather than dated: 1,200 families, and not the year 1200. Behind a number without groups that could be
 * a year.
 */
export const counted =
  /^\s?(?:hộ|người|khách|lượt|du khách|nhà|phòng|con|chiếc|cây|em|học sinh|famil(?:y|ies)|households?|people|persons|visitors?|tourists?|guests?|rooms?|beds|houses|seats|boats|trees|residents|inhabitants|species|Familien|Haushalte|Menschen|Personen|Besucher\p{L}*|Gäste|Touristen|Zimmer|Betten|Häuser|Einwohner|Boote|Arten|familles?|foyers|personnes|visiteurs|touristes|chambres|lits|maisons|habitants|bateaux|espèces|familias?|hogares|personas|visitantes|turistas|habitaciones|camas|casas|habitantes|barcos|especies|сем(?:ей|ьи)|человек|люд\p{L}+|жител\p{L}+|турист\p{L}+|гост\p{L}+|посетител\p{L}+|мест|номеров|домов|видов|лодок|أسرة|أسر|عائلة|شخص|زائر|سائح|نسمة|غرفة|بيت|قارب|نوع)(?![\p{L}\p{M}])|^\s?(?:户|戶|人|名|位|间|間|张|棵|艘|座|世帯|軒|室|本|艘|가구|명|개|채|척|그루|ครัวเรือน|คน|ห้อง|หลัง|ต้น|ลำ|ຄອບຄົວ|ຄົນ|ຫ້ອງ|ຫຼັງ|ລຳ)/u;

/** Words after which such a number is a year all the same: in 1975 people came home. */
export const datedBefore =
  /(?<![\p{L}\p{M}])(?:in|since|until|till|from|by|before|after|between|năm|từ|đến|im|seit|bis|ab|Jahre?|en|depuis|jusqu’en|dès|desde|hasta|в|с|до|от|после|منذ|عام|سنة|حتى)\s$/iu;
