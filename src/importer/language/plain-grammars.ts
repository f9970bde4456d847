import { ofEitherKeyboard, onBothKeyboards } from './keyboards.ts';
import type { Gender } from './grammar.ts';

/** What a lead-in is read by in a language without capitals, where a name is known only by what stands beside it. */
export interface PlainGrammar {
  /** Where in a lead-in the verb stands. */
  order: 'verb-first' | 'verb-last';
  /** The verb that introduces speech, in its forms for one speaker. */
  verb: RegExp;
  /** The verb in its forms for several speakers, who are never named. */
  verbOfMany: RegExp;
  /** What may open a lead-in before its verb and says nothing of who speaks: “for his part”. */
  framing?: RegExp;
  /** What introduces words, but names nobody as a speaker in a way that can be read: “the report says”. */
  nameless: RegExp;
  /** What says that a speaker hands on the words of somebody else. */
  quoting: RegExp;
  /** The word behind somebody that makes them who is spoken to, or of. */
  objectMark?: string;
  /** Pronouns that mean one person. */
  pronouns: ReadonlySet<string>;
  /** Pronouns, or verbs, that tell that a woman speaks, where others tell that a man does. */
  feminine?: RegExp;
  /** Words for an office or a trade. */
  roles: ReadonlySet<string>;
  /** Words that begin the name of an organisation. */
  organisations: ReadonlySet<string>;
  /** Titles that stand before a name and are nobody else than its owner. */
  titles: ReadonlySet<string>;
  /** Those of them that before a man's name mean his wife. */
  womensTitles: ReadonlySet<string>;
  /** What men and women are called before their surname. */
  courtesies: Record<Gender, ReadonlySet<string>>;
  /** Relatives of somebody whom a sentence names: they may have that person's surname. */
  kin: RegExp;
  /** Offices that stand before a name without a comma and are nobody else than its owner. */
  offices: ReadonlySet<string>;
  /** Words whose owner, or what they speak of, stands right behind them, and who are no office. */
  owned: RegExp;
  /** How a surname looks, besides one that is a first name too. */
  surname: RegExp;
  /** All that may stand between a name without an office and its verb, or behind it where the verb goes first. */
  tail: RegExp;
  /** All that may stand between an office right behind a name and its verb, where a language has it there without a comma. */
  behindOffice?: RegExp;
  /** Words that a name never has: prepositions, conjunctions, days and words for somebody unnamed. */
  smallWords: ReadonlySet<string>;
  /** Words before whom one meets, so that a second person may be meant. */
  company: RegExp;
  /** A sentence whose subject is several people, or whose object may be somebody. */
  second?: RegExp;
  /** What is written before a name or an office in one word with it. */
  attached?: RegExp;
  /** What is written behind an office in one word with it. */
  possessed?: RegExp;
  /** Words beside somebody else than a sentence's subject. */
  objects: RegExp;
  /** First words of what looks like a name and is none. */
  notNames?: RegExp;
}

/** Words that a time opens with: “last week”, “on the evening of”. */
const times = 'هفته سال ماه شب صبح ظهر عصر شام دهه سده هنگام زمان سرانجام';
const days = 'شنبه یکشنبه یک‌شنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه';

const fa: PlainGrammar = {
  order: 'verb-last',
  verb: ofEitherKeyboard(
    /(?:^|[\s،])(?:گفت|گفته است|می‌گوید|افزود|افزوده است|می‌افزاید|نوشت|نوشته است|(?:اظهار|بیان) (?:داشت|کرد)|(?:تأکید|تاکید|تصریح|اعلام|خاطرنشان|اضافه|عنوان) (?:کرد|کرده است|ساخت)|ابراز (?:داشت|کرد)|(?:هشدار|توضیح|پاسخ|جواب|ادامه) داد|(?:مدعی|یادآور) شد)(?: که)?$/u,
  ),
  verbOfMany: ofEitherKeyboard(/(?:گفتند|گفته‌اند|می‌گویند|افزودند|نوشتند|کردند|دادند|شدند)(?: که)?$/u),
  nameless: ofEitherKeyboard(
    /(?:گزارش|بیانیه|اعلامیه|اطلاعیه|نامه|پیام|مقاله|سند|متن)[^،]*\s(?:آمده|(?:ادعا|گفته|نوشته|افزوده|ذکر|قید|تأکید|تاکید|تصریح|اعلام) شده)(?: است| بود)?$/u,
  ),
  // Transport, “حمل و نقل”, has one of the words too.
  quoting:
    /(?:^|\s)(?:(?:به|با|در|از)\s(?:نقل|قول|زبان|استناد)|به\s(?:حواله|حوالهٔ|حوالۀ|روایت)|خواند\sو)(?=\s|$)/u,
  objectMark: 'را',
  pronouns: set('او وی ایشان'),
  roles: ofBothKeyboards(
    'وزیر رئیس رییس رئیس‌جمهور رییس‌جمهور رئیس‌جمهوری معاون سخنگوی سخنگو والی شهردار شاروال فرمانده قوماندان نماینده سفیر مدیر استاد سرپرست دبیر دبیرکل منشی مشاور عضو بنیانگذار مؤسس نویسنده شاعر روزنامه‌نگار خبرنگار پژوهشگر کارشناس تحلیلگر وکیل قاضی دادستان څارنوال پزشک داکتر مهندس معلم مربی نخست‌وزیر صدراعظم امام مولوی ماهیگیر دهقان مادر پدر همسر پسر دختر برادر خواهر مرد زن دوست رفیق همکار همسایه شوهر کاکا ماما عمه خاله پدربزرگ مادربزرگ نواسه محافظ راننده باشنده باشندهٔ ترجمان رهبر دیپلمات مسئول مدیرعامل سناتور کارگردان بازیگر',
  ),
  organisations: ofBothKeyboards(
    'وزارت ریاست اداره ادارهٔ شورای شورا سازمان دفتر شرکت بانک پولیس پلیس ناتو طالبان حزب اتحادیه انجمن بنیاد کمیسیون دولت حکومت ارتش دانشگاه',
  ),
  titles: ofBothKeyboards('آقای خانم سید داکتر دکتر جنرال ژنرال انجنیر مولوی استاد پروفسور حاجی'),
  smallWords: ofBothKeyboards(
    `و یا در به از با که را برای تا بر این آن یک دو چند هر همه روز ${days} ${times} دیروز امروز امشب دیشب همچنین نیز هم ضمن طی درباره دربارهٔ دربارۀ نسبت مبنی پیشتر اما ولی سپس بعد پس پیش منابع منبع مقام مقام‌ها مقام‌های شاهد شاهدان باشندگان مردم محلی آگاه یکی کسی برخی بعضی گزارش نامه اعلامیه بیانیه خبر او وی ایشان`,
  ),
  womensTitles: set('خانم'),
  courtesies: { female: set('خانم بانو'), male: ofBothKeyboards('آقای') },
  kin: /(?:^|\s)(?:(?:برادر|خواهر|پسر|دختر|پدر|مادر|همسر|شوهر|زن|خانم|نواسه)(?:(?:\u200C?ا?ش|\u200C?شان|\sاو|\sوی)(?=\s|$)|ان(?=\s))|خانوادهٔ?(?=\s)|خاندان)/u,
  offices: ofBothKeyboards(
    'والی شهردار شاروال وزیر جنرال ژنرال دگروال قوماندان رئیس‌جمهور رییس‌جمهور نخست‌وزیر صدراعظم',
  ),
  owned:
    /^(?:درباره|دربارهٔ|دربارۀ|درمورد|پیرامون|علیه|ضد|بدون|مانند|همانند|مثل|برخلاف|برعکس|بجز|جز|حتی|نزد|طبق|قرار|داماد|عروس|خسر|خسربره|خیاشنه|پسرکاکا|پسرعمو|پسرخاله|دخترخاله|دخترکاکا|دخترعمو|همصنفی|دشمن|رقیب|منتقد|جانشین|سلف|دستیار|شاگرد|هوادار|بادیگارد|آشپز|باغبان|برادرزاده|خواهرزاده|پدرکلان|مادرکلان|قاتل|طبیب|ترجمان|بیوه|نامزد|پیرو|مرید|طرفدار|نماینده|خانواده|حامی|حامیان|\p{L}+نویس|\S*[اوه\u200C][یئ]|\S*ۀ)$/u,
  surname: /(?:[یي]|زاده|پور|[یي]ار|وال|خ[یي]ل|نژاد|ن[یي]ا|پ[یي]شه)$/u,
  // “Stressing that …, said”: the clause has its own verb before the comma, and its subject is none of the verb behind it.
  behindOffice: ofEitherKeyboard(
    /^(?:(?:در|به|با|طی|روز|دیروز|امروز|نیز|همچنین|هم|پس|ضمن|درباره|دربارهٔ)(?=\s|$)(?!.*\s(?:که|را|و|قول|نقل|زبان)(?=\s|$))[^،]*،?|با\s(?:تأکید|تاکید|اشاره|بیان|انتقاد)\s(?!.*\s(?:قول|نقل|زبان)(?=\s|$))(?!.*\sکه\s.*\sکه\s)[^،]*(?<=است|\u200Cایم|\u200Cاند|شد|شود|کرد|کند|بود|دارد)،)?$/u,
  ),
  tail: /^(?:(?:به|در|طی|روز|دیروز|امروز|نیز|همچنین|هم|با|پس)(?=\s|$)(?!.*\s(?:که|را|و|قول|نقل|زبان)(?=\s|$))[^،]*)?$/u,
  company: /(?:دیدار|ملاقات|گفت‌وگو|گفتگو|همراه|کنار|نزد|جانشین)/u,
  // Only what is opened, built, written or the like is certainly a thing.
  second:
    /\p{L}ند$|\sرا\s(?!.*(?:باز کرد|بست|گشود|ساخت|نوشت|خواند|(?:افتتاح|اعلام|امضا|آغاز|شروع|نشر|منتشر|ترک|ارائه|تصویب|بازسازی|ترمیم|تکمیل) کرد)(?: است)?$)/u,
  possessed: /\u200C?(?:ا?ش|شان|ی)$/u,
  objects: /(?:^|\s)(?:به|با|از|را|و|که|برای|توسط|\p{L}{2,}ش)(?=\s|$)/u,
};

const ps: PlainGrammar = {
  order: 'verb-last',
  verb: ofEitherKeyboard(
    /(?:^|[\s،])(?:وویل|وايي|وایي|ویلي دي|ویلي|ولیکل|لیکلي|لیکلي دي|زیاته کړه|زياته کړه|څرګنده کړه|ټینګار وکړ|خبرداری ورکړ)(?: چې)?$/u,
  ),
  nameless: ofEitherKeyboard(/(?:راپور|اعلامیه|خبرپاڼه|لیک)\s(?:کې\s)?(?:ویل شوي|راغلي)(?: دي)?(?: چې)?$/u),
  verbOfMany: ofEitherKeyboard(/(?:وویلې|وايي چې دوی|ویلي وو)$/u),
  quoting: /(?:^|\s)(?:په\s(?:نقل|نقلولو|حواله|حوالې|استناد)|له\s(?:قوله|خولې|ژبې))(?=\s|$)/u,
  objectMark: 'ته',
  pronouns: set('هغه هغې نوموړي نوموړی نوموړې'),
  feminine: /^(?:هغې|نوموړې)$/u,
  roles: set(
    'وزیر رییس رئیس ولسمشر مرستیال ویاند والي ښاروال قوماندان استازی استازې سفیر مدیر استاد سرپرست سلاکار غړی غړې بنسټګر لیکوال شاعر خبریال څېړونکی کارپوه شنونکی وکیل قاضي څارنوال ډاکټر انجنیر ښوونکی مشر مشره رییسه ویانده لومړی صدراعظم مور پلار مېرمن زوی لور ورور خور سړی ښځه اوسېدونکی اوسېدونکې',
  ),
  organisations: set('ناټو طالبانو پولیسو'),
  titles: set('ښاغلي ښاغلی سید مېرمن آغلې ډاکټر جنرال مولوي انجنیر حاجي'),
  smallWords: set(
    `او یا په د له ته تر سره چې دا دغه یو یوه دوه څو هر ټول ورځ ${days} تېر تېره سږ پرون نن همدارنګه هم خو بیا وروسته مخکې سرچینې سرچینو چارواکي چارواکو خلک ځايي سیمه‌ییز هغه هغې`,
  ),
  womensTitles: set('مېرمن'),
  courtesies: { female: set('مېرمن آغلې'), male: set('ښاغلي ښاغلی') },
  kin: /(?:^|\s)(?:(?:ورور|خور|زوی|لور|پلار|مور|مېرمن|مېړه)\sیې|(?:خپل[هې]?|هغه|هغې)\s(?:ورور|خور|زوی|لور|پلار|مور|مېرمن|مېړه)|وروڼ[هو]|کورنۍ)(?=\s|$)/u,
  offices: set(
    'والي ولسمشر ښاروال قوماندان وزیر رییس رئیس ویاند مشر جنرال قاضي څارنوال صدراعظم ډاکټر انجنیر',
  ),
  owned: /^(?:لکه|پرته|برسېره|د|له|پر|په)$/u,
  surname: /(?:[یيۍ]|زاده|یار|وال|خېل|خیل)$/u,
  tail: /^(?:(?:نن|پرون|هم|همدارنګه)(?=\s|$)\s?)?(?:(?:خبریالانو|رسنیو|ژورنالستانو|ژورنالیستانو)\sته)?$/u,
  company: /(?:لیدل|وکتل|کتنه|کتنې|خبرې|څنګ|ترڅنګ|ولید)/u,
  objects: /(?:^|\s)(?:ته|سره|له|څخه|او|چې|یې|پر)(?=\s|$)/u,
};

const spokenByHer =
  'قالت|تقول|أضافت|تضيف|أكدت|تؤكد|صرحت|أعلنت|أوضحت|توضح|كتبت|تكتب|ذكرت|شددت|تابعت|تتابع|حذرت|أردفت|استطردت|علقت|تعلق|شرحت|تشرح|اختتمت|ختمت|استدركت|غردت|أكملت|تكمل|أشارت|تشير';
const spoken = `${spokenByHer}|قال|يقول|أضاف|يضيف|أكد|يؤكد|صرح|أعلن|أوضح|يوضح|كتب|يكتب|ذكر|شدد|تابع|يتابع|حذر|أردف|استطرد|علق|يعلق|شرح|يشرح|اختتم|ختم|استدرك|غرد|أكمل|يكمل|أشار|يشير|بيّن|بيّنت`;
/** Who answers or asks is seldom who was spoken of before. */
const answered = 'أجاب|أجابت|يجيب|تجيب|ردّ|ردت|ردّت|تساءل|تساءلت|يتساءل|تتساءل|سأل|سألت';

const ar: PlainGrammar = {
  order: 'verb-first',
  verb: new RegExp(`^(?:و|ف)?(?:${spoken})(?=\\s|$)`, 'u'),
  framing:
    /^(?:و|ف)?(?:من (?:جهته|جهتها|جانبه|جانبها|جهة أخرى|ناحيته|ناحيتها)|بدوره|بدورها|في (?:هذا|ذات|نفس) (?:الصدد|السياق|الإطار|الشأن)|في (?:السياق|الإطار|الشأن) (?:ذاته|نفسه))، /u,
  // A verb of another kind, with the speaking left to its last word, and a sentence whose subject or whose clause goes first.
  nameless: anyOf(
    /^(?:و|ف)?(?:جاء|ورد)\s(?:في|ضمن)\s/u,
    /(?:^|\s)(?:ب?(?:القول|قولها?|قوله)|(?:قائل|مضيف|موضح|مؤكد|مشدد|متابع|مبين)ة?(?:ا|اً|ًا)?)$/u,
    new RegExp(`(?:^|[\\s،])(?:و|ف)?(?:${spoken}|${answered})$`, 'u'),
    new RegExp(`،\\s(?:و|ف)?(?:${spoken}|${answered})\\s(?:(?!(?:إنّ?|أنّ?)[\\sه]).){1,120}$`, 'u'),
    /\s(?:قال|قالت|أضاف|أضافت|أكد|أكدت)\sفي\s(?:تصريح|تصريحات|حديث|بيان|مقابلة|تغريدة)(?=\s|$)[^،]{0,80}$/u,
  ),
  verbOfMany: /^(?:و|ف)?(?:قالوا|أضافوا|أكدوا|صرحوا|كتبوا)/u,
  // The spokesman of a party may be called its tongue.
  quoting:
    /\s(?:(?:نقل|ناقل)[\p{L}\p{M}]*\sعن|على\sلسان|(?<!(?:ناطق|ناطقة|متحدث|متحدثة)\s)بلسان|(?:مستشهد|مقتبس)[\p{L}\p{M}]*|(?:استناد|مستند)[\p{L}\p{M}]*\sإلى)(?=\s|$)/u,
  pronouns: set(''),
  feminine: new RegExp(`^(?:و|ف)?(?:${spokenByHer}|\\p{L}+ت)$`, 'u'),
  roles: set(
    'وزير وزيرة رئيس رئيسة نائب نائبة المتحدث المتحدثة متحدث متحدثة الناطق ناطق والي محافظ عمدة قائد سفير سفيرة مدير مديرة أستاذ أستاذة أمين أمينة مستشار مستشارة عضو مؤسس كاتب كاتبة شاعر صحفي صحفية باحث باحثة خبير خبيرة محلل محام محامية قاض قاضية طبيب طبيبة مهندس معلم معلمة والد والدة زوج زوجة ابن ابنة أخ أخت رجل امرأة محامي محامو قاضي صديق صديقة شقيق شقيقة جار جارة زميل زميلة قريب خال عم جد جدة حفيد حفيدة أرملة نجل كريمة سكرتير',
  ),
  organisations: set(
    'وزارة رئاسة إدارة مجلس منظمة مكتب شركة بنك شرطة حزب اتحاد جمعية مؤسسة لجنة حكومة جيش جامعة هيئة حركة',
  ),
  titles: set('السيد السيدة الدكتور الدكتورة الأستاذ الشيخ الجنرال العقيد العميد اللواء'),
  smallWords: set(
    'و أو في على إلى من عن مع إن أن ما لم لا لن قد هذا هذه ذلك تلك يوم الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس اليوم خلال بعد قبل عند عبر مصدر مصادر مسؤول مسؤولون شاهد شهود السكان أحد بعض إنه إنها للصحفيين لوكالة ردا تعليقا',
  ),
  // “لناصر” is “to Nasser”, but Latif and Layla are names.
  notNames: /^ل(?!ى$|ؤي|طيف|طفي|يلى|ينا|ين$|مى|مياء|بنى|قمان|ارا|ورا|ويس|وسي|ميس|يث|انا|بيب)\p{L}{2,}/u,
  womensTitles: set(''),
  courtesies: { female: set('السيدة الآنسة'), male: set('السيد') },
  kin: /(?:^|\s)و?(?:(?:شقيق|أخ[يوا]?|ابن|زوج|والد|نجل|شقيقت|أخت|ابنت|زوجت|والدت|كريمت)(?:ه|ها|هما)|الإخوة|الأخو(?:ان|ين)|الشقيق(?:ان|ين)|الزوج(?:ان|ين)|عائلة)(?=\s|$)/u,
  offices: set(''),
  owned: /^(?:المتحدث|الناطق|\p{L}{2,}[ةى])$/u,
  surname: /^(?:ال\p{L}{2,}|\p{L}{2,}ي)$/u,
  tail: /^(?:(?:في|خلال|يوم|أمس|اليوم|للصحفيين|للصحافيين|عبر|بعد)(?=\s|$)(?!.*\s(?:إنّ?|أنّ?|الذي|التي|و\p{L}+)(?=\s|$))[^،]*)?$/u,
  attached: /^[وف]?[بلك]?(?:ال)?(?=\p{L}{2})|^[وف]?لل(?=\p{L}{2})/u,
  company: /(?:لقاء|لقائه|التقى|اجتماع|برفقة|بجانب|زار)/u,
  objects:
    /(?:^|\s)(?!(?:يوم|أمس|اليوم|صباح|مساء|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)(?=\s|$))\p{L}/u,
};

/** The grammars of languages without capitals. */
export const plainGrammars = { ar, fa, ps };

function ofBothKeyboards(words: string): ReadonlySet<string> {
  return set(onBothKeyboards(words));
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter((word) => word !== ''));
}

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'u');
}
