import { isSectionName } from '../names/section-names.ts';
import { oneOf } from '../text/one-of.ts';

/** Whether a line is the way from the front page to the article, without the signs that part its steps. */
export function isUnpartedTrail(text: string): boolean {
  return gluedTrail.test(text) || isSpacedTrail(text);
}

const home = oneOf`
  Home|Startseite|Accueil|Inicio
  Главная
  Strona główna|Címlap|Főoldal
  Αρχική(?: Σελίδα)?
  Ana ?[Ss]ayfa
  الرئيسية
`;

/** "HomeSportFerriesFerry returns to Port Velm": the way from the front page without what parted its steps. */
const gluedTrail = new RegExp(String.raw`^(?:${home})(?=\p{Lu}).{2,60}?\p{Ll}\p{Lu}\p{Ll}`, 'u');
const spacedTrail = new RegExp(String.raw`^(?:${home})\s(\S+)\s(\S+)(?:\s\S+){0,3}$`, 'u');

/** "Home Sport News Port Velm 2017": the same with spaces, where two known sections follow in a row. */
function isSpacedTrail(text: string): boolean {
  const [, ...sections] = spacedTrail.exec(text) ?? [];
  return sections.length > 0 && sections.every(isSectionName);
}
