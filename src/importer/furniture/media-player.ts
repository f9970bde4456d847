import { type Furniture, wholeLine } from './furniture.ts';

/** Players, galleries and boxes that unfold, of which a copy keeps only the words of their buttons. */
export const mediaPlayer: Furniture = {
  rule: 'media-player',
  reason: 'A player, a gallery or a box that unfolds stood here; only the words on it were copied.',
  examples: [
    'We apologize, but this video has failed to load.',
    'Try refreshing your browser, or',
    'There was a problem. Please refresh the page and try again.',
    'tap here to see other videos from our team.',
    'Back to video',
    'Play Video',
    'Play video: Ferry returns to Port Velm',
    'Add to Queue',
    'Recommended Videos',
    'weitere Videos',
    'autoplay',
    'Please enable JavaScript to view this content.',
    'Bitte aktivieren Sie JavaScript damit Sie diesen Inhalt anzeigen können.',
    'Du trenger javascript for å se video.',
    'This slideshow requires JavaScript.',
    'Duration 1:30',
    'Current Time 0:00',
    'Unmute',
    'Please turn on JavaScript. Media requires JavaScript to play.',
    'Enlarge this image',
    '(Click image for larger view and slideshow.)',
    'Now playing: Watch this: Ferry returns to Port Velm',
    'View fullsize',
    'next play/pause pre',
    '0:00 / 0:00',
    '1.0x',
    'Open this photo in gallery:',
    'Öppna bild i helskärm',
    'Выйти из полноэкранного режима',
    'Развернуть на весь экран',
    'Fotostrecke ansehen',
    'Audio starten, abbrechen mit Escape',
    'Následuje obsah vložený z jiného webu. Zde jej můžete přeskočit.',
    'Personen-Box aufklappenPersonen-Box zuklappen',
    'Vis mer Vis mindre',
    'Afficher plus',
    'Show more',
    'Показать ещё',
  ],
  leaves: [
    'Enlarge this image of the state, he said',
    'Now playing in the old hall is a film about the ferry.',
    'This video shows the pier of Port Velm at dawn.',
    'Play video games, the children said',
    'Back to video after forty years',
    'Duration of the works: 12 weeks',
    'Current time of the ferry is 12:30',
    'The ferry leaves at 12:30 / 14:30',
    'Show more courage, says the mayor',
    'Try refreshing your memory',
    'Vis mer mot, sa ordføreren',
    'Play pauses as the next storm comes',
  ],
  line: wholeLine`
    (?:we apologi[sz]e,? but )?this video (?:has failed to load|is (?:not|no longer) available|could not be (?:loaded|played))
    there was a problem\. please refresh the page and try again\.?|try refreshing your browser,? or(?: tap here to see other videos .{2,40})?|tap here to see other videos .{2,40}
    this (?:slideshow|gallery) requires javascript\.?
    (?:un)?mute|(?:exit )?full ?screen|view (?:full ?size|larger image)|back to video|(?:play|watch|skip) video|play video: .{3,160}|tap for sound|add to queue|(?:recommended|more|latest) videos(?: from)?|autoplay
    (?:next |prev(?:ious)? |pre )?play ?/ ?pause(?: next| prev(?:ious)?| pre)?
    (?:weitere|mehr) videos|(?:autres|plus de) videos|(?:mas|otros) videos|altri video|flere videoer|fler videor
    другие видео
    (?:please |you need to )?(?:enable|turn on) javascript(?: to .{2,60}|\. media requires javascript to play)?
    enlarge (?:this )?image|(?:hide|toggle) caption|\(?click (?:on )?(?:the )?(?:image|photo|picture) (?:to enlarge|for (?:a )?larger [^.!?]{2,40})\)?
    now playing: .{3,160}
    bitte aktivieren sie javascript(?:,? (?:damit|um) .{2,60})?|du trenger javascript .{2,40}
    duration:? \d{1,2}:\d{2}(?::\d{2})?|\d:\d{2}(?::\d{2})?\s?[/|]\s?\d{1,2}:\d{2}(?::\d{2})?|[01]\.\d{1,2}x
    (?:current|remaining) time(?: -?\d{1,2}:\d{2})?|duration -:-|loaded:? \d{1,3}(?:\.\d{1,2})?%|seek to live.{0,60}|stream type live|playback (?:rate|speed)
    open (?:this )?(?:photo|image|picture) in (?:gallery|full ?screen)
    fotostrecke (?:ansehen|starten|offnen)|bildergalerie (?:ansehen|starten|offnen)|oppna bild i helskarm
    выйти из полноэкранного режима|развернуть на весь экран
    audio starten,? abbrechen mit escape
    nasleduje obsah vlozeny z jineho webu.{0,40}|prejit pred obsah vlozeny z jineho webu
    (?:personen-)?box aufklappen ?(?:personen-)?box zuklappen
    (?:show|see|view) (?:more|less)|(?:mehr|weniger) anzeigen|afficher (?:plus|moins)|mostrar (?:mas|menos)
    (?:vis|se) mer(?:,? (?:vis|se) mindre)?|(?:vis|se) mindre|visa (?:mer|mindre)|toon (?:meer|minder)
    pokaz (?:wiecej|mniej)|zobrazit (?:vice|vse|mene)|daha (?:fazla|az) goster
    показать (?:еще|больше|все)
    もっと見る
  `,
  certain: 'anywhere',
};
