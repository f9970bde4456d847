import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';

const home = oneOf`
  home(?: ?page)?|front page|accueil|startseite|start|inicio|home page|pagina iniziale
  главная(?: страница)?
  ana ?sayfa
  خانه|صفحه (?:اصلی|نخست|اول)|کور ?پاڼه|کور|الرییسیه|الصفحه الرییسی?ه
  strona główna|cimlap|fooldal
  αρχικη(?: σελιδα)?
  首页|首頁
`;
const here = 'you are here|sie sind hier|vous etes ici|вы здесь|jesteś tutaj|βρισκεστε εδω';
/** A section in a few words, which begins and ends with a letter. */
const step = '\\p{L}(?:[^>›»\\d?!.:]{0,28}\\p{L})?';

/** The way from the front page to the article. */
export const breadcrumb: Furniture = {
  rule: 'breadcrumb',
  reason: 'The page showed the way to it from the front page.',
  examples: [
    'Home > News > Velmland',
    'Home / World / Asia',
    'Home » Politics',
    'Startseite › Politik',
    'خانه / افغانستان',
    'You are here: Home > News',
    'Home : Harbour : Ferry returns to the quay',
    'ΒΡΙΣΚΕΣΤΕ ΕΔΩ: ΑΡΧΗ » ΛΙΜΑΝΙ » ΠΛΟΙΑ',
    '首页 > 科技 > 正文',
    '河岸网 正文',
    '소식 > 항구',
    'News › Port Velm › Harbour',
  ],
  leaves: [
    'Skarn 3 > 2 Velm',
    'The ferry > the boat, says the town that has neither of them now',
    'Home is where the harbour is',
    'Home and away',
    'Home: a word for boats',
  ],
  line: wholeLine`
    (?:you are here:?\s*)?(?:${home})\s?(?:[>»›/\\→|]|::|\s-\s)+\s?.{1,240}
    (?:${home})\s:\s.{1,120}\s:\s.{1,200}
    (?:${here})\s?:\s?.{1,200}\s[>»›]\s.{1,100}
    ${home}
    ${step}(?:\s[>›]\s${step}){1,5}
    (?=.*正文).{2,100}[\s>›»]正文
  `,
  certain: 'edges',
};
