import type { Rule } from '../rule.ts';

/** Only a state body gives official information (Decree 72/2015/ND-CP); an independent owner publishes the other kinds. */
export const kinds: Rule = ({ content, recordFiles, locators }, report) => {
  if (content.site.owner.kind !== 'independent') return;
  for (const [id, { kind }] of Object.entries(content.records)) {
    if (kind !== 'official') continue;
    const file = recordFiles.get(id)!;
    report(
      'official-kind',
      file,
      locators.get(file)?.(['kind']),
      {
        en: 'kind is “official”, and the owner of the site is independent (owner.kind in site.yaml).',
        vi: 'kind ghi “official” (thông tin chính thức), trong khi chủ trang là bên độc lập (owner.kind trong site.yaml).',
      },
      {
        en: 'Write kind: promotion, or kind: world-into-vietnam for news of the world; only a state agency publishes official information.',
        vi: 'Ghi kind: promotion (quảng bá), hoặc kind: world-into-vietnam (thông tin thế giới vào Việt Nam); chỉ cơ quan nhà nước mới công bố thông tin chính thức.',
      },
    );
  }
};
