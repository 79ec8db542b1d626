import { foldMarks } from './digits.ts';
import type { Finding, WordRule } from './word-rule.ts';

const inWords = (pattern: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}])`, flags);

/** Phrases that stand on papers which are not for the public, and hardly anywhere else. */
const phrases = inWords(
  [
    // Vietnamese: Law on State Secrets, three levels and their marks
    'lưu hành nội[ -]bộ|sử dụng nội bộ|không phổ biến ra ngoài|tài liệu mật|văn bản mật số|độ mật ?[:-]? ?(?:[ABC]|mật|tối mật|tuyệt mật)|bản số ?:? ?\\d{1,4} ?/ ?\\d{1,4}',
    'độ (?:tối|tuyệt) mật|chỉ dùng trong nội bộ|đóng dấu [“"]?mật|lưu hành trong nội bộ|không được phép phổ biến|không lưu hành ra ngoài|tài liệu thu hồi|thu hồi sau (?:cuộc )?họp|nội bộ, không (?:phát tán|phổ biến|sao chụp)|hỏa tốc,? mật|được bóc bì',
    'luu hanh noi bo|su dung noi bo|khong pho bien ra ngoai|tai lieu mat|tuyet mat|toi mat|do mat ?[:-] ?(?:[ABC]|mat|toi mat|tuyet mat)',
    'restricted circulation|classification ?:? (?:top secret|secret|confidential)|for official use only|(?:for )?internal use only|strictly confidential|not for (?:public (?:release|distribution)|distribution outside)|restricted document|internal(?: use)?[,;:–-]{0,2} ?do not (?:distribute|circulate|forward)|eyes only|official[- ]sensitive|secret ?// ?\\p{L}+',
    'confidentiel[- ]défense|diffusion restreinte|document (?:à usage )?interne[ ,;–-]{1,3}ne pas (?:diffuser|publier)|document à usage interne|usage interne (?:uniquement|exclusivement)|strictement confidentiel|très secret défense|documento (?:reservado|confidencial)',
    'vs ?- ?(?:nur für den dienstgebrauch|vertraulich|nfd)|nur (?:für den|zum) (?:dienstgebrauch|internen gebrauch)|streng (?:geheim|vertraulich)|amtlich geheim ?gehalten',
    'materia reservada|documento de uso interno|difusión limitada|estrictamente confidencial|alto secreto|solo para uso (?:interno|oficial)',
    'сов\\. ?секретно|гриф(?: секретности)? ?: ?(?:особой важности|(?:совершенно )?секретно|дсп)|для внутреннего пользования|из дела не изымать|совершенно секретно|для служебного пользования|строго конфиденциально|особой важности|экз\\. ?(?:№|no) ?\\d{1,3},? секретно|секретно,? экз',
  ].join('|'),
  'giu',
);

/** The same in scripts without spaces, or with letters that stand apart. */
const unspaced =
  /绝 ?密 ?★|机 ?密 ?★|秘 ?密 ?★|(?:绝密|机密)(?:文件|资料|材料)|内部(?:文件|资料|材料)|注意保密|(?:不得|严禁|请勿)外传|仅供内部|社 ?外 ?秘|部 ?外 ?秘|関係者外秘|関係者限り|関係者以外(?:の)?(?:閲覧|配布|持ち?出し?|複製)(?:を)?禁(?:止|ず)|(?:閲覧|持ち?出し?|部外配布)厳禁|極秘(?:資料|文書|書類)|対外秘|部内限り|複写を禁ず|絕密文件|不得複印|대 ?외 ?비|[1-3I-Ⅲ]{1,3}급 ?비밀|기밀문서|(?:대외|외부) 유출 금지|내부용|극비 ?문서|(?:ชั้นความลับ|เอกสาร) ?:? ?ลับ|ใช้ภายใน(?:หน่วยงาน)?เท่านั้น|ลับ(?:มาก|ที่สุด) ?ฉบับที่|ลับเฉพาะ|ເອກະສານລັບ|ລັບສຸດຍອດ|ລັບທີ່ສຸດ|ໃຊ້ພາຍໃນເທົ່ານັ້ນ|ລັບ ສະບັບເລກທີ|ຫ້າມອັດສຳເນົາ|سرّ?يّ?ة? للغاية|سرّ?يّ?ة? جد(?:ا|ًا|اً)|محدود التداول|محظور التداول|درجة السرية|للاستعمال الداخلي فقط|للاستخدام الداخلي فقط/gu;

/** Stamps in capitals, in a line of others as well. */
const capitals = inWords(
  '(?:TUYỆT|TỐI) ?M ?Ậ ?T|NATO (?:RESTRICTED|SECRET)|CLASSIFIED ?:? ?SECRET|TUYET ?MAT|TOI ?MAT|TOP[ -]?SECRET|CONFIDENTIAL|TRÈS SECRET|SECRET[- ]DÉFENSE|CONFIDENTIEL|STRENGGEHEIM|VERTRAULICH|CONFIDENCIAL|СЕКРЕТНО|СОВЕРШЕННОСЕКРЕТНО|NOFORN',
  'gu',
);

/** The lowest level is an ordinary syllable: in capitals it counts where the words beside it are not (BẢO MẬT, MẬT ONG). */
const lowestStamp = /(?<!\p{Lu} )(?<![\p{L}\p{M}])M ?Ậ ?T(?![\p{L}\p{M}])(?! \p{Lu}{2})/gu;

/** Words that are stamps where nothing else stands: in a line, a cell, a label or in brackets of their own. */
const lone =
  'tuyệt ?mật|tối ?mật|tuyet ?mat|toi ?mat|top[ -]?secret|secret|confidential|restricted|classified|confidentiel|secret[- ]défense|très secret|geheim|streng ?geheim|vertraulich|verschlusssache|reservado|confidencial|secreto|секретно|конфиденциально|дсп|绝 ?密|机 ?密|秘 ?密|極 ?秘|取 ?扱 ?注 ?意|厳 ?秘|マル秘|秘|비 ?밀|기 ?밀|극비|ลับ(?:มาก|ที่สุด)?|ລັບ(?:ຫຼາຍ|ທີ່ສຸດ)?|سرّ?يّ?ة?';
/** The beginning of a line, or of a cell: behind the heading of its column. */
const beginning = '(?:^|; (?:[^\\n;:]{1,40}: )?)';
const loneLine = new RegExp(`${beginning}[^\\p{L}\\n;]{0,40}(?<stamp>${lone})[^\\p{L}\\n;]{0,40}(?=$|;)`, 'gimu');
/** In brackets one-word stamps of everyday sense are left out: “(secret)” explains, “(reservado)” tells of a table. */
const bracketed =
  /[([【〔［](?:tuyệt ?mật|tối ?mật|tuyet ?mat|toi ?mat|top[ -]?secret|confidential|confidentiel|streng geheim|vertraulich|confidencial|секретно|дсп|绝 ?密|机 ?密|極 ?秘|取扱注意|ลับ(?:มาก|ที่สุด)|ລັບ(?:ທີ່ສຸດ)?|극비)[)\]】〕］]/giu;
/** A title that begins with a stamp and says of which paper. */
const titled =
  /^[^\p{L}\n]{0,10}(?:top[ -]?secret|confidential|secret|tuyệt mật|tối mật)[ :,-]{1,3}(?:do not|not for|plan|documents?|report|memo(?:randum)?|file|letter|order|minutes|map|annex|draft|briefing|kế hoạch|báo cáo|công văn|tờ trình|văn bản|phương án)(?![\p{L}\p{M}])/gimu;

/** Stamps of more than everyday sense that stand before a colon or a dash, at the beginning of what they mark. */
const heading = new RegExp(
  `${beginning}[^\\p{L}\\n;]{0,10}(?<stamp>tuyệt mật|tối mật|top secret|streng geheim|vertraulich|confidencial|confidentiel|SECRETO|секретно|дсп|绝密|机密|絕密|機密|極秘|取扱注意|극비|ลับ(?:มาก|ที่สุด)|ລັບ(?:ຫຼາຍ|ທີ່ສຸດ|ສຸດຍອດ)|سرّ?ي)(?= ?[-:·,;。:、・.]| 国| ومكتوم|(?<=ลับมาก|ลับที่สุด) (?:แผน|เอกสาร|รายงาน|หนังสือ|บันทึก))`,
  'gimu',
);
const bracketedSecret = /[【〔［]\s?(?:秘密|機密)\s?[】〕］]/gu;

/** Letters that one of them has; most lines have none. */
const hint =
  /bóc bì|phép phổ biến|lưu hành|phát tán|sao chụp|thu hồi|do not |not for |restricted|diffuser|publier|circulation|classification|internen|uso interno|materia reserv|пользования|изымать|限り|禁ず|複印|密|내부용|المتداول|التداول|السرية|ใช้ภายใน|ໃຊ້ພາຍໃນ|ສຳເນົາ|trong nội|mật|MẬT|M ?Ậ ?T|nội-bộ|экз|限り|NATO|(?:tuyet|toi|lieu|do) ?mat|nội bộ|noi bo|phổ biến ra|pho bien ra|bản số|secre|confiden|use only|eyes only|restr|restreinte|classified|sensitive|public (?:rel|dist)|interne(?!t)|dienstgebrauch|geheim|vertraulich|verschluss|vs ?-|gebrauch|limitada|reservado|uso (?:int|ofi)|секретно|служебного|конфиденциально|важности|дсп|[密秘]|内部(?:文|资|材)|仅供内部|外传|取 ?扱|閲覧|持ち?出|配布|외 ?비|비 ?밀|기 ?밀|극비|유출|(?<!ก)ลับ|ภายในเท่านั้น|ລັບ|ພາຍໃນ|سرّ?ي|الداخلي فقط|NOFORN/i;

/** Brackets, stars and blanks around a stamp. */
const outside = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

function find(text: string): Finding[] {
  if (!hint.test(text)) return [];
  const found: Finding[] = [];
  /** Places within stamps that were found. */
  const taken = new Set<number>();
  for (const pattern of [
    phrases,
    unspaced,
    capitals,
    loneLine,
    bracketed,
    bracketedSecret,
    heading,
    titled,
    lowestStamp,
  ])
    for (const { 0: whole, index: start, groups } of text.matchAll(pattern)) {
      const mark = (groups?.['stamp'] ?? whole).replaceAll(outside, '');
      const index = start + whole.indexOf(mark);
      const end = index + mark.length;
      if (taken.has(index) || taken.has(end - 1)) continue;
      for (let at = index; at < end; at++) taken.add(at);
      found.push({
        index,
        key: foldMarks(mark).replaceAll(/[^\p{L}\p{N}]/gu, ''),
        message: {
          en: `“${mark}” is a mark of papers that are not public.`,
          vi: `“${mark}” là dấu hiệu của tài liệu không công khai.`,
        },
      });
    }
  return found;
}

export const stateSecrets: WordRule = {
  id: 'secret-stamp',
  title: { en: 'Marks of papers that are not public', vi: 'Dấu hiệu của tài liệu không công khai' },
  why: {
    en: 'A paper that carries such a mark must not be published, nor anything copied from it. Ordinary words (mật ong, bí mật, bảo mật) are not meant.',
    vi: 'Tài liệu có dấu hiệu này không được đăng, cũng không được chép lại. Những từ thường như mật ong, bí mật, bảo mật thì không sao.',
  },
  remedy: {
    en: 'Do not publish it. Tell the person responsible for the unit it came from; if it was sent in by mistake, the pull request must be deleted with its history.',
    vi: 'Không đăng. Hãy báo người phụ trách của đơn vị ban hành; nếu lỡ gửi lên, phải xóa yêu cầu gộp cùng lịch sử của nó.',
  },
  isSecret: true,
  find,
  bad: [
    { text: 'TUYỆT MẬT' },
    { text: 'Tuyệt mật' },
    { text: 'T U Y Ệ T  M Ậ T' },
    { text: 'Kế hoạch (TỐI MẬT) năm 2024' },
    { text: '  **MẬT**' },
    { text: 'Văn bản MẬT số 12' },
    { text: 'media toi mat 2024' },
    { text: 'CONFIDENTIAL' },
    { text: 'Tài liệu lưu hành nội bộ' },
    { text: 'Độ mật: C' },
    { text: 'Độ mật: **Mật**' },
    { text: 'Bản số: 3/12' },
    { text: 'Chỉ lưu hành trong nội bộ cơ quan.' },
    { text: 'Tài liệu nội bộ, không phát tán' },
    { text: 'tài liệu không được phép phổ biến' },
    { text: 'Draft – internal, do not distribute' },
    { text: 'Гриф: секретно', locale: 'ru' },
    { text: 'ลับมาก แผนท่าเรือ', locale: 'th' },
    { text: 'VS – Nur für den Dienstgebrauch', locale: 'de' },
    { text: 'Совершенно секретно', locale: 'ru' },
    { text: '机密★10年', locale: 'zh' },
    { text: '【社外秘】', locale: 'ja' },
    { text: '대외비', locale: 'ko' },
    { text: 'ลับที่สุด', locale: 'th' },
    { text: 'سري للغاية', locale: 'ar' },
  ],
  good: [
    { text: 'bí mật của hang động' },
    { text: 'mật ong rừng' },
    { text: 'BẢO MẬT THÔNG TIN' },
    { text: 'MẬT ONG' },
    { text: 'BÍ MẬT CỦA HANG' },
    { text: 'a confidential tone' },
    { text: 'mật độ dân số, rậm rạp, bí mật' },
    { text: 'bản số hóa 3/12' },
    { text: 'a top secret recipe' },
    { text: 'Please do not distribute leaflets in the park.' },
    { text: 'tin đồn lưu hành trong làng' },
    { text: 'La salle interne est fermée ; ne pas publier de photos', locale: 'fr' },
    { text: 'tiểu thuyết “Hồ sơ tuyệt mật”' },
    { text: '洞穴的秘密', locale: 'zh' },
    { text: 'ความลับของถ้ำ', locale: 'th' },
  ],
};
