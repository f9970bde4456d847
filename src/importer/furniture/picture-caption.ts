import { foldedPattern, foldText } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';
import { isAgency } from '../names/agencies.ts';
import { anyOf, type Furniture, type LinePattern, wholeLine } from './furniture.ts';
import { pictureLabels, pictureNotes } from './words/topic-words.ts';

const credit = `(?:(?:file |courtesy )?(?:${oneOf`
  photo(?:graphs?|s|graphy)?|image|picture|pic|pictures|video|illustration|graphic|map|screenshot|screengrab
  legende|bildlegende|bildunterschrift
`})(?: (?:credit|source|courtesy|by|from|via|caption))*|credit[os]?|credit : photo|photo d'archives?|foto(?:s|graf|graaf|grafia)?|bild(?:quelle|rechte|nachweis)?|quelle|źródło|beeld|imagen|immagine|фото|снимок|fotograf|عکس(?: از)?|تصویر|انځور|صوره|الصوره|ارشیف|عکاس|${pictureLabels})`;
/** They sign reports too, at the end of the last paragraph: The police have opened an inquiry. (AFP) */
const newsAgencies = oneOf`
  associated press|reuters|afp|ap|getty|epa(?:-efe)?|efe|dpa|xinhua|anadolu(?: agency)?
  pa(?: media| wire)?|pajhwok(?: afghan news)?|tolo ?news|khaama(?: press)?|ansa|tass|sputnik|bloomberg|upi|rex
`;
const pictureAgencies = oneOf`
  ap photo|getty images|shutterstock|istock|alamy(?: stock photo)?|nurphoto|imago|picture alliance|zuma
  wikimedia(?: commons)?|thinkstock|unsplash|pixabay|pexels|social media|supplied|handout|file|library
`;
const arabicAgencies = '(?:رویترز|ا ف ب|اف ب|فرانس برس|اسوشیتد برس|د ب ا|الاناضول|رویټرز)';
const agencies = `(?:the )?(?:${newsAgencies}|${pictureAgencies})`;

const thing = '(?:photo(?:graph)?|picture|image|frame|video|map)s?';
/** What follows is a name or so, and no sentence. */
const noSentence = '(?!.{30,}[.!?]$)';

/** A description with its credit at the end, by the sign that each has; most lines hold none and are told at a glance. */
const inBrackets = oneOf`
  [(\[](?:fot|foto|phot)\. ?[^()\[\]]{2,80}[)\]]
  [(\[](?:photo by .{2,60}|image by .{2,60}|(?!quelle)(?:${credit}|${agencies})(?:\s?[/:|,]\s?[^()\[\]]{1,80}| (?:via|by|from|courtesy|di|von) [^()\[\]]{1,80})|${pictureAgencies}|[\p{L}.' -]{3,40}\s/\s(?:${newsAgencies})|(?![^)\]]*\b(?:and|he|she|they|it|we|told|said|sent|was|were|is|are|who|which|that|to)\b)\p{L}[^()\[\]]{2,80} via (?:the )?(?:${newsAgencies}|getty images))[)\]]
`;
const behindSentence = `[.!?)\\]|،۔»”]\\s*(?:[(\\[]|[—–/-]\\s)?${credit}\\s?[:：/©|]\\s?.{2,80}`;
const besideSlash = oneOf`
  [\s.](?:reuters|afp|apa?|epa(?:-efe)?|efe|ansa|dpa|anp|getty images|ap photo|pa)/[\p{L}.\s'-]{3,40}(?:/.{1,40})?
  [\p{L}]/(?:reuters|afp|ap|epa(?:-efe)?|efe|getty(?: images)?|pool|anadolu.{0,30}|shutterstock|pajhwok)(?:/.{1,40}| via .{1,40})?
  \p{L}{3}[.!?؟۔][)»”]? [\p{L}.' -]{3,40} / (?:${newsAgencies})(?: / [\p{L} ]{2,40})?
`;

/** Words for a picture that need no colon before an agency: "La halle, mercredi. Photo AFP", "(foto Ansa)". */
const pictured = oneOf`
  photos?|fotos?|fotograf(?:ia)?|image|imagen|immagine|imagem|bild|фото|снимок|عکس|تصویر|صوره|الصوره|انځور
`;
const ofAgency = foldedPattern(
  `(?:^|(?<=[.!?…»”,:)۔،]\\s?)|[(\\[])(?:${pictured}) (?:(?:از|عن) |d'archives? |de archivo |d'archivio )?(?<agency>[\\p{L}\\p{M} ./-]{2,30})[)\\]]?\\.?$`,
);

/** A line that ends with the word for a picture and the name of an agency. */
const credited: LinePattern = {
  source: ofAgency.source,
  test: (line) => line.length <= longestCaption && isAgency(ofAgency.exec(line)?.groups?.['agency'] ?? ''),
};
/** In characters. */
const longestCaption = 250;

/** What a headline says in brackets that its article shows: (ФОТО). */
const announced = '(?:photos?|pictures?|pics?|images?|videos?|maps?|graphics?|fotos?|фото|снимки)';

/** What only some sign tells; most lines hold none, which is quick to see. */
const withSign = oneOf`
  (?=.*[([])(?!.*\d min(?:ute)?s?(?: read)?[)\]]$).{0,400}?(?:${inBrackets})
  (?=.*[/:：©|]).{0,400}?(?:${behindSentence})
  (?=.*/).{0,400}?(?:${besideSlash})
  (?=.*[([])(?!.*[\p{L}\p{N}»”)]{2}[.!?؟。]).{0,200}[(\[](?!${announced}[)\]])(?:the )?(?:${newsAgencies}|${credit})[)\]](?!\s*[.–—-])
  (?=.*[—–-]\s).{0,400}?[.!?)”»]\s?[—–-]\s(?:(?:pictures?|photos?|images?) (?:by|courtesy of|from|via) .{2,60}|[\p{L}.]{2,20} (?:file )?(?:pic|pix|picture|photo)s?)
  (?=.*資料照).{4,300}[（(]資料照[^（()）]{0,40}[）)]
  (?=.*©)(?:.{0,400}?[.!?)\]|،۔»”]\s?)?©\s?(?!\d|.*\d{4}|.*[.!?] ).{2,80}
`;

/** What a page says in words of each picture, for those who hear it read: who made it, and what it shows. */
const labels = oneOf`
  fuente de la imagen|pie de foto|legenda da foto|credito da foto|credit photo|legende (?:image|photo)
  автор фото|подпись к фото|підпис до фото|fotograf altı yazısı|kaynak
  منبع تصویر|توضیح تصویر|د انځور سرچینه|د انځور تشریح|مصدر الصورة|التعليق على الصورة|تصویر کا (?:ذریعہ|کیپشن)
  इमेज (?:स्रोत|कैप्शन)|ছবির (?:উৎস|ক্যাপশান)|sumber gambar|keterangan gambar|nguon hinh anh|chup lai hinh anh
  [圖图]像(?:[來来]源|加[註注]文字)|사진 (?:출처|설명)|画像(?:提供|説明)
`;

/** The words below a picture that was not copied, where they name who made it. */
export const pictureCaption: Furniture = {
  rule: 'picture-caption',
  reason: 'A picture stood here; only the words below it were copied.',
  examples: [
    'Photo: Reuters',
    'Fot. PR Velm',
    'ferry_at dawn.jpg',
    'The pier at dawn. Photo: Ilse Quarrow',
    'FILE PHOTO: The pier at dawn, Port Velm. REUTERS/Ilse Quarrow',
    'The pier at dawn. (AP Photo/Ilse Quarrow)',
    'FILE - In this April 15, 2021 file photo, boats lie in the harbour of Port Velm.',
    'The pier of Port Velm. Photograph: Ilse Quarrow/AFP/Getty Images',
    'Image source, Getty Images',
    'Image caption, The pier at dawn',
    'image captionThe pier of Port Velm at dawn',
    'IMAGE COPYRIGHT:VELM PICTURES/ILSE QUARROW',
    'Pie de foto, El muelle al amanecer',
    'منبع تصویر، Ilse Quarrow',
    'The harbour of Port Velm [File: Ilse Quarrow/Reuters]',
    'عکس: ایلسه کوارو',
    'Foto: dpa',
    'Legende: Der Hafen am Morgen.',
    'The pier at dawn. © Velm Images | Ilse Quarrow',
    'Getty Images',
    'Foto Getty Images',
    'Boats at the pier of Port Velm.AFP',
    '(Symbolbild)',
    'File photo of the pier (Ilse Quarrow)',
    'Kino "Fala" w Starej Wólce, 13 marca 2024 (Fot. Ilse Quarrow / Agencja Velm)',
    '(Symbolbild) Wer zum Hafen will, braucht ein Boot.',
    'Boats lie in the harbour of Port Velm (AFP)',
    '渡輪停在港口，船數為18艘。（資料照）',
    'Boats lie in the harbour of Port Velm, April 2021. EPA-EFE/Ilse Quarrow',
    'Boats lie in the harbour. Ilse Quarrow / AFP / Getty',
    'Boats lie in the harbour on Monday. PHOTO | ILSE QUARROW | VPG',
    'Boats lie in the harbour on April 19, 2021. — Picture by Ilse Quarrow',
    'Boats lie in the harbour on Monday. – Reuters pic',
    'La vieille halle, mercredi. Photo AFP',
    'Il mercato (foto Ansa)',
    'Photo AFP',
    'La lonja, el miércoles. Foto EFE',
    'Рынок в среду. Фото РИА Новости',
    'Eski hal. Fotoğraf AA',
    'السوق القديمة (رويترز)',
    'بازار کهنه. عکس از رویترز',
    'A view of the quay / Getty Images',
    '图/新华社',
  ],
  leaves: [
    'Foto Orsa',
    'Send us your own pictures of it as ferry.jpg',
    'Boy told to commute over an hour to school (BILD, 2 minute read)',
    'The photo shows the pier at dawn.',
    'Image captions help the blind to see the pier.',
    'Photo by photo, Ilse Quarrow has recorded the decay of the pier since 1990.',
    'Pictures from the wreck were sold in the streets of Port Velm.',
    'Map, compass and a good rope are what a walker needs up there.',
    'A photo by Ilse Quarrow hangs in the harbour office.',
    'Picture a harbour without boats',
    'Reuters reported it first.',
    'The pier was counted. AFP',
    'He pointed at the map: a wall of boats.',
    'The police have opened an inquiry. (AFP)',
    '“We have opened an inquiry,” the police said. (AP)',
    'The team drew with Harbour Athletic, 2-2 (AP).',
    'The contract was signed with the news agency (Reuters).',
    'Three were hurt (photo).',
    'The pier was all that he had left. – It was an old photo',
    'Skarn, Aug 30, 2010 (AFP) -',
    'By I. J. Quarrow / AFP / Velmland',
    'By Dr. Ilse Quarrow / AFP',
    'Паром вернулся в порт Вельм (ФОТО)',
    'Ferry returns to Port Velm (PHOTOS)',
    'He sold them the photo AFP',
    'Die Fischer lesen das Bild.',
    'La mairie a fermé la halle. Photo Orsa',
    'وقال المدير إن الجسر سيفتح. وقال الصيادون إنهم سيعودون قريبا (رويترز)',
  ],
  line: anyOf(
    credited,
    wholeLine`
    ${credit}(?:\s?[:：|/©]\s?.{1,240}|\s?,\s?${noSentence}.{1,60}|\s(?:by(?! ${thing}\b)|from|courtesy(?: of)?|via) ${noSentence}.{1,80})?
    (?:[^\s()]{1,40} )?[^\s()]{1,60}\.(?:jpe?g|png|gif|webp)
    (?:.{8,300}[.!?] )?(?:fot|phot)\. (?!.{30,}[.!?]$).{2,80}
    (?:file(?: photo)?|archivo|archive)\s?[-–—:]\s.{4,400}
    (?:[(©]\s?)?(?:getty images|ap photo|afp via getty images|reuters/.{2,40}|image (?:source|caption|credit|copyright),? .{1,240}|media caption,? .{1,240})
    (?:image|media) (?:source|caption|copyright)(?:\s?:|(?!(?:s|ed|ing)(?![\p{L}\p{N}]))[\p{L}\p{N}]).{1,240}
    (?:${labels})[,，]\s?.{1,240}
    ${pictureNotes}|getty images (?!.*[.!?]$).{3,200}|(?:photos?|fotos?|фото) (?:${pictureAgencies})
    (?:file|archive|stock|library|handout) (?:photo(?:graph)?|image|picture|pic) (?:of|from|shows|showing|provided) .{2,200}
    [^.]{12,300}\.(?:afp|efe|reuters|ansa)
    (?:symbol|archiv)(?:bild|foto)(?:\) .{4,300})?
    [^.!?؟]{4,60}\(${arabicAgencies}\)|.{8,200}[.!?] \| (?:${newsAgencies})|[^.!?]{8,120}[.!?]? [–—-] riproduzione riservata
    .{8,200} / (?:ap photo|getty images|shutterstock|istock|alamy|nurphoto|imago|picture alliance|wikimedia commons|unsplash|pixabay)
    [图圖]\s?[/／:：]\s?[^。]{2,30}|写真\s?[/=＝:：]\s?[^。]{2,30}|फोटो\s?[:/-]\s?[^।]{2,60}
    (?=.*[()[\]（）/:：©|—–-])(?:${withSign})
  `,
  ),
  certain: 'anywhere',
};

const spoken = foldedPattern(`^(?:(?:image|media) (?:source|caption|credit|copyright)|(?:${labels})[,，])`);

/** Whether a line tells of a picture in words for those who hear it read; the line above may say what the picture shows. */
export function isSpokenCaption(text: string): boolean {
  return spoken.test(foldText(text));
}

/** In words: who made a picture, for whom, and where it was published. */
const longestCredit = 8;

/** Whether a credit says only who made its picture; a caption with its own credit tells what is on it as well. */
export function namesOnlyMaker(text: string): boolean {
  const isLabelled = labelled.test(foldText(text)) || /^[([©]/u.test(text);
  const small = text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu) ?? [];
  const isName = small.every((word) => /^(?:by|for|via|from|of|the|and|de|van|von|pool)$/u.test(word));
  // Without capitals nothing but a sentence's end tells what the picture shows from who made it.
  const isTold = /[.!?؟۔]\s/u.test(text) && !/\p{Lu}/u.test(text);
  return (isLabelled || (isName && !isTold)) && text.split(/\s+/u).length <= longestCredit;
}

const labelled = foldedPattern(`^(?:${credit})(?:\\s?[:：|/©,]|\\s(?:by|from|via)\\s)`);
