import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairPassages } from '../../../src/importer/mending/repair-passages.ts';
import { passagesOf } from '../passages.ts';

/** The paragraphs that become of a text's, and how many places there are where one may be cut. */
function repair(language: string, ...paragraphs: string[]): { made: string[]; doubts: number } {
  const { passages, doubts } = repairPassages(passagesOf(paragraphs.join('\n\n')), { language });
  return {
    made: passages.map(({ text }) => text),
    doubts: doubts.filter(({ rule }) => rule === 'maybe-cut-sentence').length,
  };
}

const english = [
  'The harbour office of Port Velm counted the boats at dawn, and the count was low.',
  'The town council has not decided on the night ferry. It meets again on Thursday.',
];
const persian = [
  'دفتر بندر ولم روز دوشنبه اعلام کرد که پل تازه پس از یک سال تأخیر باز می‌شود.',
  'شورای شهر هنوز دربارهٔ کشتی شب تصمیم نگرفته است. نشست بعدی روز پنج‌شنبه برگزار می‌شود.',
];
const arabic = [
  'أعلن مكتب ميناء فيلم يوم الاثنين أن الجسر الجديد سيفتح بعد تأخير دام سنة كاملة.',
  'وقال مدير الميناء إن العمل انتهى قبل الشتاء، وإن الصيادين سيعودون في الربيع.',
];
const ukrainian = [
  'Портова служба Вельма порахувала човни в понеділок, і їх було менше, ніж будь-коли.',
  'Рада міста збереться в четвер. Вона має вирішити, чи ходитиме нічний пором.',
];
const chinese = [
  '維爾姆港務局週一宣布，新橋在延誤一年之後終於開放，漁民不必再等到天亮。',
  '市議會週四將開會，決定夜間渡輪是否在夏天繼續航行。',
];

test('headings of scripts without capitals stay apart from the sentence below them', () => {
  for (const [language, text, heading, below] of [
    [
      'fa',
      persian,
      '۱۲۰ هزار قایق ثبت‌شده در سه ماه نخست سال',
      'هالووی گفت: شمار قایق‌ها در سال گذشته کمتر بود.',
    ],
    [
      'ar',
      arabic,
      'الصيادون يعودون إلى الميناء بعد شتاء طويل',
      'أوضح المدير أن عدد القوارب كان أقل من العام الماضي.',
    ],
    ['zh', chinese, '漁民期待新橋', '漁民哈洛威說，新路比舊路短得多，魚市場也會更早開門。'],
  ] as const) {
    const paragraphs = [text[0] ?? '', heading, below, text[1] ?? ''];
    assert.deepEqual(repair(language, ...paragraphs), { made: paragraphs, doubts: 0 });
  }
});

test('headings stay apart from a capital below them, whatever mark they hold and word they end with', () => {
  for (const [language, text, heading, below] of [
    [
      'uk',
      ukrainian,
      'Більше про нічний пором. Що далі',
      'Як повідомлялося, пором не ходить із травня, і острови чекають.',
    ],
    [
      'hy',
      [
        'Նավահանգիստը հաշվել է նավակները երկուշաբթի օրը, և դրանք քիչ էին:',
        'Քաղաքի խորհուրդը կհավաքվի հինգշաբթի օրը և կորոշի ամեն ինչ:',
      ],
      '1200 նավակ, 150 նոր դեպք. այսօրվա տվյալները',
      'Սեպտեմբերի դրությամբ նավահանգստում հաշվվել է ընդհանուր 46 նավակ, այդ թվում՝ նոր:',
    ],
    [
      'de',
      [
        'Das Hafenamt von Velm zählte am Montag die Boote, und es waren wenige.',
        'Der Rat kommt am Donnerstag zusammen und muss entscheiden.',
      ],
      'Halloway setzte sich gegen siebzig Bewerber durch',
      'Die Fischer warten unterdessen am Kai und haben ihre Netze geflickt.',
    ],
  ] as const) {
    const paragraphs = [text[0] ?? '', heading, below, text[1] ?? ''];
    assert.deepEqual(repair(language, ...paragraphs).made, paragraphs);
  }
});

test('a caption with its credit and a teaser with its link stay apart, perhaps with a doubt', () => {
  for (const [language, text, line, below] of [
    [
      'zh',
      chinese,
      '新橋週一開放，大批漁民一早就在橋頭等候，市長親自剪綵。（資料照）',
      '漁民哈洛威說，新路比舊路短得多。',
    ],
    [
      'ko',
      [
        '벨름 항만청은 월요일 새 다리가 일 년 늦게 열린다고 밝혔다. 어민들은 반겼다.',
        '시의회는 목요일에 회의를 열어 밤배를 계속할지 결정한다고 한다.',
      ],
      '벨름 항만청장이 월요일 새 다리 앞에서 어민들과 이야기하고 있다. 벨름통신',
      '어민들은 새 길이 더 짧다고 말한다.',
    ],
    [
      'uk',
      ukrainian,
      'Портова служба порахувала човни до 20 січня. Більше про човни',
      'Як повідомлялося, пором не ходить із травня.',
    ],
  ] as const) {
    const paragraphs = [text[0] ?? '', line, below, text[1] ?? ''];
    assert.deepEqual(repair(language, ...paragraphs).made, paragraphs);
  }
});

test('a sentence is joined whose bracket or quotation is closed below the break', () => {
  for (const halves of [
    ['ورأى مدير الميناء أن «الجسر الجديد سيفتح قبل', 'الشتاء بلا شك» وأن الصيادين سيعودون.'],
    ['وقال المدير: "قلت لهم إن العودة إلى البيت طويلة', 'في الحالتين. فاختاروا الطريق الأقصر."'],
  ])
    assert.deepEqual(repair('ar', ...arabic, ...halves).made.at(-1), halves.join(' '));
});

test('a sentence is joined whose words on both sides of the break stand side by side elsewhere', () => {
  const halves = ['ويرى سكان الجزر أن تكاليف الجسر', 'الجديد ارتفعت كثيرًا هذا العام.'];
  assert.deepEqual(repair('ar', ...arabic, ...halves).made.at(-1), halves.join(' '));
});

test('a sentence is joined whose words on both sides of the break stand side by side in the headline', () => {
  const halves = ['ويرى سكان الجزر أن مستقبل سوق', 'السمك مرتبط بقرار المجلس هذا العام.'];
  const passages = passagesOf([...arabic, ...halves].join('\n\n'));
  const made = repairPassages(passages, { language: 'ar', titles: ['المجلس يغلق سوق السمك'] });
  assert.equal(made.passages.at(-1)?.text, halves.join(' '));
  const persian = ['شورای شهر رأی داد که بازار کهنه، که بیش', 'از یک سده بر اسکله ایستاده است، بسته شود.'];
  assert.deepEqual(repair('fa', ...persian).made, [persian.join(' ')]);
});

test('a sentence behind another is joined with its rest, which a name begins that the text has inside a sentence', () => {
  const [known, first, rest] = [
    'The harbour office told Halloway on Monday that the boats were fewer than ever before.',
    'The count was low. Nobody in the town believed at first what the old',
    'Halloway had written in the book of the harbour.',
  ];
  assert.equal(
    repair('en', known, known.replace('Monday', 'Tuesday'), first, rest).made[2],
    `${first} ${rest}`,
  );
  const unknown = rest.replace('Halloway', 'Quarrow');
  const apart = repair('en', known, known.replace('Monday', 'Tuesday'), first, unknown);
  assert.deepEqual([apart.made.slice(2), apart.doubts], [[first, unknown], 1]);
});

test('no paragraph is doubtful for its end where a script has no full stop, or one of its own', () => {
  for (const [language, line] of [
    [
      'th',
      'ชาวบ้านหนองแสงพบปลาบึกน้ำหนักกว่า 180 กิโลกรัมติดอวนเมื่อเช้าวันที่ 9 กรกฎาคม ก่อนช่วยกันปล่อยคืนแม่น้ำ ในเวลา 2-3 วัน',
    ],
    ['lo', 'ຊາວບ້ານໜອງແສງພົບປາບຶກນ້ຳໜັກກວ່າ 180 ກິໂລກຣາມຕິດມອງໃນເຊົ້າວັນທີ 9 ກໍລະກົດ ກ່ອນຈະຊ່ວຍກັນປ່ອຍຄືນສູ່ແມ່ນ້ຳຂອງ'],
    ['my', 'ဗလမ်ဆိပ်ကမ်းရုံးက တံတားအသစ်ကို တနင်္လာနေ့တွင် ဖွင့်လှစ်မည်ဟု ကြေညာခဲ့ပြီး တံငါသည်များက ကြိုဆိုခဲ့ကြသည်။'],
    ['km', 'ការិយាល័យកំពង់ផែវែលម៍បានប្រកាសថាស្ពានថ្មីនឹងបើកនៅថ្ងៃចន្ទ បន្ទាប់ពីការពន្យារពេលមួយឆ្នាំ ហើយអ្នកនេសាទបានស្វាគមន៍។'],
    ['bo', 'གྲུ་ཁའི་ལས་ཁུངས་ཀྱིས་ཟམ་པ་གསར་པ་དེ་གཟའ་ཟླ་བའི་ཉིན་སྒོ་འབྱེད་བྱེད་རྒྱུ་ཡིན་པའི་གསལ་བསྒྲགས་བྱས་པ་རེད།'],
  ] as const) {
    const paragraphs = [1, 2, 3].map((number) => `${number} ${line}`);
    assert.deepEqual(repair(language, ...paragraphs), { made: paragraphs, doubts: 0 });
  }
});

test('where no script has capitals, a line longer than headings goes on in a sentence below it', () => {
  const long =
    'وقال الحارس القديم للميناء إن الصيادين الذين عادوا من الجزر البعيدة بعد شتاء طويل وجدوا القوارب كلها مربوطة إلى الرصيف الشمالي قرب';
  const rest = 'الفنار القديم، ولم يسمح لهم أحد بالدخول قبل الفجر.';
  assert.deepEqual(repair('ar', ...arabic, long, rest).made.at(-1), `${long} ${rest}`);
  const item = 'الفنار القديم';
  assert.deepEqual(repair('ar', ...arabic, long, item).made.slice(2), [long, item]);
});

test('in a text that is cut elsewhere, a long heading without a sentence stays apart from a capital below it', () => {
  const [opening, cut, closing] = [
    'The harbour office told the town on Monday that the boats were fewer than',
    'ever before. The council had asked for a count in the spring, and nobody would',
    'make it. The fishermen of the upper town are waiting for an answer on Thursday.',
  ];
  const heading =
    'Ferry of the northern islands returns to the old pier after the longest winter of its history';
  const below = 'Crowds stood at the quay at dawn, and the baker brought them bread.';
  assert.deepEqual(repair('en', opening, cut, closing, heading, below).made, [
    `${opening} ${cut} ${closing}`,
    heading,
    below,
  ]);
});

test('posts that end with an account and a day have their end, and their neighbours are not asked about', () => {
  const posts = [
    'The boats are back, all of them — Orsa Tindal (@orsa_tindal) April 15, 2021',
    'We counted twice, since nobody in Port Velm believed us — Brenn Halloway 🚢 (@brenn) 15 April 2021',
    'The harbour office wrote to its readers that the boats lie at the pier.',
  ];
  assert.deepEqual(repair('en', ...english, ...posts), { made: [...english, ...posts], doubts: 0 });
});

test('behind a post, a sentence that goes on in small letters is still asked about', () => {
  const post = 'The boats are back, all of them — Orsa Tindal (@orsa_tindal) April 15, 2021';
  const rest = 'and the office counted them at dawn, one by one.';
  const { made, doubts } = repair('en', ...english, post, rest);
  assert.ok(made.length < english.length + 2 || doubts === 1);
});

test('a run of short lines without an end, such as captions between the paragraphs, is one question and not twenty', () => {
  const captions = ['north', 'south', 'upper', 'lower', 'old'].flatMap((which, index) => [
    `${index + 1}/5 ${index + 11} April 2021`,
    `Boats lie at the ${which} quay of the harbour of`,
  ]);
  const { doubts } = repairPassages(passagesOf([...english, ...captions, ...english].join('\n\n')), {
    language: 'en',
  });
  assert.deepEqual(
    doubts.map(({ rule, line }) => [rule, line]),
    [['maybe-cut-sentences', 7]],
  );
  assert.match(doubts[0]?.message ?? '', /from "Boats lie at the north…" to line 2\d,/u);
});

test('long paragraphs that are cut are asked about one by one, however many there are', () => {
  const days = ['Monday', 'Tuesday', 'Thursday', 'Friday', 'Saturday'];
  const cut = days.flatMap((day) => [
    `The harbour office of Port Velm counted the boats again on ${day}, and found fewer than in the year before, in which the water level at the pier exceeded`,
    `1.5 metres, and nobody had expected it, said Brenn Halloway, who keeps the book of the office and read it aloud on ${day}.`,
  ]);
  const { doubts } = repairPassages(passagesOf([...english, ...cut].join('\n\n')), { language: 'en' });
  assert.deepEqual(
    doubts.map(({ rule }) => rule),
    days.map(() => 'maybe-cut-sentence'),
  );
});

const buttons = ['Share', 'Save'];
const caption =
  'Boats of the northern islands lie at the long pier of Port Velm after the storm of the winter';

test('a caption among the buttons of a copied page, above a whole paragraph, is not asked about as half a sentence', () => {
  const { made, doubts } = repair('en', english[0] ?? '', ...buttons, caption, english[1] ?? '', ...english);
  assert.ok(made.includes(caption));
  assert.equal(doubts, 0);
});

test('a standfirst without a full stop that opens the text is not asked about', () => {
  const { made, doubts } = repair(
    'en',
    caption,
    ...english,
    'The boats sail again on Friday, the office said.',
  );
  assert.equal(made[0], caption);
  assert.equal(doubts, 0);
});

test('what may be half a sentence in a copied page is still asked about: a word that wants another, a verb, a long line', () => {
  for (const half of [
    'Boats of the northern islands lie at the long pier of Port Velm after the storm that the',
    'The boats of the northern islands will come back to the long pier of Port Velm in May, Halloway said',
    `${caption}, which nobody in the harbour office had expected so early in the year, since the pier had held before`,
  ]) {
    const { made, doubts } = repair('en', english[0] ?? '', ...buttons, half, english[1] ?? '', ...english);
    assert.ok(doubts === 1 || !made.includes(half), half);
  }
});
