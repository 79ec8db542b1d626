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
      en: 'For 29 February write "02-28" or "03-01".',
      vi: 'Thay cho 29 tháng 2, hãy ghi "02-28" hoặc "03-01".',
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
      en: 'A fact has a value or a date, not both.',
      vi: 'Mỗi dữ kiện chỉ có value hoặc date, không có cả hai.',
    },
    remedy: { en: 'Keep one of them and remove the other.', vi: 'Giữ lại một trường và bỏ trường kia.' },
  }),
  'fact-needs-unit': () => ({
    message: { en: 'A number without a unit means nothing.', vi: 'Số mà không có đơn vị thì không có nghĩa.' },
    remedy: { en: 'Add unit.', vi: 'Thêm unit.' },
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
      en: 'The box that is never cut has no width or no height.',
      vi: 'Khung không bao giờ bị cắt không có chiều rộng hoặc chiều cao.',
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
    message: { en: 'Only a photograph shows persons who agree to it.', vi: 'Chỉ ảnh chụp mới có người cần đồng ý.' },
    remedy: {
      en: 'Write kind: photograph, or remove persons and consent.',
      vi: 'Hãy ghi kind: photograph, hoặc bỏ persons và consent.',
    },
  }),
  'map-needs-extent': () => ({
    message: {
      en: 'A map says whether it shows the whole country.',
      vi: 'Bản đồ phải ghi rõ có thể hiện cả nước hay không.',
    },
    remedy: { en: 'Add extent: local or national.', vi: 'Thêm extent: local hoặc national.' },
  }),
};
