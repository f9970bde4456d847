import { type Furniture, wholeLine } from './furniture.ts';

const years =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|ein(?:em|en)?|zwei|drei|un|deux|trois)';

/** A warning that an article is old, which newer pages show above it. */
export const ageNotice: Furniture = {
  rule: 'age-notice',
  reason: 'The page warned that the article is old.',
  examples: [
    'This article is more than 3 years old',
    'This article is more than 1 year old.',
    'Dieser Artikel ist älter als 2 Jahre',
    'Cet article date de plus de 3 ans',
    'Este artículo tiene 8 años de antigüedad',
  ],
  leaves: [
    'This article is more than 3 years old, and nobody has read it.',
    'This article of the law is old',
  ],
  line: wholeLine`
    this (?:article|story|post|page) is (?:more than |over )?${years} (?:years?|months?) old
    dies(?:er|e) (?:artikel|beitrag|meldung) ist (?:mehr als |uber |alter als )${years} jahre?n?(?: alt)?
    cet article date de plus d(?:e |')${years} ans?|este articulo tiene (?:mas de )?${years} anos?(?: de antiguedad)?
  `,
  certain: 'anywhere',
};
