import type { Rule } from '../rule.ts';

/** Whatever was published still answers: there is an entry, or a redirect that leads to one in a single step. */
export const addresses: Rule = ({ content: { published, redirects }, recordFiles, locators }, report) => {
  const from = new Set(redirects.map((redirect) => redirect.from));
  published.forEach((id, index) => {
    if (recordFiles.has(id) || from.has(id)) return;
    report(
      'lost-address',
      'published.yaml',
      locators.get('published.yaml')?.(['entries', index]),
      { en: `${id} was published and is gone.`, vi: `${id} đã từng đăng mà nay không còn.` },
      {
        en: 'Bring it back, or say in redirects.yaml which entry readers should find instead.',
        vi: 'Khôi phục bài, hoặc ghi trong redirects.yaml bài nào thay thế.',
      },
    );
  });
  const seen = new Set<string>();
  redirects.forEach((redirect, index) => {
    const problem = recordFiles.has(redirect.from)
      ? {
          en: `${redirect.from} is still an entry: nobody would be redirected.`,
          vi: `${redirect.from} vẫn còn bài nên không chuyển hướng được.`,
        }
      : seen.has(redirect.from)
        ? { en: `${redirect.from} is redirected twice.`, vi: `${redirect.from} được chuyển hướng hai lần.` }
        : from.has(redirect.to)
          ? {
              en: `${redirect.to} is redirected itself: name the last entry of the chain.`,
              vi: `${redirect.to} cũng đã chuyển đi: hãy ghi bài cuối cùng của chuỗi.`,
            }
          : recordFiles.has(redirect.to)
            ? undefined
            : { en: `There is no entry ${redirect.to}.`, vi: `Không có bài ${redirect.to}.` };
    seen.add(redirect.from);
    if (problem)
      report('redirect', 'redirects.yaml', locators.get('redirects.yaml')?.(['redirects', index]), problem, {
        en: 'Correct from or to, or remove the item.',
        vi: 'Sửa from hoặc to, hoặc bỏ mục này.',
      });
  });
};
