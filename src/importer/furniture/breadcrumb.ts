import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';

const home = oneOf`
  home(?: ?page)?|front page|accueil|startseite|start|inicio|home page|pagina iniziale
  главная(?: страница)?
  ana ?sayfa
  خانه|صفحه (?:اصلی|نخست|اول)|کور ?پاڼه|کور|الرییسیه|الصفحه الرییسیه
  strona główna|cimlap|fooldal
  αρχικη(?: σελιδα)?
  首页|首頁
`;
const here = 'you are here|sie sind hier|vous etes ici|вы здесь|jesteś tutaj|βρισκεστε εδω';

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
  ],
  leaves: ['Home is where the harbour is', 'Home and away', 'Home: a word for boats'],
  line: wholeLine`
    (?:you are here:?\s*)?(?:${home})\s?(?:[>»›/\\→|]|::|\s-\s)+\s?.{1,240}
    (?:${home})\s:\s.{1,120}\s:\s.{1,200}
    (?:${here})\s?:\s?.{1,200}\s[>»›]\s.{1,100}
    ${home}
    (?=.*正文).{2,100}[\s>›»]正文
  `,
  certain: 'edges',
};
