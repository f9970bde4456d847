import { oneOf, spaced } from '../text/one-of.ts';
import type { Gender } from './grammar.ts';
import { asPersian } from './keyboards.ts';

// Persian, Pashto and Arabic first names. Those that are words as well, such as “hope”, “prince” or “age”, are not among them,
// since in these scripts nothing else tells the one from the other.
const male = spaced`
  آرش آریا آصف ابراهیم إبراهيم اجمل احسان احمد أحمد احمدشاه ادریس إدريس ارشد اسحاق اسد اسلم اسماعیل
  إسماعيل اشرف أشرف اصغر افضل اکبر اکرم أكرم اکمل الیاس إلياس امجد أمجد امین انس أنس انور أنور اویس ایمل
  ایوب أيوب بابک بشیر بصیر بلال بهرام بهروز بهزاد بیژن پرویز تمیم توریالی تیمور جاسم جاوید جعفر جلال جلیل
  جمال جمشید جواد حاتم حارث حازم حامد حبیب حسن حسین حشمت حفیظ حمد حمید خالد خسرو خلیل خوشحال داریوش داوود
  داود ذکی رامی رامین راشد رستم رشید رضا رفیع زاهد زبیر زکریا زلمی زمری زیاد ساجد سالم سامر سامی سپهر سراج
  سعد سعید سلمان سلیم سلیمان سمیر سمیع سهراب سهیل سیاوش سیروس سینا شاکر شبیر شعیب شفیق شکیب شهاب شهرام
  صابر صادق صالح صدیق صفی صمد ضیا طارق طاهر عادل عارف عاصم عامر عباس عثمان عزیز عصام عصمت عطا عمران عماد
  عنایت عیسی عيسى غفور فادی فاروق فاضل فرامرز فردین فرزاد فرهاد فرید فهد فهیم فیاض فیصل قادر قاسم قدیر
  قیوم کاظم کامران کاوه کریم کمال کوروش لطیف مازن مازیار ماهر مبین مجتبی مجید محسن محمد محمود مرتضی مرتضى
  مروان مسعود مصطفا مصطفی مصطفى مطیع معتز منصور منیر مهدی مهدي مهران مهرداد موسی موسى میرویس نادر ناصر
  ناظم نبیل نجیب ننگیالی ننګیالی نسیم نصیر نعیم نوراحمد نیما هارون هاشم هانی هشام همایون هوشنگ وحید ودود
  ولید یاسر یاسین یحیی يحيى یعقوب یما یوسف یونس ځلمی بریالی ګلاب گلاب علی
`;
const female = spaced`
  آزیتا آسیه آمنه انیسه بصیره بنفشه پروین پلوشه تهمینه ثریا جمیله حبیبه حسینه حلیمه حمیرا حنیفه خدیجه
  خديجة دینا رابعه راحله رانیا رحیمه رشا رقیه ریم زرغونه زرمینه زکیه زلیخا زهرا زهراء زینب ژاله ژیلا سارا
  سارة سعاد سکینه سلمی سلمى سمیرا سميرة سمیه سناء سوسن سهیلا سیما شبنم شریفه شفیقه شکریه شکیلا شهلا شیرین
  شیما صدیقه صفیه طاهره طیبه عایشه عائشة عارفه عزیزه فاطمه فاطمة فرحناز فرخنده فرزانه فریبا فریده فوزیه
  فهیمه کبرا کریمه كريمة گلالی لطیفه لیلا لیلی ليلى لینا محبوبه مرسل مرضیه مریم مژگان معصومه ملالی ملاله
  منى منیژه مها مهری مهناز مهوش مینا نادیه نادية ناهید نازنین نجلا نجیبه نرگس نسرین نعیمه نفیسه نوال نورة
  نوریه نیلوفر هانیه هبة هدى هما هناء وحیده یاسمین
`;

/** “Abdulkarim”, “Mohammad-Amin”, “Habibullah”, “Najibuddin”, but neither “Hezbollah” nor an “Ayatollah”. */
const compound = new RegExp(
  `^(?:${oneOf`
  [اأ]بوال\p{L}{2,}|عبد(?:ال\p{L}{2,})?|(?:محمد|احمد|علی|نور|شیر|غلام)(?:محمد|احمد|علی|حسن|حسین|آغا)
  (?:محمد|علی|حمید|غلام|امیر|احمد|عبدال)رضا
  (?!حزب|آیت|بیت|ان|رسول|انصار|جند|بقی)\p{L}{2,}(?:الله|الدین|الرحمن|الرحمان)
`})$`,
  'u',
);

// First names of other languages, as Persian and Arabic write them.
const foreignMale = spaced`
  مایکل مايكل کنیث كينيث جورج دونالد جوزف جوزيف رابرت روبرت ریچارد ريتشارد ویلیام وليام ويليام توماس دیوید
  ديفيد پیتر بيتر استیون استیفن ستیفن ستيفن ستيفان آنتونی أنتوني أنطوني أنطونيو آنتونیو جیمز جيمس ولادیمیر
  فلاديمير سرگئی سيرغي میخائیل ميخائيل امانوئل إيمانويل نیکلا نيكولا نیکولاس نيكولاس فرانسوا ژان فیلیپ
  فيليب فيليبو جاناتان جوناثان ماتیو ماثيو ایوان إيفان هنری هنري چارلز تشارلز دومینیک دومينيك کریستوفر
  كريستوفر
`;
const foreignFemale = spaced`
  آنگلا أنجيلا هیلاری هيلاري کاترین كاترين الیزابت إليزابيث ترزا تيريزا کریستین كريستين استفانی ستيفاني
  جنیفر جينيفر
`;

const foreignNames = namesIn(`${foreignMale} ${foreignFemale}`);
const males = namesIn(`${male} ${foreignMale}`);
const females = namesIn(`${female} ${foreignFemale}`);

/** The gender that a first name in Arabic letters tells; `undefined` for any other word. */
export function genderOfPlainName(word: string): Gender | undefined {
  const plain = plainLetters(word);
  if (females.has(plain)) return 'female';
  return males.has(plain) || compound.test(plain) ? 'male' : undefined;
}

/** Whether people are known to have a word in Arabic letters as their first name. */
export function isPlainGivenName(word: string): boolean {
  return genderOfPlainName(word) !== undefined;
}

/** Whether a word is such a first name of another language, whose surnames have no shape of their own. */
export function isForeignGivenName(word: string): boolean {
  return foreignNames.has(plainLetters(word));
}

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(plainLetters));
}

/** A word as a Persian keyboard writes it, without the joints inside it. */
function plainLetters(word: string): string {
  return asPersian(word).replaceAll('\u200C', '');
}
