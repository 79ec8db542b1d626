import { addressWords, type AddressProblem } from '../schemas/web-address.ts';
import type { Bilingual } from './fault.ts';

/** What is said of a fault that only we know, and what to do about it. */
export interface IssueWords {
  message: Bilingual;
  remedy: Bilingual;
}

type Params = Record<string, unknown>;

const addDate: Bilingual = {
  en: 'Look the dates up and correct one of them.',
  vi: 'Hãy tra lại và sửa một trong hai ngày.',
};

/** Words for the refinements of our own schemas, by the code that they raise. The field and its value are added. */
export const issueWords: Readonly<Record<string, (params: Params) => IssueWords>> = {
  'date-does-not-exist': () => ({
    message: { en: 'This date does not exist.', vi: 'Ngày này không có thật.' },
    remedy: { en: 'Look the date up and correct it.', vi: 'Hãy tra lại và sửa ngày.' },
  }),
  'days-of-year-form': () => ({
    message: {
      en: 'Days that come back every year are written MM-DD, without a year.',
      vi: 'Ngày lặp lại hằng năm ghi theo MM-DD (tháng-ngày), không có năm.',
    },
    remedy: {
      en: 'Write a day as "09-02", or the first and the last day as "08-29/09-02", in quotes.',
      vi: 'Ghi một ngày như "09-02", hoặc ngày đầu và ngày cuối như "08-29/09-02", trong dấu nháy.',
    },
  }),
  'day-not-of-every-year': () => ({
    message: {
      en: 'The calendar does not have this day every year.',
      vi: 'Ngày này không phải năm nào lịch cũng có.',
    },
    remedy: {
      en: 'Write the month and then the day: "09-02" is 2 September. For 29 February write "02-28" or "03-01".',
      vi: 'Ghi tháng trước, ngày sau: "09-02" là ngày 2 tháng 9. Thay cho 29 tháng 2, hãy ghi "02-28" hoặc "03-01".',
    },
  }),
  'days-out-of-order': () => ({
    message: {
      en: 'The last day comes before the first, or is the same, or lies more than half a year later.',
      vi: 'Ngày cuối đứng trước ngày đầu, trùng ngày đầu, hoặc cách ngày đầu hơn nửa năm.',
    },
    remedy: {
      en: 'Write the first day, a slash and the last day: "08-29/09-02"; "12-30/01-02" runs over the new year. Write a single day once: "09-02".',
      vi: 'Ghi ngày đầu, dấu gạch chéo, rồi ngày cuối: "08-29/09-02"; "12-30/01-02" là qua năm mới. Nếu chỉ một ngày thì ghi một lần: "09-02".',
    },
  }),
  'year-too-early': () => ({
    message: { en: 'This year cannot be meant.', vi: 'Năm này không thể đúng.' },
    remedy: { en: 'Write the year with four digits.', vi: 'Hãy ghi năm đủ bốn chữ số.' },
  }),
  'moment-does-not-exist': () => ({
    message: {
      en: 'No clock shows this time: hours go to 23, minutes and seconds to 59, offsets from −12:00 to +14:00.',
      vi: 'Không có giờ này: giờ tới 23, phút và giây tới 59, độ lệch từ −12:00 đến +14:00.',
    },
    remedy: { en: 'Correct time or offset.', vi: 'Hãy sửa giờ hoặc độ lệch.' },
  }),
  'dates-out-of-order': ({ first, from }) => ({
    message: {
      en: `This day lies before ${String(first)}, which is ${String(from)}.`,
      vi: `Ngày này trước ${String(first)}, là ${String(from)}.`,
    },
    remedy: addDate,
  }),
  'notice-ends-first': ({ from }) => ({
    message: {
      en: `This notice would end before it begins, which is ${String(from)}.`,
      vi: `Thông báo này hết hạn trước khi bắt đầu, là ${String(from)}.`,
    },
    remedy: {
      en: 'Write the first day as from and the last as until: from: 2027-01-10 and until: 2027-01-12, or moments such as 2027-01-12T18:00+07:00.',
      vi: 'Ghi ngày đầu ở “from” và ngày cuối ở “until”, chẳng hạn “from: 2027-01-10” và “until: 2027-01-12”, hoặc giờ cụ thể như 2027-01-12T18:00+07:00.',
    },
  }),
  'ends-without-start': () => ({
    message: { en: 'An event that ends must begin.', vi: 'Sự kiện có ngày cuối thì phải có ngày đầu.' },
    remedy: { en: 'Add starts, for example starts: 2026-05-01.', vi: 'Thêm starts, chẳng hạn starts: 2026-05-01.' },
  }),
  'starts-only-once': () => ({
    message: {
      en: 'starts and ends are the days of an event that is held once; left out, recurs is yearly.',
      vi: 'starts và ends là ngày của sự kiện chỉ tổ chức một lần; bỏ trống recurs thì hiểu là hằng năm.',
    },
    remedy: {
      en: 'Write recurs: once, or give the day of every year as solar or lunar.',
      vi: 'Ghi recurs: once, hoặc ghi ngày của mọi năm ở solar hay lunar.',
    },
  }),
  'event-without-days': () => ({
    message: {
      en: 'Nothing says when the event is held.',
      vi: 'Chưa ghi sự kiện diễn ra khi nào.',
    },
    remedy: {
      en: 'Add its days of every year, solar: "09-02" or lunar: { month: 1, day: 16 }, or those announced: [{ starts: 2026-08-29, sources: [almanac-2020] }].',
      vi: 'Thêm ngày của mọi năm, solar: "09-02" hoặc lunar: { month: 1, day: 16 }, hay ngày đã công bố: announced: [{ starts: 2026-08-29, sources: [nien-giam-2020] }].',
    },
  }),
  'two-rules': () => ({
    message: {
      en: 'The event has two rules, one of the Gregorian and one of the lunar calendar; they fall on different days.',
      vi: 'Sự kiện có hai quy tắc, một theo dương lịch và một theo âm lịch; mỗi quy tắc rơi vào một ngày khác.',
    },
    remedy: {
      en: 'Keep the one it is held by: solar: "09-02" or lunar: { month: 1, day: 16 }. The other calendar is reckoned from it.',
      vi: 'Giữ quy tắc đúng với lễ: solar: "09-02" hoặc lunar: { month: 1, day: 16 }. Lịch kia được tính ra từ đó.',
    },
  }),
  'once-without-start': () => ({
    message: {
      en: 'Nothing says on which day this event, held once, begins.',
      vi: 'Sự kiện chỉ tổ chức một lần mà chưa ghi ngày bắt đầu.',
    },
    remedy: { en: 'Add starts, for example starts: 2026-05-01.', vi: 'Thêm starts, chẳng hạn starts: 2026-05-01.' },
  }),
  'once-with-rule': () => ({
    message: {
      en: 'An event that is held once has its own days, and none of every year.',
      vi: 'Sự kiện chỉ tổ chức một lần thì có ngày riêng, không có ngày lặp lại hằng năm.',
    },
    remedy: {
      en: 'Write starts: 2026-05-01 (and ends) in place of it, or recurs: yearly.',
      vi: 'Thay bằng starts: 2026-05-01 (và ends), hoặc ghi recurs: yearly.',
    },
  }),
  'lunar-days-out-of-order': () => ({
    message: {
      en: 'The last lunar day comes before the first, is the same, or lies more than half a year later.',
      vi: 'Ngày âm cuối đứng trước ngày đầu, trùng ngày đầu, hoặc cách hơn nửa năm.',
    },
    remedy: {
      en: 'Write the first day and then the last: { month: 4, day: 14, to: { month: 4, day: 16 } }. Leave to out for a single day.',
      vi: 'Ghi ngày đầu rồi ngày cuối: { month: 4, day: 14, to: { month: 4, day: 16 } }. Nếu chỉ một ngày thì bỏ to.',
    },
  }),
  'announced-twice': ({ other }) => ({
    message: {
      en: `These days overlap those announced from ${String(other)}.`,
      vi: `Những ngày này trùng với đợt đã công bố từ ${String(other)}.`,
    },
    remedy: {
      en: 'Write each part once, for example { starts: 2026-08-29, ends: 2026-08-30, sources: [almanac-2020] } and then { starts: 2026-09-01, … }.',
      vi: 'Mỗi đợt ghi một lần, chẳng hạn { starts: 2026-08-29, ends: 2026-08-30, sources: [nien-giam-2020] } rồi đến { starts: 2026-09-01, … }.',
    },
  }),
  'not-a-web-address': ({ problem }) => addressWords[problem as AddressProblem], // as common.ts gives it
  'not-a-repository': () => ({
    message: {
      en: 'Paths are appended to this address, so it has no ? and no #.',
      vi: 'Địa chỉ này còn được nối thêm đường dẫn nên không có ? hay #.',
    },
    remedy: {
      en: 'Write the address of the repository alone: https://git.example/marren.',
      vi: 'Chỉ ghi địa chỉ của kho mã: https://git.example/marren.',
    },
  }),
  'not-a-site-address': () => ({
    message: { en: 'This cannot be the address of the site.', vi: 'Đây không thể là địa chỉ của trang.' },
    remedy: {
      en: 'Write https:// and the host, and below a path of its host the path; no ?, # or @, and no encoded letters.',
      vi: 'Ghi https:// và tên miền, nếu trang nằm dưới một đường dẫn thì ghi cả đường dẫn; không dùng ?, #, @ hay chữ mã hóa.',
    },
  }),
  'not-a-contact': () => ({
    message: { en: 'Nobody can be reached there.', vi: 'Không liên hệ được ở đó.' },
    remedy: {
      en: 'Give a web address or mailto: and an address.',
      vi: 'Ghi địa chỉ web, hoặc mailto: rồi địa chỉ thư.',
    },
  }),
  'no-such-time-zone': () => ({
    message: { en: 'There is no such time zone.', vi: 'Không có múi giờ này.' },
    remedy: {
      en: 'Look the name up in the IANA table; Hanoi is in Asia/Ho_Chi_Minh.',
      vi: 'Hãy tra tên trong bảng IANA; Hà Nội thuộc Asia/Ho_Chi_Minh.',
    },
  }),
  'no-such-language': () => ({
    message: { en: 'There is no such language.', vi: 'Không có ngôn ngữ này.' },
    remedy: {
      en: 'Tags of languages are not those of countries: vi, not vn; ja, not jp; zh, not cn.',
      vi: 'Mã ngôn ngữ khác mã nước: vi chứ không phải vn; ja chứ không phải jp; zh chứ không phải cn.',
    },
  }),
  'no-language': () => ({
    message: {
      en: 'No language has agreed on a form of this term.',
      vi: 'Thuật ngữ này chưa có cách viết thống nhất ở ngôn ngữ nào.',
    },
    remedy: {
      en: 'Add agreed to glossary.yaml of the source language, or remove the term.',
      vi: 'Thêm agreed vào glossary.yaml của ngôn ngữ gốc, hoặc bỏ thuật ngữ.',
    },
  }),
  'too-many-words': ({ count, most }) => ({
    message: {
      en: `This has ${String(count)} words, and there is room for ${String(most)}.`,
      vi: `Câu này có ${String(count)} chữ, mà chỉ đủ chỗ cho ${String(most)}.`,
    },
    remedy: {
      en: 'Say one thing: “Where the hills meet the sea”; the rest belongs in the entries.',
      vi: 'Chỉ nói một điều: “Nơi núi gặp biển”; phần còn lại để trong các bài.',
    },
  }),
  'too-many-letters': ({ count, most }) => ({
    message: {
      en: `This has ${String(count)} letters, and there is room for ${String(most)}.`,
      vi: `Câu này có ${String(count)} ký tự, mà chỉ đủ chỗ cho ${String(most)}.`,
    },
    remedy: {
      en: 'Say it in fewer or shorter words: “Where the hills meet the sea”.',
      vi: 'Hãy dùng ít chữ hơn, hoặc chữ ngắn hơn: “Nơi núi gặp biển”.',
    },
  }),
  'word-too-long': ({ count, most }) => ({
    message: {
      en: `A word of this has ${String(count)} letters; one of more than ${String(most)} is wider than a phone.`,
      vi: `Một từ ở đây có ${String(count)} ký tự; từ dài hơn ${String(most)} ký tự không vừa màn hình điện thoại.`,
    },
    remedy: { en: 'Say it in shorter words.', vi: 'Hãy dùng từ ngắn hơn.' },
  }),
  'doors-alike': () => ({
    message: { en: 'Another door has the same.', vi: 'Một lối vào khác cũng ghi như vậy.' },
    remedy: {
      en: 'Give each door a title and an entry of its own, or remove one.',
      vi: 'Mỗi lối vào cần title và entry riêng; nếu không thì bỏ bớt một lối.',
    },
  }),
  'leading-section': () => ({
    message: {
      en: 'This is a section, and leading entries are single stories and places.',
      vi: 'Đây là trang mục, còn bài nổi bật phải là từng bài, từng nơi.',
    },
    remedy: {
      en: 'Name one of its entries; sections are in the menu and behind the doors.',
      vi: 'Hãy chọn một bài trong mục; trang mục đã có trong trình đơn và ở các lối vào.',
    },
  }),
  'parts-of-one': ({ percent, isList }) => ({
    message: {
      en: 'These are parts of one; percent are wanted, from 0 to 100.',
      vi: 'Đây là phần của một; ở đây tính bằng phần trăm, từ 0 đến 100.',
    },
    remedy: {
      en: `Write ${isList ? `[${String(percent)}]` : String(percent)}.`,
      vi: `Hãy viết ${isList ? `[${String(percent)}]` : String(percent)}.`,
    },
  }),
  'box-is-too-small': ({ least }) => ({
    message: {
      en: `This box is less than ${String(least)} % wide or high.`,
      vi: `Khung này rộng hoặc cao chưa đến ${String(least)} %.`,
    },
    remedy: {
      en: 'Write left, top, right and bottom in percent of the picture, not in parts of one or in pixels: [35, 10, 70, 75].',
      vi: 'Hãy ghi trái, trên, phải, dưới theo phần trăm của ảnh, không theo phần của một hay điểm ảnh: [35, 10, 70, 75].',
    },
  }),
  'label-in-sky': () => ({
    message: {
      en: 'This label lies in the sky where the headline stands.',
      vi: 'Nhãn này nằm trong khoảng trời đặt tiêu đề.',
    },
    remedy: {
      en: 'Move it to what it names, below or beside sky, or make sky smaller.',
      vi: 'Hãy dời nhãn về đúng chỗ được gọi tên, ngoài khung sky, hoặc thu sky nhỏ lại.',
    },
  }),
  'labels-too-near': ({ entry }) => ({
    message: {
      en: `This label covers that of ${String(entry)}: they lie less than 4 % apart.`,
      vi: `Nhãn này che nhãn của ${String(entry)}: hai nhãn cách nhau chưa đến 4 %.`,
    },
    remedy: { en: 'Move one of the two.', vi: 'Hãy dời một trong hai.' },
  }),
  'ring-not-closed': ({ first, last }) => ({
    message: {
      en: `This ring is not closed: it begins at [${String(first)}] and ends at [${String(last)}].`,
      vi: `Vòng này chưa khép kín: bắt đầu ở [${String(first)}] mà kết thúc ở [${String(last)}].`,
    },
    remedy: {
      en: `Write the first coordinate once more at the end: [${String(first)}].`,
      vi: `Hãy ghi lại tọa độ đầu ở cuối vòng: [${String(first)}].`,
    },
  }),
  'position-exchanged': ({ latitude, longitude }) => ({
    message: {
      en: 'Latitudes end at 90 degrees: latitude and longitude are exchanged.',
      vi: 'Vĩ độ chỉ tới 90 độ: vĩ độ và kinh độ bị đảo.',
    },
    remedy: {
      en: `Write position: { latitude: ${String(longitude)}, longitude: ${String(latitude)} }.`,
      vi: `Hãy viết position: { latitude: ${String(longitude)}, longitude: ${String(latitude)} }.`,
    },
  }),
  'no-latitude': () => ({
    message: { en: 'Latitudes end at 90 degrees.', vi: 'Vĩ độ chỉ tới 90 độ.' },
    remedy: {
      en: 'Look the place up on a map and correct the number.',
      vi: 'Hãy tra vị trí trên bản đồ và sửa số này.',
    },
  }),
  'coordinate-repeated': () => ({
    message: {
      en: 'This coordinate stands twice, one behind the other.',
      vi: 'Tọa độ này ghi hai lần liền nhau.',
    },
    remedy: { en: 'Remove one of the two.', vi: 'Hãy bỏ một trong hai.' },
  }),
  'ring-without-area': () => ({
    message: {
      en: 'This ring surrounds nothing: its area is zero.',
      vi: 'Vòng này không bao quanh gì: diện tích bằng không.',
    },
    remedy: {
      en: 'Draw the outline anew, or remove the feature.',
      vi: 'Hãy vẽ lại đường bao, hoặc bỏ đối tượng này.',
    },
  }),
  'ring-crosses-itself': ({ one, other }) => ({
    message: {
      en: `This ring crosses itself: its stretch ${String(one)} crosses ${String(other)}.`,
      vi: `Vòng này tự cắt: đoạn ${String(one)} cắt đoạn ${String(other)}.`,
    },
    remedy: {
      en: 'Put the coordinates in the order in which one walks around the outline; QGIS finds such places with “Check validity” and mends them with “Fix geometries”.',
      vi: 'Hãy xếp tọa độ theo thứ tự đi vòng quanh đường bao; QGIS tìm chỗ này bằng “Check validity” và sửa bằng “Fix geometries”.',
    },
  }),
  'regions-apart': () => ({
    message: {
      en: 'This region lies far from the first one: no map shows both.',
      vi: 'Vùng này nằm xa vùng đầu tiên: không bản đồ nào hiện được cả hai.',
    },
    remedy: {
      en: 'Correct its coordinates [longitude, latitude], or give it another role.',
      vi: 'Hãy sửa coordinates [kinh độ, vĩ độ] của vùng, hoặc đổi role.',
    },
  }),
  'wrong-geometry': ({ role, wanted }) => ({
    message: {
      en: `A feature of the role ${String(role)} is a ${String(wanted)}.`,
      vi: `Đối tượng có role là ${String(role)} phải là ${String(wanted)}.`,
    },
    remedy: {
      en: 'Correct the geometry, or the role; make several features of a Multi… geometry.',
      vi: 'Hãy sửa geometry hoặc role; hình kiểu Multi… thì tách thành nhiều đối tượng.',
    },
  }),
  'label-without-key': ({ role }) => ({
    message: {
      en: `A feature of the role ${String(role)} has a name.`,
      vi: `Đối tượng có role là ${String(role)} phải có tên.`,
    },
    remedy: {
      en: 'Add "key": "east-sea" to its properties, and words for the key to map.labels in site.yaml of each language.',
      vi: 'Thêm "key": "east-sea" vào properties, rồi ghi chữ cho khóa đó ở map.labels trong site.yaml của từng ngôn ngữ.',
    },
  }),
  'listed-twice': () => ({
    message: { en: 'This stands in the list twice.', vi: 'Mục này có hai lần trong danh sách.' },
    remedy: { en: 'Remove one of the two.', vi: 'Hãy bỏ một trong hai.' },
  }),
  'form-brackets': () => ({
    message: { en: 'The brackets of this form do not fit.', vi: 'Dấu ngoặc trong cách viết này không khớp.' },
    remedy: {
      en: 'Write choices side by side, none within another: mar (de|de la|) Niebla.',
      vi: 'Hãy ghi các lựa chọn cạnh nhau, không lồng vào nhau: mar (de|de la|) Niebla.',
    },
  }),
  'form-star': () => ({
    message: { en: 'A * stands at the end of a word.', vi: 'Dấu * chỉ đứng ở cuối một từ.' },
    remedy: {
      en: 'Write the stem and then *: neblig* Meer.',
      vi: 'Hãy ghi phần gốc rồi tới *: neblig* Meer.',
    },
  }),
  'form-too-many': () => ({
    message: {
      en: 'The choices stand for more than 100 spellings, or it has more than three *.',
      vi: 'Các lựa chọn tạo ra hơn 100 cách viết, hoặc có hơn ba dấu *.',
    },
    remedy: { en: 'Make two forms of it.', vi: 'Hãy tách thành hai mục.' },
  }),
  'form-too-short': () => ({
    message: {
      en: 'One of its spellings has fewer than two letters and would be found everywhere.',
      vi: 'Có cách viết chưa đủ hai chữ cái nên chỗ nào cũng thấy.',
    },
    remedy: { en: 'Write more of the name.', vi: 'Hãy ghi thêm chữ của tên.' },
  }),
  'form-no-capital': () => ({
    message: { en: 'It has no capital that could be meant.', vi: 'Cách viết này không có chữ hoa nào để phân biệt.' },
    remedy: { en: 'Write the capitals, or leave case out.', vi: 'Hãy viết chữ hoa, hoặc bỏ case.' },
  }),
  'agreed-and-refused': () => ({
    message: { en: 'This form is agreed and refused at once.', vi: 'Cách viết này vừa là thống nhất vừa bị từ chối.' },
    remedy: { en: 'Correct agreed or refuse.', vi: 'Hãy sửa agreed hoặc refuse.' },
  }),
  'spares-nothing': () => ({
    message: {
      en: 'No form of refuse or explain stands within these words.',
      vi: 'Trong các từ này không có cách viết nào của refuse hay explain.',
    },
    remedy: {
      en: 'Write the whole longer word, as 北海道 for 北海, or remove it.',
      vi: 'Hãy ghi cả từ dài hơn, chẳng hạn 北海道 cho 北海, hoặc bỏ đi.',
    },
  }),
  'key-is-number': () => ({
    message: {
      en: 'A key of digits alone would lose its place among the others.',
      vi: 'Khóa chỉ gồm chữ số sẽ mất vị trí giữa các khóa khác.',
    },
    remedy: {
      en: 'Put a word before the number, for example year-2010.',
      vi: 'Thêm một chữ trước số, chẳng hạn nam-2010.',
    },
  }),
  'reserved-slug': () => ({
    message: {
      en: 'A language or a part of the site itself has this name.',
      vi: 'Tên này đã dùng cho một ngôn ngữ hoặc một phần của chính trang.',
    },
    remedy: {
      en: 'Choose another name for the section, such as what its entries are: places, stories.',
      vi: 'Hãy chọn tên khác cho mục, chẳng hạn gọi theo nội dung: dia-danh, chuyen-ke.',
    },
  }),
  'reserved-key': () => ({
    message: {
      en: 'The page of the section uses this name itself.',
      vi: 'Trang của mục đã dùng tên này.',
    },
    remedy: {
      en: 'Choose another key, such as the name of the group.',
      vi: 'Hãy chọn khóa khác, chẳng hạn tên của nhóm.',
    },
  }),
  'fact-needs-one-value': () => ({
    message: {
      en: 'A fact has a value, a date or a phone, and only one of them.',
      vi: 'Mỗi dữ kiện chỉ có một trong ba: value, date hoặc phone.',
    },
    remedy: { en: 'Keep one of them and remove the others.', vi: 'Giữ lại một trường và bỏ các trường kia.' },
  }),
  'no-phone': () => ({
    message: {
      en: 'This is no telephone number that can be called.',
      vi: 'Số điện thoại này không gọi được.',
    },
    remedy: {
      en: 'Write it in quotes with its country and without spaces, for example "+442079460018", or a number of three to eight digits, for example "113".',
      vi: 'Hãy ghi trong dấu nháy, kèm mã nước và không có dấu cách, chẳng hạn "+442079460018", hoặc số từ ba đến tám chữ số, chẳng hạn "113".',
    },
  }),
  'practical-without-date': ({ fact }) => ({
    message: {
      en: `The practical fact ${String(fact)} does not say when it was true.`,
      vi: `Dữ kiện thực dụng ${String(fact)} chưa ghi đúng vào lúc nào.`,
    },
    remedy: {
      en: 'Add as-of: the day, month or year of what its source says, for example as-of: 2026-03.',
      vi: 'Thêm as-of: ngày, tháng hoặc năm mà nguồn nói tới, chẳng hạn as-of: 2026-03.',
    },
  }),
  'practical-without-review': ({ fact }) => ({
    message: {
      en: `Nobody is to check the practical fact ${String(fact)} again.`,
      vi: `Dữ kiện thực dụng ${String(fact)} chưa có hạn kiểm tra lại.`,
    },
    remedy: {
      en: 'Add review-by to the fact, or to the record for all its facts, for example review-by: 2027-03-31.',
      vi: 'Thêm review-by cho dữ kiện, hoặc cho cả hồ sơ, chẳng hạn review-by: 2027-03-31.',
    },
  }),
  'fact-needs-unit': () => ({
    message: { en: 'A number without a unit means nothing.', vi: 'Số mà không có đơn vị thì không có nghĩa.' },
    remedy: {
      en: 'Add unit, for example unit: meter, or for a price unit: vnd or unit: usd.',
      vi: 'Thêm unit, chẳng hạn unit: meter; giá thì ghi unit: vnd hoặc unit: usd.',
    },
  }),
  'only-with-value': () => ({
    message: { en: 'Without value this is never printed.', vi: 'Không có value thì trường này không bao giờ được in.' },
    remedy: { en: 'Remove it, or give the number as value.', vi: 'Bỏ đi, hoặc ghi số vào value.' },
  }),
  'range-out-of-order': () => ({
    message: { en: 'A range goes from the smaller number to the larger.', vi: 'Khoảng phải đi từ số nhỏ đến số lớn.' },
    remedy: { en: 'Exchange the two, or write one number.', vi: 'Đổi chỗ hai số, hoặc chỉ ghi một số.' },
  }),
  'no-year': () => ({
    message: { en: 'This is no year.', vi: 'Đây không phải một năm.' },
    remedy: {
      en: 'A year is a whole number from 100 to 9999, for example 1871; what is not a year has another unit.',
      vi: 'Năm là số nguyên từ 100 đến 9999, chẳng hạn 1871; không phải năm thì dùng đơn vị khác.',
    },
  }),
  'less-than-nothing': () => ({
    message: { en: 'There is nothing below zero in this unit.', vi: 'Đơn vị này không có số âm.' },
    remedy: { en: 'Remove the minus sign, or correct the unit.', vi: 'Bỏ dấu trừ, hoặc sửa đơn vị.' },
  }),
  'too-few-dong': () => ({
    message: {
      en: 'Nothing costs less than 1000 đồng; a point begins decimals here, and 150.000 is read as 150.',
      vi: 'Không có gì giá dưới 1000 đồng; ở đây dấu chấm mở phần thập phân, nên 150.000 được đọc là 150.',
    },
    remedy: {
      en: 'Write all digits with nothing between them: value: 150000.',
      vi: 'Hãy viết liền mọi chữ số: value: 150000.',
    },
  }),
  'no-whole-number': () => ({
    message: { en: 'This unit is counted in whole numbers.', vi: 'Đơn vị này đếm bằng số nguyên.' },
    remedy: { en: 'Write a whole number, or correct the unit.', vi: 'Hãy ghi số nguyên, hoặc sửa đơn vị.' },
  }),
  'too-large': () => ({
    message: {
      en: 'No quantity is larger than 1000000000000000.',
      vi: 'Không có số liệu nào lớn hơn 1000000000000000.',
    },
    remedy: {
      en: 'Correct the number, or give it in a larger unit.',
      vi: 'Hãy sửa số, hoặc dùng đơn vị lớn hơn.',
    },
  }),
  'too-many-decimals': () => ({
    message: {
      en: 'Readers see two decimals at most: the rest would be lost.',
      vi: 'Trang in nhiều nhất hai chữ số thập phân: phần còn lại sẽ mất.',
    },
    remedy: {
      en: 'Round the number, or give it in a smaller unit.',
      vi: 'Hãy làm tròn, hoặc dùng đơn vị nhỏ hơn.',
    },
  }),
  'month-named-twice': ({ other }) => ({
    message: {
      en: `This month stands under ${String(other)} as well.`,
      vi: `Tháng này đã ghi ở ${String(other)}.`,
    },
    remedy: { en: 'Keep it in one of the lists.', vi: 'Chỉ giữ ở một danh sách.' },
  }),
  'no-months': () => ({
    message: { en: 'No month is named.', vi: 'Chưa ghi tháng nào.' },
    remedy: {
      en: 'Name the months, for example open: [2, 3, 4], or remove months.',
      vi: 'Hãy ghi các tháng, chẳng hạn open: [2, 3, 4], hoặc bỏ months.',
    },
  }),
  'visit-unit': ({ unit, fitting }) => ({
    message: {
      en: `This fact is in ${String(unit)}, which is no answer here.`,
      vi: `Dữ kiện này tính bằng ${String(unit)}, không trả lời được câu hỏi này.`,
    },
    remedy: {
      en: `Name a fact in ${String(fitting)}, or one in words.`,
      vi: `Hãy ghi một dữ kiện tính bằng ${String(fitting)}, hoặc một dữ kiện bằng lời.`,
    },
  }),
  'visit-day': ({ date, fitting }) => ({
    message: {
      en: `This fact is a date, ${String(date)}, which is no answer here.`,
      vi: `Dữ kiện này là một ngày, ${String(date)}, không trả lời được câu hỏi này.`,
    },
    remedy: {
      en: `Name a fact in ${String(fitting)}, or one in words.`,
      vi: `Hãy ghi một dữ kiện tính bằng ${String(fitting)}, hoặc một dữ kiện bằng lời.`,
    },
  }),
  'visit-negative': ({ value }) => ({
    message: {
      en: `This fact is ${String(value)}, and an answer is not less than nothing.`,
      vi: `Dữ kiện này là ${String(value)}, mà câu trả lời không thể nhỏ hơn không.`,
    },
    remedy: {
      en: 'Correct the value of the fact, or name another.',
      vi: 'Hãy sửa value của dữ kiện, hoặc ghi dữ kiện khác.',
    },
  }),
  'price-without-date': () => ({
    message: {
      en: 'A price or a sum of money does not say when it was true.',
      vi: 'Giá hoặc số tiền này chưa ghi đúng vào lúc nào.',
    },
    remedy: {
      en: 'Add as-of: the day, month or year of what its source says, for example as-of: 2026-03.',
      vi: 'Thêm as-of: ngày, tháng hoặc năm mà nguồn nói tới, chẳng hạn as-of: 2026-03.',
    },
  }),
  'visit-from': () => ({
    message: {
      en: 'A distance and a time are counted from somewhere.',
      vi: 'Quãng đường và thời gian phải tính từ một nơi.',
    },
    remedy: {
      en: 'Add from, for example from: places/harbour-town.',
      vi: 'Hãy ghi nơi đi, chẳng hạn { from: places/thi-tran-cang }.',
    },
  }),
  'visit-way': () => ({
    message: {
      en: 'A town is named, but neither how far it is nor how long the way takes.',
      vi: 'Có ghi nơi đi nhưng chưa ghi cách bao xa hay đi bao lâu.',
    },
    remedy: { en: 'Add distance or time, or remove from.', vi: 'Hãy ghi thêm distance hoặc time, hoặc bỏ nơi đi.' },
  }),
  'stop-needs-place': () => ({
    message: {
      en: 'A stop is an entry with a position, or a key with a point, and not both.',
      vi: 'Điểm dừng hoặc là một bài có position, hoặc là một khóa kèm tọa độ, không ghi cả hai.',
    },
    remedy: {
      en: 'Write { entry: places/lake }, or { key: old-bridge, at: [17.46, 106.3] } with its name under stops in the texts.',
      vi: 'Hãy ghi { entry: places/ho-xam }, hoặc { key: cau-cu, at: [17.46, 106.3] } kèm tên ở stops trong các bài.',
    },
  }),
  'route-one-stop': () => ({
    message: { en: 'A route of one stop leads nowhere.', vi: 'Lộ trình chỉ có một điểm dừng thì không đi đâu cả.' },
    remedy: {
      en: 'Add a second stop: [{ entry: places/harbour-town }, { entry: places/lake }].',
      vi: 'Hãy thêm điểm dừng thứ hai: [{ entry: places/thi-tran-cang }, { entry: places/ho-xam }].',
    },
  }),
  'same-stop-twice': () => ({
    message: {
      en: 'This stop is the one before it; a day begins where the day before ended.',
      vi: 'Điểm này trùng điểm dừng ngay trước; mỗi ngày bắt đầu từ nơi kết thúc ngày trước.',
    },
    remedy: { en: 'Remove one of the two.', vi: 'Hãy bỏ một trong hai.' },
  }),
  'exception-needs-two': () => ({
    message: {
      en: 'An exception is asked for by one person and granted by another.',
      vi: 'Ngoại lệ do một người đề nghị và một người khác cho phép.',
    },
    remedy: { en: 'Have somebody else grant it.', vi: 'Hãy nhờ người khác xem và cho phép.' },
  }),
  'no-person': () => ({
    message: { en: 'This is no name of a person.', vi: 'Đây không phải tên người.' },
    remedy: { en: 'Write the name in full.', vi: 'Hãy ghi đầy đủ họ tên.' },
  }),
  'quote-too-short': () => ({
    message: {
      en: 'So few words stand in any line: an exception is for one finding.',
      vi: 'Mấy chữ này dòng nào cũng có thể có: mỗi ngoại lệ chỉ cho một chỗ.',
    },
    remedy: {
      en: 'Quote at least ten characters, the words that were refused among them.',
      vi: 'Hãy trích ít nhất mười ký tự, trong đó có những chữ bị từ chối.',
    },
  }),
  'exception-too-long': () => ({
    message: {
      en: 'An exception ends after the day it was granted, and within a year.',
      vi: 'Ngoại lệ phải hết hạn sau ngày cho phép và trong vòng một năm.',
    },
    remedy: { en: 'Give until a day within a year of since.', vi: 'Ghi until trong vòng một năm kể từ since.' },
  }),
  'only-for-maps': () => ({
    message: { en: 'Only a map has an extent.', vi: 'Chỉ bản đồ mới có extent.' },
    remedy: { en: 'Write kind: map, or remove extent.', vi: 'Hãy ghi kind: map, hoặc bỏ extent.' },
  }),
  'only-for-pictures': () => ({
    message: { en: 'Only a picture is cut and shown.', vi: 'Chỉ ảnh mới được cắt và hiển thị.' },
    remedy: { en: 'Remove focus, keep and colour.', vi: 'Hãy bỏ focus, keep và colour.' },
  }),
  'box-is-empty': () => ({
    message: {
      en: 'This box has no width or no height.',
      vi: 'Khung này không có chiều rộng hoặc chiều cao.',
    },
    remedy: {
      en: 'Write left, top, right and bottom in percent of the picture, left before right and top before bottom: [35, 10, 70, 75].',
      vi: 'Hãy ghi trái, trên, phải, dưới theo phần trăm của ảnh, trái nhỏ hơn phải và trên nhỏ hơn dưới: [35, 10, 70, 75].',
    },
  }),
  'focus-outside-box': () => ({
    message: {
      en: 'The eye goes to a point outside of the box that is never cut.',
      vi: 'Điểm mắt nhìn vào nằm ngoài khung không bao giờ bị cắt.',
    },
    remedy: {
      en: 'Move focus into keep, or make keep larger.',
      vi: 'Hãy dời focus vào trong keep, hoặc nới keep rộng ra.',
    },
  }),
  'only-for-photographs': () => ({
    message: {
      en: 'Only a photograph or recording has persons who agree to it.',
      vi: 'Chỉ ảnh chụp, phim hoặc bản ghi âm mới có người cần đồng ý.',
    },
    remedy: {
      en: 'Write kind: photograph, video or audio, or remove persons and consent.',
      vi: 'Hãy ghi kind: photograph, video hoặc audio, nếu không thì bỏ persons và consent.',
    },
  }),
  'video-needs-poster': () => ({
    message: {
      en: 'Until it is played a picture stands in place of a video.',
      vi: 'Phim cần một ảnh đứng thay cho tới khi bấm phát.',
    },
    remedy: {
      en: 'Add poster: the name of a picture in media/.',
      vi: 'Hãy thêm poster: tên một ảnh trong media/.',
    },
  }),
  'only-for-videos': () => ({
    message: { en: 'Only a video has a poster.', vi: 'Chỉ phim mới có poster.' },
    remedy: { en: 'Write kind: video, or remove poster.', vi: 'Hãy ghi kind: video, hoặc bỏ poster.' },
  }),
  'map-needs-extent': () => ({
    message: {
      en: 'A map says whether it shows the whole country.',
      vi: 'Bản đồ phải ghi rõ có thể hiện cả nước hay không.',
    },
    remedy: { en: 'Add extent: local or national.', vi: 'Thêm extent: local hoặc national.' },
  }),
};
