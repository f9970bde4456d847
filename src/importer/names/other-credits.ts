import { foldedPattern, foldText } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';

/** What other people than the authors made of an article, folded. */
const works = oneOf`
  photos?|photograph(?:s|er|ers|ed|y)?|pictures?|images?|illustrations?|illustrat(?:ed|or)|graphics?
  produced|styled|styling
  videos?|[ck]amera|beeld|zdjecia|fotografie|fotos?|fotograf\w*|photographies?|bild(?:er)?|grafik(?:en)?|ilustra\w+|imagen(?:es)?
  imagens|immagini|foto|dessins?|zeichnung(?:en)?
  фото|иллюстраци[яи]
  translat\w+|traduction|traduccion|ubersetz\w*
  翻訳者?|写真|撮影
  عکس|تصویر
`;
const joints = '(?:[\\s,/&+:]|(?:and|und|et|y|e|en|og|och|и)(?![\\p{L}]))*';

/** Who gave what is in an article, and did not write it, folded. */
const helped = [
  'with (?:additional )?(?:reporting|information|files|material)(?: (?:by|from))',
  'mit (?:informationen|material|angaben) (?:von|der|des)',
  'avec (?:des |les )?informations (?:de|du)',
  'con informacion(?:es)? de',
  'com informac(?:ao|oes) d[aeo]',
  'con informazioni d[aei]',
].join('|');

const help = foldedPattern(`^(?:${helped})\\s`, 'u');
const opensCredit = foldedPattern(`^(?:${works})(?![\\p{L}\\p{M}])`, 'u');
const onlyWorks = foldedPattern(`^${joints}(?:(?:${works})(?![\\p{L}\\p{M}])${joints})+$`, 'u');
const madeBy = `(?:${works})(?:\\s?[:：]|\\s(?:by|von|par|por|di|da|de)\\s)`;
/** Who edited it, which other languages say of the desk that wrote it. */
const editedBy = '(?:editor|redaktur|red)\\s?[:：]';
const laterCredit = foldedPattern(`[\\s.;|,]+(?:${madeBy}|${editedBy})`, 'u');
const namesMaker = foldedPattern(`^${madeBy}`, 'u');

/** Whether a text is the credit of somebody who made something else: Photo: X. A paper may be called Bild. */
export function isOtherCredit(text: string): boolean {
  return namesMaker.test(foldText(text));
}

/** Whether a text is nothing but a work other than the text: Photography. */
export function isOtherWork(text: string): boolean {
  return onlyWorks.test(foldText(text));
}

/** Whether a line begins by saying that it credits somebody who made something else than the text: Photos by. */
export function opensOtherCredit(text: string): boolean {
  return opensCredit.test(foldText(text)) || opensHelp(text);
}

/** Whether a text begins by saying that it names who gave something to the article: With reporting by X. */
export function opensHelp(text: string): boolean {
  return help.test(foldText(text));
}

/** Stands in a byline where a bracket said that the name before it made something else than the text. */
export const otherWork = '⁂';

/**
 * A byline without the credits that follow its names, `By X. Photos: Y`; what a bracket gives to a name as its only work,
 * `Y (photos)`, becomes `otherWork`.
 */
export function withoutOtherCredits(text: string): string {
  const at = laterCredit.exec(foldText(text))?.index ?? text.length;
  return (at === 0 ? text : text.slice(0, at)).replace(/\(([^()]*)\)/gu, (bracket, said: string) =>
    onlyWorks.test(foldText(said)) ? ` ${otherWork} ` : bracket,
  );
}
