import { foldedPattern, foldText } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';

/** What newspapers call their sections, folded. None of them is a place. */
const sections = oneOf`
  news|online|latest(?: news)?|top (?:news|stories)|breaking(?: news)?|world(?: news)?|international
  national|nation|local(?: news)?|regional|region|politics|government|business|economy|economics|finance
  markets?|money|technology|tech|science|health|environment|climate|education|culture|arts?
  arts (?:&|and) culture|entertainment|lifestyle|life|style|travel|food|sports?|football|cricket|opinions?
  editorial|op-ed|comment|commentary|analysis|explainers?|features?|in-?depth|investigations?|interviews?
  profile|society|social|women|human rights|rights|security|defen[cs]e|war|conflict|military|peace|crime
  justice|law|courts?|weather|obituar(?:y|ies)|letters|blogs?|podcasts?|multimedia|videos?|photos?|gallery
  magazine|special reports?|exclusive|uncategori[sz]ed|general|other|headlines?|featured|stories|articles?
  reports?|top|home|main|front page|press releases?|fact ?check|live|updates?|migration|refugees
  humanitarian|development|elections?|religion|history|books|film|music|theat(?:re|er)|family|community
  communities|cities|housing|transport|energy|agriculture|diplomacy|foreign(?: policy| affairs)?
  world affairs|current affairs|peace (?:process|talks)
  actualites?|a la une|monde|politique|economie|societe|tribune
  sante|environnement|faits divers|planete|sciences|nachrichten|politik|ausland|inland|wirtschaft
  gesellschaft|kultur|sport|meinung|panorama|wissen(?:schaft)?|gesundheit|lokales|regionales|welt|pasaulyje|noticias|mundo
  pais
  internacional|politica|economia|sociedad|cultura|deportes|opinion|salud|nacional(?:es)?|internacionales
  locales|seguridad|sucesos|policiales|tribunales|esteri|cronaca|mondo
  новости|мир|в мире|политика|экономика|общество|культура|спорт|мнения|происшествия|главное
  haberler|haber|(?:foto|video) galeri|dunya|gundem|siyaset|ekonomi|spor|kultur sanat|saglik|yasam
  turkiye haberleri
  اخبار?|خبرها|خبر|خبرونه|تازه ها|جهان|نړی|بین الملل|سیاست|سیاسی|اقتصاد|اقتصادی|جامعه|اجتماعی|فرهنگ
  فرهنگ و هنر|هنر|ورزش|ورزشی|سپورت|لوبی|دیدگاه|تحلیل|گزارش|راپورونه|راپور|مقاله|مقالات|مقالی|یادداشت
  سرمقاله|مصاحبه|مرکه|حقوق بشر|زنان|ښځی|امنیت|امنیتی|صحت|روغتیا|تعلیم|معارف|محیط زیست|علم و تکنالوژی
  انتخابات|گوناگون|مهم|ویژه|صفحه اصلی|عالم|سیاسه|العالم|السیاسه|الاقتصاد|ریاضه|الریاضه|ثقافه
  تحقیقات(?: وحوارات)?|حوارات
  الثقافه|مجتمع|المجتمع|محلیات|الاخبار|تقاریر|رای|الرای|منوعات|صحه
  nature|wildlife|animals|governance|corruption|media|innovation|industry|equality|globali[sz]ation|planet
  pets|motoring|real estate
  stiri(?: (?:externe|interne|actuale|locale|online))?|externe|interne|actualitate|eveniment|politic
  economic|educatie|sanatate|justitie|administratie|cultural|monden|diverse|zahranici|domov
  ข่าว|ทั่วไทย|ภูมิภาค|ทั่วไป|การเมือง|เศรษฐกิจ|สังคม|กีฬา|บันเทิง|ต่างประเทศ|อาชญากรรม
  社会|政治|経済|国際|スポーツ|地域|地方|文化|芸能|社會|经济|經濟|国际|國際|时政|財經|财经|体育|體育|娱乐|娛樂|科技
  정치|사회|경제|국제|문화|스포츠|연예|오피니언|정치일반|사회일반
  innlent|erlent|zpravy|domaci|zahranicni|ekonomika|kraj|swiat|gospodarka|polityka|nyheder|nyheter|utrikes
  inrikes|innenriks|utenriks|verden|kotimaa|ulkomaat|politiikka|belfold|kulfold|kozelet
  πολιτικη|οικονομια|κοσμος|κοινωνια|ελλαδα|αθλητισμος
  новин[аи]|світ|економіка|політика|суспільство
  nasional|olahraga|property|tourism|thoi su|the gioi|kinh doanh|the thao|giai tri|phap luat
  giao duc|suc khoe|doi song|xa hoi|chinh tri|entrevistas?|reportajes?|gesprach|spiegel-gesprach
  aktuell(?:es)?|neuigkeiten|allgemein|notizie|nieuws|uutiset|aktualnosci|hirek|berita|tin tuc|新[闻聞]|뉴스|ニュース|समाचार
  unkategorisiert|non classe|s[ei]n categoria|sem categoria|senza categoria|без рубрики
`;
const section = foldedPattern(
  `^(?:${sections})(?:\\s*(?:[/|,&>»›]|\\band\\b|\\s-\\s|\\bو\\b)\\s*(?:${sections}))*$`,
  'u',
);

/** Names of sections that a copy put into one line: Culture Lifestyle. */
function isRow(folded: string): boolean {
  return folded.includes(' ') && folded.split(' ').length <= 4;
}

/** Whether a piece of a header is the name of a newspaper's section, or of several, and no more. */
export function isSectionName(text: string): boolean {
  if (text.length > 80) return false;
  const folded = foldText(text).trim();
  return section.test(folded) || (isRow(folded) && folded.split(' ').every((word) => section.test(word)));
}
