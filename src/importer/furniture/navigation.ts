import { type Furniture, wholeLine } from './furniture.ts';

const words = [
  'breadcrumbs?(?: trail)?(?: links)?|pfadnavigation|brodkrummen?|drobeckova navigace|fil d.ariane|brodsmuler|skip to (?:main )?(?:content|navigation)|jump to content|main menu|menu|toggle (?:navigation|menu)|search(?: for)?|log ?in|sign in|sign out|my account|subscribe|navigation|close|open menu|back to top|top|go back|back|scroll to top|next|previous|prev|older|newer|live|live tv|watch live|e-?paper|audio|video|videos|photos|gallery|listen(?: to (?:this )?(?:article|story))?|play(?: audio| video)?|share|loading(?: comments)?|expand|show more|see more|see less|load more|read less|gift article|give this article|comment|clap|view (?:gallery|all|more)|all news|home|aller au contenu|zum inhalt springen|ir al contenido|suche|recherche|buscar|поиск|arama|جستجو|فهرست|منو|بحث|القائمه|مینو|لټون',
  'inhalt|aktueller artikel|anmelden|feedback|diskuze|clanek|live-?ticker|newsticker|ticker|mediathek|(?:bild|audio|video)beitrag|view image in full ?screen|video starten, abbrechen mit escape|(?:box|personen-box) (?:auf|zu)klappen|weitere videos|autoplay|\\d\\.\\d{1,2}x|развернуть на весь экран|выйти из полноэкранного режима|이미지 ?확대보기|목록|続きを読む',
].join('|');

/** Words of menus, players and buttons. */
export const navigation: Furniture = {
  rule: 'navigation',
  reason: 'Words of menus, players and buttons were copied with the article.',
  examples: [
    'Skip to content',
    'Menu',
    'Breadcrumb Trail Links',
    'Search',
    'Log in',
    'Back to top',
    'Listen to this article',
    'Menu | Search | Log in',
    'Zum Inhalt springen',
  ],
  leaves: [
    'Search for the ferry goes on',
    'Back to top form, the ferry sails',
    'Close the harbour, say fishermen',
  ],
  line: wholeLine(`(?:${words})(?:[\\s|·•/,]+(?:${words}))*`, '[→←»«›‹]\\s?[\\p{L} ]{2,30}'),
  certain: 'edges',
};
