import { wordRules } from './words/index.ts';
import type { RuleInfo } from './rule.ts';

type Row = readonly [id: string, title: readonly [en: string, vi: string], why: readonly [en: string, vi: string]];

const toRules = (severity: RuleInfo['severity'], isFirm: boolean, rows: readonly Row[]): RuleInfo[] =>
  rows.map(([id, title, why]) => ({
    id,
    title: { en: title[0], vi: title[1] },
    why: { en: why[0], vi: why[1] },
    severity,
    isFirm,
  }));

/** Without these the content cannot be read, or not safely. */
const firm = toRules('error', true, [
  [
    'yaml',
    ['YAML that cannot be read, or loses something', 'YAML không đọc được, hoặc làm mất chữ'],
    [
      'A record that reads in two ways says two things, and YAML drops much without a word: text behind #, digits, a second document. Tags, anchors and aliases are refused too: they can run code or make a small file explode.',
      'Hồ sơ đọc ra hai cách là nói hai điều, mà YAML lặng lẽ bỏ nhiều thứ: chữ sau dấu #, bớt chữ số, cả tài liệu thứ hai. Nhãn, neo và bí danh cũng bị từ chối vì có thể chạy mã hoặc làm một tệp nhỏ phình ra vô hạn.',
    ],
  ],
  [
    'schema',
    ['Fields that are missing, unknown or wrong', 'Trường thiếu, lạ hoặc sai'],
    [
      'The site prints what records say: a misspelt field would vanish without a word, and a time, day or number that does not exist would stop the build or be printed as nonsense.',
      'Trang in đúng những gì hồ sơ ghi: một trường gõ sai sẽ lặng lẽ biến mất, còn giờ, ngày hay con số không có thật thì làm hỏng lần dựng trang hoặc in ra điều vô nghĩa.',
    ],
  ],
  [
    'encoding',
    ['Files that are not UTF-8', 'Tệp không phải UTF-8'],
    [
      'Bytes of another encoding print as nonsense, most of all Vietnamese typed in TCVN3 or VNI.',
      'Chữ ở bảng mã khác sẽ in ra vô nghĩa, nhất là tiếng Việt gõ bằng TCVN3 hay VNI.',
    ],
  ],
  [
    'nfc',
    ['Letters and marks stored apart', 'Chữ và dấu lưu rời nhau'],
    [
      'Two spellings that look alike are two words for search and for comparison; the site keeps the composed one (NFC).',
      'Hai cách lưu nhìn giống nhau nhưng máy coi là hai từ; trang chỉ dùng dạng dựng sẵn (NFC).',
    ],
  ],
  [
    'layout',
    ['Files that are read by nobody', 'Tệp không ai đọc'],
    [
      'What lies outside the content model would be published by nobody and missed by nobody.',
      'Tệp nằm ngoài cấu trúc nội dung thì không được đăng mà cũng không ai hay.',
    ],
  ],
  [
    'layout-link',
    ['Links in the file system', 'Liên kết tệp'],
    [
      'A link could lead to any file of the machine that builds the site.',
      'Liên kết có thể dẫn tới bất kỳ tệp nào trên máy dựng trang.',
    ],
  ],
  [
    'file-size',
    ['Files that are too large, lines that are too long', 'Tệp quá lớn, dòng quá dài'],
    [
      'No text that people read is so long, and a parser may be kept busy by one that is meant to.',
      'Không bài nào cho người đọc dài đến thế, và tệp như vậy có thể cố tình làm máy bận mãi.',
    ],
  ],
  [
    'slug',
    ['Names that cannot be addresses', 'Tên không dùng làm địa chỉ được'],
    [
      'The name of a file is the address of its page: plain letters, the same on every system.',
      'Tên tệp chính là địa chỉ trang: chữ không dấu, hệ điều hành nào cũng đọc như nhau.',
    ],
  ],
  [
    'duplicate',
    ['Two files for one thing', 'Hai tệp cho cùng một thứ'],
    ['Only one of them could be published.', 'Chỉ một trong hai tệp được đăng, không rõ tệp nào.'],
  ],
  [
    'locale',
    ['Languages that the site does not have', 'Ngôn ngữ không có trên trang'],
    ['A text in a language that is not enabled has no page.', 'Bài bằng một ngôn ngữ chưa bật thì không có trang.'],
  ],
  [
    'section',
    ['Sections that the site does not have', 'Mục không có trên trang'],
    [
      'A section needs its place in site.yaml and an introduction.',
      'Mỗi mục phải có trong site.yaml và có bài giới thiệu.',
    ],
  ],
  [
    'front-matter',
    ['Texts without a head', 'Bài thiếu phần khai báo'],
    [
      'Title and description stand there; lists and search need them.',
      'Tên bài và mô tả nằm ở đó; danh sách và tìm kiếm cần chúng.',
    ],
  ],
  [
    'empty-body',
    ['Texts without words', 'Bài trống'],
    ['An empty page answers no question.', 'Trang trống không trả lời câu hỏi nào.'],
  ],
  [
    'mdx-syntax',
    ['Markup that cannot be read', 'Cú pháp không đọc được'],
    [
      'What the parser cannot read is not published in the hope that it will do.',
      'Chỗ nào máy không đọc được thì không đăng liều.',
    ],
  ],
  [
    'mdx-code',
    ['Code in texts', 'Mã lệnh trong bài'],
    [
      'A text is data. Imports, exports and expressions are programs, and a program from a stranger is not run.',
      'Bài viết là dữ liệu. Import, export và biểu thức là chương trình, mà chương trình của người lạ thì không chạy.',
    ],
  ],
  [
    'mdx-html',
    ['HTML in texts', 'Thẻ HTML trong bài'],
    [
      'Raw HTML can hold scripts, frames and handlers, and it does not adapt to languages and devices.',
      'Thẻ HTML có thể chứa script, khung nhúng và hàm xử lý, lại không thích ứng với ngôn ngữ và thiết bị.',
    ],
  ],
  [
    'mdx-component',
    ['Components that do not exist', 'Thành phần không có'],
    [
      'Only the components of the site are known to be safe and to print in every language.',
      'Chỉ các thành phần của trang là chắc chắn an toàn và in được ở mọi ngôn ngữ.',
    ],
  ],
  [
    'mdx-attribute',
    ['Attributes that a component does not take', 'Thuộc tính mà thành phần không nhận'],
    [
      'Attributes are literal text from a fixed list; handlers, styles and expressions are not on it.',
      'Thuộc tính là chữ thường theo danh sách cố định; không có hàm xử lý, style hay biểu thức.',
    ],
  ],
  [
    'mdx-children',
    ['Components with the wrong content', 'Thành phần có nội dung sai'],
    [
      'A component prints well only with what it was made for.',
      'Mỗi thành phần chỉ in đúng với loại nội dung dành cho nó.',
    ],
  ],
  [
    'mdx-heading',
    ['Headings of the wrong level', 'Đề mục sai cấp'],
    [
      'Screen readers and the contents list follow the levels; the first belongs to the title.',
      'Trình đọc màn hình và mục lục dựa vào cấp đề mục; cấp một dành cho tên bài.',
    ],
  ],
  [
    'mdx-markdown',
    ['Markdown that is not used here', 'Kiểu Markdown không dùng ở đây'],
    [
      'Footnotes, definitions and raw blocks hide where a link leads or do not print in all forms.',
      'Chú thích, định nghĩa và khối thô giấu đích của liên kết hoặc không in được ở mọi dạng.',
    ],
  ],
  [
    'mdx-mark',
    ['Marks that would be printed', 'Dấu bị in ra trang'],
    [
      'A mark with a space too many, a mark of full width or of another program is no mark: readers would see it as it was typed.',
      'Dấu thừa một dấu cách, dấu viết kiểu toàn hình hay dấu của phần mềm khác không được hiểu là dấu: bạn đọc sẽ thấy nguyên như đã gõ.',
    ],
  ],
  [
    'mdx-misread',
    ['Lines that are read otherwise than they look', 'Dòng bị hiểu khác với vẻ ngoài'],
    [
      'A date at the beginning of a line becomes a list, a line under a table becomes a row, a line of hyphens makes a heading – without a word. What is meant should be written so that there is no doubt.',
      'Ngày tháng ở đầu dòng thành danh sách, dòng dưới bảng thành một hàng, dòng gạch ngang biến đoạn trên thành đề mục – mà không báo gì. Hãy viết sao cho không thể hiểu khác.',
    ],
  ],
  [
    'mdx-wrapped',
    ['Passages over several lines', 'Đoạn văn ngắt thành nhiều dòng'],
    [
      'One paragraph is one line: editors and tools of translators wrap lines anew, a line that then begins with “9.” becomes a list, and whoever compares two versions sees lines change that nobody wrote.',
      'Mỗi đoạn là một dòng: phần mềm soạn thảo và công cụ dịch hay ngắt dòng lại, dòng nào rơi đúng “9.” ở đầu thì thành danh sách, còn người so hai bản lại thấy khác ở những dòng không ai sửa.',
    ],
  ],
  [
    'mdx-emphasis',
    ['Emphasis written in another way', 'Chữ nhấn viết kiểu khác'],
    [
      'Italics are _x_ and bold is **x**, and nothing else: twelve editions by many hands are searched, compared and translated alike, and an asterisk alone stays what it is in 4*.',
      'Nghiêng viết _x_, đậm viết **x**, không có cách khác: mười hai bản do nhiều người viết nhờ vậy mới tìm, so và dịch như nhau được, và dấu sao đứng một mình vẫn là dấu sao như trong 4*.',
    ],
  ],
  [
    'mdx-picture',
    ['Pictures without a record', 'Ảnh không có hồ sơ'],
    [
      'A picture needs an author, a licence and a description; one from another server would also track readers.',
      'Ảnh phải có tác giả, giấy phép và mô tả; ảnh từ máy chủ khác còn theo dõi người đọc.',
    ],
  ],
  [
    'mdx-scheme',
    ['Link targets that run something', 'Liên kết chạy lệnh'],
    [
      'javascript:, data: and the like act in the name of the site, however they are spelt.',
      'javascript:, data: và các kiểu tương tự hành động dưới tên của trang, viết cách nào cũng vậy.',
    ],
  ],
  [
    'edition',
    ['Languages without a front page', 'Ngôn ngữ chưa có trang chủ'],
    ['Every edition begins with words of its own.', 'Mỗi ngôn ngữ mở đầu bằng lời riêng của mình.'],
  ],
  [
    'interface',
    ['Interface texts that are missing', 'Thiếu câu giao diện'],
    [
      'A button without a word in the reader’s language is no button.',
      'Nút bấm không có chữ bằng tiếng của người đọc thì không phải nút bấm.',
    ],
  ],
  [
    'missing-words',
    ['Words that the source language lacks', 'Thiếu chữ ở ngôn ngữ gốc'],
    [
      'Every language falls back to the source language, so there each name and label must stand.',
      'Ngôn ngữ nào thiếu cũng lấy từ ngôn ngữ gốc, nên tên gọi và nhãn ở đó phải đủ.',
    ],
  ],
  [
    'unknown-words',
    ['Words for what is not there', 'Chữ cho thứ không có'],
    [
      'A label without its fact, or a name without its picture, would be lost without a word.',
      'Nhãn không có dữ kiện, tên không có ảnh thì sẽ mất mà không ai hay.',
    ],
  ],
  [
    'text-without-record',
    ['Texts without a record', 'Bài chưa có hồ sơ'],
    ['What is the same in every language stands in the record.', 'Phần giống nhau ở mọi ngôn ngữ nằm trong hồ sơ.'],
  ],
  [
    'record-without-text',
    ['Records without a text', 'Hồ sơ chưa có bài'],
    ['Every entry exists at least in the source language.', 'Mỗi mục phải có ít nhất bài ở ngôn ngữ gốc.'],
  ],
  [
    'provenance',
    ['Translations that hide that they are', 'Bản dịch không ghi xuất xứ'],
    [
      'Readers have a right to know what was translated, from what and by whom; for machine translations it is the law.',
      'Bạn đọc có quyền biết bài nào là bản dịch, từ đâu và do ai dịch; với bản dịch máy, luật cũng đòi như vậy.',
    ],
  ],
  ...(
    [
      ['source', 'Sources that do not exist', 'Nguồn không có'],
      ['entry', 'Entries that do not exist', 'Bài không có'],
      ['media', 'Pictures or files that do not exist', 'Ảnh hay tệp không có'],
      ['category', 'Categories that do not exist', 'Nhóm không có'],
      ['fact', 'Facts that do not exist', 'Dữ kiện không có'],
      ['name', 'Names that the gazetteer does not have', 'Địa danh không có trong bảng'],
    ] as const
  ).map(([kind, en, vi]): Row => [
    `unknown-${kind}`,
    [en, vi],
    [
      'What is named must be there, or the page would have a hole.',
      'Đã nhắc tới thì phải có, nếu không trang sẽ bị khuyết.',
    ],
  ]),
  [
    'heading-id',
    ['Headings without an id of their own', 'Đề mục không có mã riêng'],
    [
      'Links, translations and the contents list find a heading by its id, in every language and whatever is written before it: it is made once and kept.',
      'Liên kết, bản dịch và mục lục tìm đề mục theo mã, ở mọi ngôn ngữ, dù phía trước có thêm gì: mã đặt một lần rồi giữ nguyên.',
    ],
  ],
  [
    'broken-link',
    ['Links to pages that do not exist', 'Liên kết tới trang không có'],
    [
      'Nobody follows a second link on a site whose first one was broken.',
      'Gặp một liên kết hỏng, bạn đọc sẽ không bấm liên kết thứ hai.',
    ],
  ],
  [
    'broken-anchor',
    ['Links to places that do not exist', 'Liên kết tới vị trí không có'],
    [
      'The reader lands at the top of the page and looks for what was promised.',
      'Bạn đọc rơi vào đầu trang và không thấy phần đã hứa.',
    ],
  ],
  [
    'media-type',
    ['Files that are not what their name says', 'Tệp không đúng loại như tên gọi'],
    [
      'A file is judged by its bytes. Office files are not taken: they can carry macros, earlier versions and comments; a PDF or a table as CSV serves readers better.',
      'Tệp được xét theo nội dung thật. Không nhận tệp văn phòng vì có thể mang macro, bản sửa cũ và ghi chú; PDF hay bảng CSV tiện hơn cho bạn đọc.',
    ],
  ],
  [
    'media-size',
    ['Pictures without a size that makes sense', 'Ảnh có kích thước vô lý'],
    [
      'A small file can unpack to a picture that fills the memory of the build machine; one that is a line or a point shows nothing, and a drawing without a size leaves the page to guess.',
      'Một tệp nhỏ có thể bung ra thành ảnh chiếm hết bộ nhớ máy dựng trang; ảnh chỉ như một vạch hay một chấm thì không thấy gì, còn hình vẽ không ghi kích thước thì trang phải đoán.',
    ],
  ],
  [
    'media-animated',
    ['Pictures that move', 'Ảnh động'],
    [
      'Pictures are published in several widths, as still ones: the other frames would be lost without a word, and what moves by itself keeps people from reading.',
      'Ảnh được đăng ở nhiều cỡ và là ảnh tĩnh: các khung hình khác sẽ lặng lẽ mất đi, mà hình tự chuyển động cũng làm khó người đọc.',
    ],
  ],
  [
    'media-truncated',
    ['Files that are damaged or empty', 'Tệp hỏng hoặc trống'],
    [
      'Half a picture would be published as it is, and a download that holds nothing offered.',
      'Nếu không chặn, nửa tấm ảnh hay một tệp tải về chẳng có gì cũng bị đăng lên.',
    ],
  ],
  [
    'media-svg',
    [
      'Drawings that act, load, move or take long to draw',
      'Hình vẽ chạy lệnh, tải thứ khác, chuyển động hoặc vẽ quá lâu',
    ],
    [
      'An SVG is a document that can run scripts, call other servers and keep a browser busy for minutes; only shapes, paint and text are taken, and no more than a cheap telephone draws in moments. What programs of drawing leave in their files is taken out by --fix.',
      'SVG là tài liệu có thể chạy script, gọi máy chủ khác và làm trình duyệt bận hàng phút; chỉ nhận hình, màu và chữ, không quá mức một điện thoại rẻ tiền vẽ xong trong chốc lát. Những gì phần mềm vẽ để lại trong tệp thì --fix bỏ giúp.',
    ],
  ],
  [
    'media-svg-xml',
    ['Drawings that are not well-formed', 'Hình vẽ sai cú pháp'],
    ['Two readers of broken XML see two drawings.', 'XML sai cú pháp thì mỗi chương trình hiểu một kiểu.'],
  ],
  [
    'media-metadata',
    ['Pictures that carry more than themselves', 'Ảnh mang theo nhiều hơn tấm ảnh'],
    [
      'A photograph may carry where it was taken, the number of the camera, a smaller copy of what was cropped, or a file behind it. The site’s own forms leave them behind, but the file in the repository is public as well: only what shows the picture stays, with creator and licence. One command takes the rest out.',
      'Ảnh chụp có thể mang vị trí, số máy, bản thu nhỏ của phần đã cắt, hay cả một tệp giấu phía sau. Bản đăng trên trang đã bỏ chúng, nhưng tệp trong kho mã cũng công khai: chỉ giữ phần hiển thị ảnh, tác giả và giấy phép. Một lệnh bỏ hết phần còn lại.',
    ],
  ],
  [
    'media-document',
    ['Documents that act or hide something', 'Tài liệu chạy lệnh hoặc giấu nội dung'],
    [
      'Scripts, launch actions, embedded files, remarks of those who worked on it and encrypted parts have no place in a paper for readers; nor has what a viewer would have to repair, since each repairs it in its own way. A cell that begins with = runs when a spreadsheet opens it.',
      'Script, lệnh mở chương trình, tệp nhúng, ghi chú của người biên tập và phần mã hóa không có chỗ trong tài liệu cho bạn đọc; chỗ viết sai quy cách cũng vậy, vì mỗi phần mềm tự sửa một kiểu. Ô bắt đầu bằng dấu = sẽ chạy khi mở bằng bảng tính.',
    ],
  ],
  [
    'media-costly',
    ['Files that keep the machine busy', 'Tệp làm máy bận mãi'],
    [
      'A few lines can ask a program to draw for hours or to fill all memory: the gate would never end, and the devices of readers would stand still. Each file is looked into for five seconds at most.',
      'Vài dòng cũng có thể bắt chương trình vẽ hàng giờ hoặc chiếm hết bộ nhớ: cổng kiểm tra không bao giờ xong, máy của bạn đọc thì treo. Mỗi tệp chỉ được xem xét tối đa năm giây.',
    ],
  ],
  [
    'brand-mark',
    ['Logos that cannot stand in a page', 'Logo không đặt vào trang được'],
    [
      'The logo is drawn within every page, beside the name of the site: a style in it would style the page, a name in it could be that of a heading, and its bytes come before the first word. It is made of shapes only; the favicon, a file of its own, goes with it and is checked as every drawing is.',
      'Logo được vẽ ngay trong mọi trang, cạnh tên trang: style trong logo sẽ đổi cả trang, tên đặt trong logo có thể trùng với một đề mục, và số byte của logo tới trước chữ đầu tiên. Vì vậy logo chỉ gồm hình; favicon là tệp riêng đi kèm, được kiểm tra như mọi hình vẽ.',
    ],
  ],
  [
    'brand-contrast',
    ['Colours that cannot be told apart', 'Màu khó phân biệt'],
    [
      'Whoever sees less, or reads in the sun, needs a contrast of 4.5:1 for letters and 3:1 for what else must be seen (WCAG 2.2, level AA), on light and on dark screens, in print, and where words stand on a picture. Colours that a site leaves out are made from those it gives, so a pair may fail that nobody has written down.',
      'Người mắt kém hay đọc ngoài nắng cần độ tương phản 4,5:1 cho chữ và 3:1 cho những gì khác phải thấy (WCAG 2.2, mức AA), ở màn hình sáng và tối, khi in, và khi chữ nằm trên ảnh. Màu không khai báo được pha từ màu đã khai báo, nên cặp màu chưa ai ghi ra cũng có thể không đạt.',
    ],
  ],
  [
    'brand-typeface',
    ['Typefaces that are not there', 'Kiểu chữ không có'],
    [
      'A site brings its letters along from an installed package, cut down to those it needs; nothing is fetched from elsewhere while it is built or read. A typeface without the letters of the source language would set every word in two faces.',
      'Trang tự mang theo phông chữ lấy từ gói đã cài, lược còn những chữ cần dùng; lúc dựng hay lúc đọc đều không tải từ nơi khác. Kiểu chữ thiếu chữ của ngôn ngữ gốc thì mỗi từ sẽ lẫn hai kiểu.',
    ],
  ],
  [
    'media-record',
    ['Files without a record, records without a file', 'Tệp thiếu hồ sơ, hồ sơ thiếu tệp'],
    [
      'Nothing is published without author, owner, licence and date.',
      'Không đăng gì khi chưa rõ tác giả, chủ sở hữu, giấy phép và ngày.',
    ],
  ],
  [
    'media-alt',
    ['Pictures without words', 'Ảnh thiếu văn bản thay thế'],
    ['Whoever cannot see the picture should know what it shows.', 'Người không nhìn thấy ảnh cũng cần biết ảnh có gì.'],
  ],
  [
    'media-consent',
    ['Persons shown without consent', 'Người trong ảnh chưa đồng ý'],
    [
      'Using a person’s picture needs that person’s consent (Civil Code 2015, article 32).',
      'Sử dụng hình ảnh của cá nhân phải được người đó đồng ý (Bộ luật Dân sự 2015, điều 32).',
    ],
  ],
  [
    'media-crop',
    ['Pictures that cannot be cut', 'Ảnh không cắt được'],
    [
      'A picture stands in boxes of many shapes, from a telephone held upright (2:3) to a wide screen (21:9). What its record keeps must be seen in all of them.',
      'Ảnh được đặt vào khung đủ kiểu, từ điện thoại cầm dọc (2:3) tới màn hình rộng (21:9). Phần mà hồ sơ giữ lại phải nhìn thấy được ở mọi khung.',
    ],
  ],
  [
    'card-letters',
    ['Letters that no share card can show', 'Chữ không in được lên ảnh chia sẻ'],
    [
      'Where a page is shared, a picture with its name is shown. It is drawn when the site is built, with fonts that lie there; a letter that none of them has would be an empty box, in front of everybody.',
      'Khi chia sẻ một trang, người nhận thấy tấm ảnh có tên trang. Ảnh được vẽ lúc dựng trang, bằng những phông có sẵn ở đó; chữ nào không phông nào có sẽ thành ô trống trước mắt mọi người.',
    ],
  ],
  [
    'picture-twice',
    ['Pictures twice on a page', 'Ảnh lặp lại trên một trang'],
    [
      'Who sees the same picture twice thinks that there is nothing else to see.',
      'Gặp lại đúng ảnh ấy, người đọc tưởng không còn gì khác để xem.',
    ],
  ],
  [
    'media-captions',
    ['Recordings without captions', 'Bản ghi thiếu phụ đề'],
    [
      'Whoever cannot hear, or has the sound off, reads what is said (WCAG 2.2, 1.2.1 and 1.2.2). Captions are WebVTT with plain words.',
      'Người không nghe được, hoặc đang tắt tiếng, đọc lời thay (WCAG 2.2, 1.2.1 và 1.2.2). Phụ đề ghi theo WebVTT, chỉ gồm chữ thường.',
    ],
  ],
  [
    'national-map',
    ['National maps that leave islands out or misplace them', 'Bản đồ quốc gia thiếu đảo hoặc đặt sai chỗ'],
    [
      'A map of the whole country must show and name what the glossary marks, in text that is seen, and hold no refused name; leaving it out breaks the Law on Survey and Mapping. Text counts where it is drawn: on the canvas, painted, large enough, and not within definitions, masks or filters. Islands of a map that is drawn from country.geojson lie at sea.',
      'Bản đồ cả nước phải thể hiện và ghi tên những nơi mà bảng thuật ngữ đánh dấu, bằng chữ nhìn thấy được, và không có tên bị từ chối; bỏ sót là trái Luật Đo đạc và bản đồ. Chỉ tính chữ được vẽ ra: nằm trong khung, có màu, đủ lớn, không ở trong defs, mask hay filter. Đảo trên bản đồ vẽ từ country.geojson phải nằm ngoài biển.',
    ],
  ],
  [
    'disputed-fact',
    ['Disputed facts without their note', 'Dữ kiện còn khác nhau mà thiếu ghi chú'],
    [
      'Where sources disagree, readers of every complete edition are told how.',
      'Nguồn nói khác nhau thì bạn đọc ở mọi bản đầy đủ phải được biết khác ra sao.',
    ],
  ],
  [
    'town-without-position',
    ['Ways that begin nowhere', 'Đường đi không biết tính từ đâu'],
    [
      'A distance from a place that lies nowhere, or from the place itself, cannot be checked, nor drawn on a map.',
      'Quãng đường tính từ một nơi không có tọa độ, hay từ chính nơi đó, thì không kiểm tra được, cũng không vẽ lên bản đồ được.',
    ],
  ],
  [
    'route-place',
    ['Routes that nobody can follow', 'Lộ trình không đi theo được'],
    [
      'Whoever goes by a line on a map trusts it: a stop without a place, or a point far off the way or in the sea, leads astray, and every distance is wrong.',
      'Người đi theo đường vẽ thì tin vào nó: điểm dừng không có vị trí, hay một điểm lạc xa đường hoặc rơi xuống biển, làm người ta lạc và mọi quãng đường đều sai.',
    ],
  ],
  [
    'route-day',
    ['Days of a route that no text tells of', 'Ngày của lộ trình mà bài không kể'],
    [
      'The page sets the stops of each day below its heading; without one they would be printed nowhere.',
      'Trang in các điểm dừng của mỗi ngày ngay dưới đề mục của ngày đó; thiếu đề mục thì chúng không hiện ở đâu cả.',
    ],
  ],
  [
    'scale',
    ['Drawings to scale of what is no length', 'Hình đúng tỷ lệ vẽ thứ không phải độ dài'],
    [
      'A drawing to scale is made of facts alone; without lengths there is nothing to draw.',
      'Hình đúng tỷ lệ chỉ vẽ theo dữ kiện; không có độ dài thì không có gì để vẽ.',
    ],
  ],
  [
    'chart',
    ['Charts of what cannot be compared', 'Biểu đồ gồm những thứ không so sánh được'],
    [
      'A chart draws two or more quantities in one unit on one scale. Otherwise its bars would say what no source says.',
      'Biểu đồ vẽ từ hai đại lượng trở lên, cùng đơn vị, trên cùng một thang. Nếu không, các cột sẽ nói điều không nguồn nào nói.',
    ],
  ],
  [
    'official-kind',
    ['Official information from an independent owner', 'Bên độc lập mà ghi thông tin chính thức'],
    [
      'By Decree 72/2015/ND-CP official information is given by state bodies and those they authorise. An independent site that labels its own words so poses as the state.',
      'Theo Nghị định 72/2015/NĐ-CP, thông tin chính thức do cơ quan nhà nước và người được ủy quyền cung cấp. Trang độc lập mà ghi như vậy là mạo danh Nhà nước.',
    ],
  ],
  [
    'not-a-programme',
    ['Entries named as programmes that are none', 'Ghi là chương trình mà không phải'],
    [
      'A programme lists on its page what serves it. An entry of another kind lists nothing, and the line would be without effect.',
      'Trang của một chương trình liệt kê các bài phục vụ nó. Bài loại khác không liệt kê gì, nên dòng ấy sẽ vô tác dụng.',
    ],
  ],
  [
    'early-reference',
    ['References to what is not yet published', 'Dẫn tới bài chưa đến ngày đăng'],
    [
      'Until its day an entry has no page: a link would lead nowhere, and a number of it would be known too early.',
      'Trước ngày đăng, bài chưa có trang: liên kết sẽ không dẫn tới đâu, còn số liệu thì lộ ra quá sớm.',
    ],
  ],
  [
    'withdrawn-fact',
    ['Facts of withdrawn entries', 'Dữ kiện của bài đã rút'],
    [
      'What was taken back with its page would live on elsewhere.',
      'Điều đã rút cùng trang của nó sẽ vẫn còn sống ở trang khác.',
    ],
  ],
  [
    'date-as-number',
    ['Dates among the numbers of a front page', 'Ngày tháng nằm giữa các con số của trang chủ'],
    [
      'The numbers of a front page are set large to show how much there is. A date is no size.',
      'Con số trên trang chủ in thật to để thấy lớn bao nhiêu, nhiều thế nào. Ngày tháng thì không lớn, không nhỏ.',
    ],
  ],
  [
    'build-day',
    ['Days that nobody vouches for', 'Không rõ ngày dựng trang'],
    [
      'Without git or SOURCE_DATE_EPOCH nothing says which day it is, and what is dated for a day to come could be published before it. The clock of the machine decides nothing: one state of the content gives one site.',
      'Thiếu git và SOURCE_DATE_EPOCH thì không có gì cho biết hôm nay là ngày nào, bài hẹn ngày có thể bị đăng trước hạn. Đồng hồ của máy không quyết định gì: cùng một nội dung luôn cho cùng một trang.',
    ],
  ],
  [
    'lost-address',
    ['Addresses that no longer answer', 'Địa chỉ không còn trả lời'],
    [
      'Links to the site stand in books, mails and other sites; what was published must be found.',
      'Liên kết tới trang nằm trong sách, thư và trang khác; đã đăng thì phải tìm lại được.',
    ],
  ],
  [
    'lost-anchor',
    ['Published headings that no longer answer', 'Đề mục từng đăng không còn trả lời'],
    [
      'Links to a heading stand in books, mails and other sites as well: whoever follows one must come to what it promised.',
      'Liên kết tới một đề mục cũng nằm trong sách, thư và trang khác: ai bấm vào phải tới đúng phần đã hứa.',
    ],
  ],
  [
    'redirect',
    ['Redirects that lead nowhere', 'Chuyển hướng không tới đâu'],
    [
      'A redirect leads to a page or a heading, in one step, and away from what is there no more.',
      'Chuyển hướng phải dẫn tới một trang hay đề mục có thật, trong một bước, và từ chỗ không còn nữa.',
    ],
  ],
  [
    'exception',
    ['Exceptions that no longer hold', 'Ngoại lệ không còn hiệu lực'],
    [
      'An exception ends with its finding; one that outlives it would hide the next fault.',
      'Ngoại lệ hết khi lỗi không còn; để lại sẽ che mất lỗi sau.',
    ],
  ],
]);

/** Two people may let a finding of these stand, in gate-exceptions.yaml. */
const waivable = toRules('error', false, [
  [
    'self-link',
    ['Links to the page itself', 'Liên kết về chính trang đang đọc'],
    [
      'A link that changes nothing makes readers doubt the others.',
      'Bấm mà không có gì thay đổi thì người đọc sẽ nghi các liên kết khác.',
    ],
  ],
  [
    'duplicate-link',
    ['The same link twice in one passage', 'Hai liên kết giống nhau trong một đoạn'],
    [
      'Whoever moves by links meets the same one twice and wonders what the difference is.',
      'Người duyệt bằng liên kết gặp hai lần cùng một đích và không rõ khác gì nhau.',
    ],
  ],
  [
    'external-link',
    ['Addresses of other sites that are none', 'Địa chỉ ngoài không hợp lệ'],
    [
      'A user name before the host is a trick to look like another site.',
      'Tên người dùng đứng trước tên miền là mẹo giả làm trang khác.',
    ],
  ],
  [
    'geodata',
    ['Maps without outlines, outlines without a map', 'Bản đồ thiếu đường nét, đường nét thiếu bản đồ'],
    [
      'A map is drawn from map.geojson: without the region and the land around it there is nothing to draw, and outlines that no page shows are looked after by nobody.',
      'Bản đồ được vẽ từ map.geojson: thiếu vùng đất chính và đất xung quanh thì không có gì để vẽ, còn đường nét không trang nào hiện thì chẳng ai chăm sóc.',
    ],
  ],
  [
    'map-place',
    ['Places that the map cannot show', 'Địa điểm không hiện được trên bản đồ'],
    [
      'A pin in the sea, a sea on land, or a name without a place misleads whoever wants to go there. Where latitude and longitude are exchanged, or a digit is wrong, a place mostly leaves the land or what the map shows.',
      'Dấu ghim giữa biển, tên biển ghi trên đất liền, hay tên không có vị trí đều làm lạc đường người muốn đến. Khi vĩ độ và kinh độ bị đảo hoặc sai một chữ số, địa điểm thường rơi ra ngoài đất liền hoặc ra ngoài bản đồ.',
    ],
  ],
  [
    'gazetteer',
    ['Names of places that do not fit together', 'Địa danh không khớp nhau'],
    [
      'The search, the maps and the table of old and new communes read the gazetteer: each name stands in one place, each unit of former times says what became of it, and each point says how exact it is and under which terms it may be passed on.',
      'Tìm kiếm, bản đồ và bảng xã cũ, xã mới đều đọc bảng địa danh: mỗi tên chỉ ghi một nơi, mỗi đơn vị cũ phải cho biết nay thuộc đâu, mỗi điểm phải ghi sai số và điều kiện dùng lại.',
    ],
  ],
  [
    'untranslated',
    ['Translations that are still the source', 'Bản dịch còn nguyên chữ của bản gốc'],
    [
      'What nobody has translated, a passage, a description or a label, is counted and announced as a translation; names, numbers and words quoted as they were said may stay.',
      'Đoạn, mô tả hay nhãn chưa ai dịch mà vẫn được tính và giới thiệu là bản dịch; riêng tên, số và lời trích nguyên văn thì được giữ.',
    ],
  ],
  [
    'disagreement',
    ['Translations with other parts than their source', 'Bản dịch khác bản gốc về thành phần'],
    [
      'A fresh translation has the passages, facts, figures and components of its source.',
      'Bản dịch còn mới phải có đủ các đoạn, đề mục, dữ kiện, hình và thành phần của bản gốc.',
    ],
  ],
  [
    'refused-name',
    ['Names that are not used here', 'Tên không dùng ở đây'],
    [
      'The glossary says which form is agreed in each language, and which must not appear: in texts, captions and titles, records, drawings, tables, documents and names of files, whatever the ending, spaces, hyphens or capitals. Titles of works that sources name stay as they are, and so do addresses.',
      'Bảng thuật ngữ ghi tên thống nhất ở từng ngôn ngữ và tên không được dùng: trong bài, chú thích, tiêu đề, hồ sơ, hình vẽ, bảng, tài liệu và tên tệp, dù đổi đuôi từ, khoảng trắng, gạch nối hay chữ hoa. Nhan đề tác phẩm mà nguồn dẫn và địa chỉ web thì giữ nguyên.',
    ],
  ],
  [
    'unexplained-name',
    ['Names that mean another thing to these readers', 'Tên mà người đọc này hiểu là nơi khác'],
    [
      '東海, 东海 and 동해 are other seas to readers of Japanese, Chinese and Korean: the glossary says which words must stand beside them.',
      'Với người đọc tiếng Nhật, Trung, Hàn, 東海, 东海, 동해 là biển khác: bảng thuật ngữ ghi từ phải đi kèm.',
    ],
  ],
  [
    'glued-fact',
    ['Letters glued to a fact', 'Chữ viết liền với dữ kiện'],
    [
      'A fact prints its number with its unit: letters right beside it become part of that word, and digits another number. Chinese, Japanese, Thai, Lao, Khmer and Burmese write on without a space, Korean does so with particles behind, and Arabic puts short prepositions in front.',
      'Dữ kiện in số kèm đơn vị: chữ viết liền sẽ dính vào đơn vị, chữ số viết liền thành số khác. Tiếng Trung, Nhật, Thái, Lào, Khmer và Miến viết liền là bình thường, tiếng Hàn có tiểu từ viết liền phía sau, tiếng Ả Rập có giới từ ngắn viết liền phía trước.',
    ],
  ],
  [
    'number-in-prose',
    ['Numbers typed in sentences', 'Số liệu gõ trong câu'],
    [
      'A measured or counted number belongs in a fact, with source and date, and is then right in every language at once. Years, dates, hours, ordinals, telephones, post codes, coordinates, numbers of documents, distances of races and small counts may be typed.',
      'Số đo, số đếm phải nằm trong dữ kiện, có nguồn và thời điểm, sửa một chỗ là đúng ở mọi ngôn ngữ. Năm, ngày, giờ, số thứ tự, số điện thoại, mã bưu chính, tọa độ, số văn bản, cự ly thi chạy và số đếm nhỏ thì gõ bình thường.',
    ],
  ],
  [
    'superlative',
    ['Superlatives without a source', 'Lời khen nhất mà không có nguồn'],
    [
      '“The largest cave of Asia” is a claim. In the same paragraph stands a fact, a quotation with its source, or a link to another site; one source vouches for two sentences. Titles lean on the sources of their record. The longest day, the largest of three rooms and titles of books claim nothing.',
      '“Hang lớn nhất châu Á” là một khẳng định. Ngay trong đoạn ấy phải có dữ kiện, trích dẫn có nguồn, hoặc liên kết tới trang khác; mỗi nguồn đỡ được hai câu. Tên bài dựa vào nguồn của hồ sơ. Đêm dài nhất, gian lớn nhất trong ba gian hay nhan đề sách không khẳng định gì.',
    ],
  ],
]);

const warnings = toRules('warning', false, [
  [
    'stale',
    ['Words and passages that are older than the source', 'Chữ và đoạn dịch cũ hơn bản gốc'],
    [
      'A title, a label, an alternative text or a passage of the source has changed since it was translated. Readers are told on the page; the translation should follow soon.',
      'Từ khi dịch, bản gốc đã đổi tiêu đề, nhãn, chữ thay ảnh hay một đoạn văn. Trang đã báo cho bạn đọc; bản dịch cần theo kịp sớm.',
    ],
  ],
  [
    'fact-due',
    ['Facts that should be checked again', 'Dữ kiện đến hạn kiểm tra'],
    [
      'The day of review has passed: readers see it beside the fact, and the site goes on.',
      'Đã qua ngày hẹn kiểm tra: trang báo cho bạn đọc ngay cạnh dữ kiện, và vẫn được đăng.',
    ],
  ],
  [
    'exception-due',
    ['Exceptions that have ended', 'Ngoại lệ đã hết hạn'],
    [
      'Its day has passed. The site goes on, and the list of exceptions says so, until two people have looked again.',
      'Đã quá hạn. Trang vẫn được đăng, danh sách ngoại lệ ghi rõ, cho tới khi hai người xem xét lại.',
    ],
  ],
  [
    'near-name',
    ['Names that are nearly an agreed one', 'Tên gần giống tên đã thống nhất'],
    [
      'A letter too many or an exchanged mark makes another place of a name, and the search does not find it. What differs by a letter or two from a form of the glossary is told, unless the glossary, an entry or words.yaml knows it as a name of its own.',
      'Thừa một chữ hay lẫn một dấu là thành nơi khác, và tìm kiếm cũng không ra. Tên chỉ khác một hai chữ với cách viết trong bảng thuật ngữ thì được nhắc, trừ khi bảng thuật ngữ, một bài hoặc words.yaml ghi đó là tên riêng khác.',
    ],
  ],
  [
    'numbers-in-a-row',
    ['Two numbers side by side', 'Hai số đứng liền nhau'],
    [
      'Where a fact stands right behind a year or another fact, a word was lost, and readers see one number of both. Hours with minutes and kilometres with metres belong together.',
      'Dữ kiện đứng ngay sau một năm hay một dữ kiện khác thường là đã rơi mất chữ ở giữa, người đọc thấy hai số dính thành một. Giờ với phút, ki-lô-mét với mét thì đi liền được.',
    ],
  ],
  [
    'unit-twice',
    ['Words that a fact prints itself', 'Lặp lại chữ mà dữ kiện đã in'],
    [
      'A fact prints its unit, what it counts, and “about” where it is rough: the same word beside it stands there twice.',
      'Dữ kiện tự in đơn vị, thứ được đếm và chữ “khoảng” khi là số gần đúng: viết thêm bên cạnh là in hai lần.',
    ],
  ],
  [
    'count-without-noun',
    ['Counts of nothing', 'Số đếm không có danh từ'],
    [
      'A fact in the unit count prints a bare number, so the sentence has to say what is counted. Where another number of the same paragraph says it, it may be left out.',
      'Dữ kiện có đơn vị count chỉ in con số, nên câu phải nói rõ đếm thứ gì. Khi một con số khác trong cùng đoạn đã nói thì được bỏ.',
    ],
  ],
  [
    'description-length',
    ['Descriptions that are too short or too long', 'Mô tả quá ngắn hoặc quá dài'],
    [
      'Lists, search engines and shared links show a description of 40 to 160 letters whole, of 25 to 80 in Chinese, Japanese and Korean. What is longer is cut in the middle of a sentence.',
      'Danh sách, máy tìm kiếm và liên kết chia sẻ hiện trọn mô tả dài 40 đến 160 chữ, tiếng Trung, Nhật, Hàn thì 25 đến 80. Dài hơn sẽ bị cắt giữa câu.',
    ],
  ],
  [
    'same-introduction',
    ['Pages that introduce themselves alike', 'Các trang tự giới thiệu giống nhau'],
    [
      'Two pages of a language with one title or one description cannot be told apart in lists, in the search and in tabs of a browser.',
      'Hai trang cùng ngôn ngữ mà chung tiêu đề hay mô tả thì trong danh sách, kết quả tìm kiếm và thẻ trình duyệt không phân biệt được.',
    ],
  ],
  [
    'repeated-sentence',
    ['Sentences that stand in two texts', 'Câu có trong hai bài'],
    [
      'Whoever reads two pages meets the same sentence again, and a correction of one is forgotten in the other. Whole sentences of ten words or more are told, and parts of twenty; in scripts without spaces letters are counted: 20 and 40 in Chinese and Japanese, 45 and 90 in Thai and Lao. Quotations may stand in several texts.',
      'Người đọc hai trang gặp lại đúng một câu, và khi sửa chỗ này dễ quên chỗ kia. Câu trọn vẹn từ mười chữ, hay đoạn giống nhau từ hai mươi chữ thì được nhắc; chữ viết không có dấu cách thì đếm ký tự: tiếng Trung, Nhật 20 và 40, tiếng Thái, Lào 45 và 90. Lời trích được đặt ở nhiều bài.',
    ],
  ],
  [
    'vietnamese-spelling',
    ['Words that cannot be Vietnamese', 'Chữ không thể là tiếng Việt'],
    [
      'A syllable has a beginning, a rime and a tone that go together: “ngiêng”, “trừong” and “đuợc” are slips of the hand, and “duoc” was typed without its marks. Names of the glossary and of entries are known, and words of words.yaml. Other languages are spelt by `npm run spelling`.',
      'Mỗi chữ gồm âm đầu, vần và thanh hợp nhau: “ngiêng”, “trừong”, “đuợc” là gõ nhầm, “duoc” là gõ thiếu dấu. Tên trong bảng thuật ngữ, tên bài và chữ trong words.yaml thì được coi là đúng. Các ngôn ngữ khác kiểm bằng `npm run spelling`.',
    ],
  ],
  [
    'notice-due',
    ['Notices that have ended', 'Thông báo đã hết hạn'],
    [
      'Its last day has passed: no page shows it any more, and whoever looks for what is shown finds it in the way.',
      'Đã qua ngày cuối: không trang nào còn hiện thông báo, chỉ làm vướng người đang tìm thông báo còn hiệu lực.',
    ],
  ],
  [
    'unlike-source',
    ['Links and headings unlike those of the source', 'Liên kết, cấp đề mục khác bản gốc'],
    [
      'When a link or the level of a heading is corrected in the source, the translations that still have the old one are told, and none is refused.',
      'Khi bản gốc sửa liên kết hay cấp đề mục, các bản dịch còn giữ cái cũ được nhắc tên chứ không bị từ chối.',
    ],
  ],
]);

/**
 * Rules about words that know no exception: what they find harms somebody by being public, or hides from whoever would grant
 * it, and each can be mended without a loss.
 */
const firmWords = new Set([
  'access-key',
  'citizen-number',
  'secret-stamp',
  'bidi-control',
  'invisible-character',
  'character-code',
]);

/** Every rule of the gate. */
export const catalog: readonly RuleInfo[] = [
  ...firm,
  ...waivable,
  ...wordRules.map(({ id, title, why }): RuleInfo => ({
    id,
    title,
    why,
    severity: 'error',
    isFirm: firmWords.has(id),
  })),
  ...warnings,
];

const byId = new Map(catalog.map((rule) => [rule.id, rule]));

/** Gives what is known of a rule. @throws when the catalog lacks it, which the tests of every rule would show */
export function getRule(id: string): RuleInfo {
  const rule = byId.get(id);
  if (!rule) throw new Error(`The rule ${id} is not in gate/catalog.ts`);
  return rule;
}

/** Tells whether a rule exists. */
export const isRule = (id: string): boolean => byId.has(id);
