import { foldedPattern, foldText } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';

/** What other people than the authors made of an article, folded. */
const works = oneOf`
  photos?|photograph(?:s|er|ers|ed|y)?|pictures?|images?|illustrations?|illustrat(?:ed|or)|graphics?
  produced|styled|styling
  videos?|[ck]amera|beeld|zdjecia|fotografie|fotos?|fotograf\w*|photographies?|bild(?:er)?|grafik(?:en)?|ilustra\w+|imagen(?:es)?
  imagens|immagini|foto|dessins?|zeichnung(?:en)?|illustrazion[ei]|illustraties?|rysunki|rysunek
  фото|иллюстраци[яи]
  translat\w+|traduction|traduccion|ubersetz\w*|traduzione|vertaling|tłumaczenie|ceviri|montage|montaz
  翻訳者?|写真|撮影|イラスト|監修|協力|編集
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
/** 사진 오르사, Fot. Orsa Tindal, 写真・織田沙樹: words behind which no colon stands. */
const plainWorks = '(?:사진|그림|영상|fot\\.)\\s|(?:写真|撮影|イラスト|[图圖]|[摄攝]影)\\s?[・＝=/／|｜]';
const madeBy = `(?:(?:${works})(?:\\s?[:：]|\\s(?:by|von|par|por|di|da|de)\\s)|${plainWorks})`;
/** Who edited it, which other languages say of the desk that wrote it. */
const editedBy =
  '(?:(?:editors?|redaktur|redaktion|red|redaktor|redakcja|редактор|edicion|edicao|redigering|eindredactie)\\s?[:：]|(?:edited|editing) by\\s|(?:bearbeitet|redigiert) von\\s)';
/** Who went over it, or tried what it tells of; of a book, who reviewed it has written. */
const checkedBy = `(?:${oneOf`
  (?:facts?[ -]check(?:ed|s|ing)?|tested|verified|proof-?read|data analysis) by
  (?:medical(?:ly)?|clinically|expert|legally|technically|scientifically) review(?:ed)? by
  (?:fakten(?:check|prufung)|gepruft|lektoriert|korrigiert) (?:von|durch)|(?:verifie|relu|controle) par
  (?:verificad[oa]|revisad[oa]|corregid[oa]|comprobad[oa]) por|(?:verificat[oa]|revisionat[oa]) da
`})(?:\\s?[:：]|(?=\\s))`;
const laterCredit = foldedPattern(
  `(?:[\\s.;|,/]|[–—-](?=\\s))+(?:${madeBy}|${editedBy}|${checkedBy}|reviewed by\\s)`,
  'u',
);
const namesMaker = foldedPattern(`^(?:${madeBy}|${editedBy}|${checkedBy})`, 'u');
const checked = foldedPattern(`^${checkedBy}`, 'u');

/** Whether a text is the credit of somebody who made something else: Photo: X. A paper may be called Bild. */
export function isOtherCredit(text: string): boolean {
  return namesMaker.test(foldText(text));
}

/** A labelled byline's names, and the credits behind them: Orsa Tindal Photos by Y. */
export function partOtherCredits(text: string): [names: string, credit: string] {
  const at = laterCredit.exec(foldText(text))?.index ?? text.length;
  return [text.slice(0, at), text.slice(at).replace(/^[\s.;|,/–—-]+/u, '')];
}

/** Whether a text is nothing but a work other than the text: Photography. */
export function isOtherWork(text: string): boolean {
  return onlyWorks.test(foldText(text));
}

/** Whether a line begins by saying that it credits somebody who made something else than the text: Photos by. */
export function opensOtherCredit(text: string): boolean {
  const folded = foldText(text);
  return opensCredit.test(folded) || checked.test(folded) || opensHelp(text);
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
  const [names] = partOtherCredits(text);
  return (names === '' ? text : names).replace(/\(([^()]*)\)/gu, (bracket, said: string) =>
    onlyWorks.test(foldText(said)) ? ` ${otherWork} ` : bracket,
  );
}
