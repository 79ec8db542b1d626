import type { LanguageWords } from '../language-words.ts';
import { letter as L } from '../letters.ts';

export const vi: LanguageWords = {
  units:
    'mét|ki-?lô-?mét|cây số|dặm|hải lý|héc-?ta|hecta|tấn|tạ|lít|độ(?: [CF])?(?! (?:tuổi|vĩ|kinh|Bắc|Nam|Đông|Tây|bắc|nam|đông|tây))|phần trăm|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|đồng|đô la',
  numbers: {
    first: 'hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|một(?= (?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ) )',
    more: 'một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|linh|lẻ|rưỡi|chục|phẩy',
    joint: '\\s',
    round: '(?<!(?:vài|mấy|hàng|bao|chục|cả|đến) )(?:trăm|nghìn|ngàn)',
    measure:
      '(?:(?:ki-?lô-?|xăng-?ti-?|mi-?li-?)?mét|cây số|km|ki-?lô-?gam|lít|mê-?ga-?oát|MW|héc-?ta|hecta|tấn|dặm|hải lý|độ (?:[CF]|xê)|phần trăm|mét (?:khối|vuông))',
    large:
      '(?:triệu|tỷ|tỉ|vạn)(?: rưỡi)? (?:lượt|du khách|khách|người|dân|con|cây|mét|tấn|đô la|USD|euro)|(?:tỷ|tỉ)(?: rưỡi)? đồng|(?:nghìn|ngàn|trăm) (?:lượt (?:khách|người)|du khách)',
    alone: 'nửa (?:triệu|tỷ) (?:lượt|du khách|khách|người|dân)',
    races:
      '(?:năm|bảy|mười|mười lăm|hai (?:mươi )?mốt|hai mươi lăm|ba mươi|bốn (?:mươi )?hai|năm mươi|bảy mươi|bảy mươi lăm|tám mươi|(?:một )?trăm) (?:ki-?lô-?mét|cây số|km)|(?:năm mươi|(?:(?:một|hai|bốn|tám) )?trăm|(?:ba|năm|mười) (?:nghìn|ngàn)) mét',
  },
  joining: 'ở|trong|tại|và|là|thì|mà|đã|được|có|với|để|khi|nhưng|so|từ|đến|vào|do|bị|sẽ|nên',
  superlatives: {
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
};
