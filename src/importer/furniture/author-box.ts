import { type Furniture, wholeLine } from './furniture.ts';
import { authorWords } from './words/page-words.ts';

/** The heading of a box that presents an article's author; what it says of them is text. */
export const authorBox: Furniture = {
  rule: 'author-box',
  reason: 'The page presented its author under a heading of its own.',
  examples: [
    'About the author',
    'Sobre la firma',
    'View all posts by Orsa Tindal',
    'Zum Autor',
    'À propos de l’auteur',
    'Contacta al autor',
    '오르사의 기사 더보기▼',
    'Написать автору',
    '다른기사 보기',
    'Orsa Tindal’s avatar',
    'Tips meg',
    'Об авторе',
    'Over de auteur',
    'دربارهٔ نویسنده',
  ],
  leaves: [
    'About the author of the harbour book',
    'View all posts by the pier, and count them.',
    'Sobre la firma del acuerdo',
    'Написать автору законов',
    'Tips meg om fergen',
    'Об авторе письма',
  ],
  line: wholeLine`
    about the authors?|(?:contacta(?:r)?|escribe) (?:al|a la|con el|con la) autora?|contact the author
    (?:view|see|read) (?:all|more) (?:posts|articles|stories) (?:by|from) (?:[\p{L}\p{M}.’'-]+ ?){1,5}
    contatta l'autore|about the (?:writer|reporter)s?|meet the author|sobre la firma
    sobre (?:el autor|la autora|o autor|a autora)|(?:zum autor|zur autorin|uber den autor|uber die autorin)
    a propos de (?:l'auteur|l'auteure|l'autrice)|l'autore|l'autrice|om (?:forfatteren|forfattaren)
    написать (?:автору|авторам)|write to the author|(?:이 )?기자의 다른 ?기사(?: ?보기)?|다른 ?기사 ?(?:더 ?)?보기
    [가-힣]{2,4}(?:의)? (?:다른 )?기사 (?:더 ?)?보기
    tips meg|tipsa mig
    درباره(?:ٔ| ?ی)? نویسنده|عن الکاتب|об авторе|over de auteur|o autorze|o autorce|yazar hakkinda|${authorWords}
    (?:[\p{L}.-]+ ){0,3}[\p{L}.-]+'s avatar
  `,
  certain: 'edges',
};
