import { type Furniture, wholeLine } from './furniture.ts';

const home =
  'home(?: ?page)?|front page|accueil|startseite|start|inicio|home page|pagina iniziale|главная(?: страница)?|ana ?sayfa|خانه|صفحه (?:اصلی|نخست|اول)|کور ?پاڼه|کور|الرییسیه|الصفحه الرییسیه';

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
  ],
  leaves: ['Home is where the harbour is', 'Home and away', 'Home: a word for boats'],
  line: wholeLine(`(?:you are here:?\\s*)?(?:${home})\\s?(?:[>»›/\\\\→|]|::|\\s-\\s)+\\s?.{1,240}`, home),
  certain: 'edges',
};
