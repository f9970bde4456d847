import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairPassages } from '../../../src/importer/mending/repair-passages.ts';
import { passagesOf } from '../passages.ts';

const textsOf = (text: string) => repairPassages(passagesOf(text)).passages.map((passage) => passage.text);

/** Breaks a paragraph at a width as terminals do, where vowel signs take no room. */
function wrapAt(width: number, paragraph: string): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.replace(/\p{Mn}/gu, '').length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join('\n');
}

const arabic = [
  'عادت العبّارة إلى ميناء فيلم يوم الخميس بعد أحد عشر شهرًا من الإصلاحات، وانتظر مئات الناس على الرصيف ليروا السفينة تدخل الميناء قبل الظهر، وقالت الشركة إن الإصلاحات كلّفت ضعف ما خُطّط له.',
  'وتُعدّ العبّارة، وفقًا لِسُكّان الجزيرة، أهمَّ ما يربط الجزيرة بالميناء، وقد توقّفت عن العمل في الربيع حين تعطّل مُحرّكها القديم على مرأى من الرصيف وعادت مقطورةً إلى اليابسة.',
  'ووعدت الشركة بأن تبقى أسعار التذاكر على حالها حتى نهاية العام، وبأن تُقلّ العبّارة كلّ صباح أطفال المدارس قبل غيرهم من الركّاب مجّانًا كما كان الأمر من قبل.',
];

test('joins the wrapped lines of Arabic paragraphs whose vowel signs take no room in a line', () => {
  for (const width of [60, 66, 72, 74, 78])
    assert.deepEqual(textsOf(arabic.map((text) => wrapAt(width, text)).join('\n\n')), arabic);
});

test('joins the wrapped lines of Hindi, whose words end in vowel signs, and of a paragraph that opens with Latin capitals', () => {
  const hindi = [
    'वेल्मपुर के बंदरगाह पर दो दिन पहले शुरू हुए मेले का उद्घाटन नगर परिषद ने बुधवार को किया है। परिषद ने बताया कि नाव सेवा फिर से शुरू कर दी गई है और टिकट का दाम वही रहेगा।',
    'ZRP ने बताया कि अब दोनों नावों को मरम्मत के बाद चलाया जा रहा है। इसी दौरान बंदरगाह के कर्मचारी और गांव के लोग घाट पर खड़े थे और नाव का इंतजार करते रहे थे।',
    'नगर परिषद के सचिव ने कहा कि काम में एक लाख रुपए लगे और बाकी पैसा अगले साल पुल की मरम्मत के लिए रखा गया है। घाट पर नई बत्तियां भी लगाई गई हैं।',
  ];
  const wrapped = hindi.map((text) => text.replaceAll(/(.{30,44}) /gu, '$1\n'));
  assert.deepEqual(textsOf(wrapped.join('\n\n')), hindi);
});

test('joins a line that lacks a letter of its column, where letters have widths of their own', () => {
  const paragraph = [
    'Sir Brenn Halloway, the chief',
    'executive of Skarnish',
    'Ferries, stands to collect a',
    'bonus of £1.5m if he pulls off',
    'the biggest rescue of a boat',
    'the island has ever seen.',
  ];
  assert.deepEqual(textsOf(paragraph.join('\n')), [paragraph.join(' ')]);
});

const wide = [
  'The ferry to Port Velm returned on Thursday after\neleven months of repairs, and hundreds of people\nwaited at the quay to see the boat come in before\nnoon from the other side of the bay.',
  'The harbour company said that the repairs had cost\ntwice what it had planned, and that fares would go\nup by a tenth from the beginning of next month for\nall but the children of the island.',
];
const unwrapped = (text: string) => text.replaceAll('\n', ' ');

test('joins the lines of a paragraph that begins beside a picture and ends below it', () => {
  const beside = [
    'Orsa Tindal is also scrapping',
    'the winter boat to',
    'her own island of small',
    'farms, many of which have sent their milk to Velm',
    'on it since the harbour was opened in 1984.',
  ].join('\n');
  assert.deepEqual(textsOf([wide[0], beside, wide[1]].join('\n\n')), [
    ...[wide[0] ?? '', beside, wide[1] ?? ''].map(unwrapped),
  ]);
});

test('keeps the lines of verse in a wrapped article, however long they grow', () => {
  const verses = [
    'the tide\ncomes in over the flats\nand takes the harbour lights\nwith it, all of them but one, and goes\nback where it was',
    'Velm, the tide\ncomes in,\nand goes again\nbefore the night.',
  ];
  for (const verse of verses) {
    const made = textsOf([wide[0], verse, wide[1]].join('\n\n'));
    assert.deepEqual(made, [unwrapped(wide[0] ?? ''), verse, unwrapped(wide[1] ?? '')]);
  }
});

test('keeps a heading above a wrapped paragraph on its line', () => {
  const headed = `A cheaper winter boat\n${wide[1]}`;
  assert.deepEqual(textsOf([wide[0], headed].join('\n\n')), [
    unwrapped(wide[0] ?? ''),
    'A cheaper winter boat',
    unwrapped(wide[1] ?? ''),
  ]);
});
