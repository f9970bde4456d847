/** An invented article and what its header would say. */
export interface SampleArticle {
  title: string;
  author: string;
  date: string;
  region: string;
  city: string;
  standfirst: string;
  paragraphs: string[];
}

/** Articles about places that do not exist, each with a trap: names in the headline, dates, colons, quotations. */
export const englishArticles: SampleArticle[] = [
  {
    title: 'Ferry will return to Port Velm by May 1',
    author: 'Orsa Tindal',
    date: '2021-04-15',
    region: 'Velmland',
    city: 'Port Velm',
    standfirst:
      'The harbour office has promised a boat before the summer, and the town is counting the days.',
    paragraphs: [
      'As harbour master Brenn Halloway declared his final decision on the night ferry on Monday, the council of Velmland also finalized its own plans for the pier. Ilse Quarrow, the council’s secretary, announced the plan during a joint meeting in the old customs house. She stated: ”we decided that we will start the crossing by May 1. Our return will be orderly, slow and deliberate.”',
      'As the fishermen warned that they would block the pier if the ferry did not return, Quarrow warned them that any blockade would be met with a forceful letter. “We went to sea together,” she said. “And we are united in coming home together. This is not an easy decision, and it entails risks.”',
      'According to the harbour office, this is not the end of the crossing but the start of a new chapter. Readers who share this view may write to the council; an advertisement will be printed in June.',
      'The last boat of the season in Velmland left on September 11, and nobody has counted the gulls since.',
    ],
  },
  {
    title: 'Council of Upper Sarn votes 7–5 to keep the clock tower; cost rises to 4.5 million',
    author: 'Tam O’Rourke-Vell',
    date: '2019-11-03',
    region: 'Upper Sarn',
    city: 'Sarn',
    standfirst: 'A vote that took nine hours ends a dispute of thirty years.',
    paragraphs: [
      'The clock tower stays. After nine hours of debate the council in Upper Sarn voted by seven to five to repair the tower, which has shown twenty past four since the storm of 2011.',
      'The cost has risen from 1.2 million to 4.5 million crowns, the treasurer said: the stone must be brought from the quarry at Dorrow, and the quarry is closed in winter.',
      '“A town without a clock is a town without an excuse,” said Mira Dessel, who led the campaign. She added that the bells would ring again before the snow, or in any case before the next election.',
      'Opponents in Upper Sarn said the money was needed for the school roof. They will ask the court at Port Velm to look at the vote again.',
    ],
  },
  {
    title: 'What the salt wind does to a library',
    author: 'Ilse Quarrow',
    date: '2020-02-29',
    region: 'Quill Islands',
    city: 'Quill Harbour',
    standfirst: 'Forty thousand books stand a hundred metres from the sea.',
    paragraphs: [
      'On the Quill Islands a book lives for eleven years. Then the salt has eaten its spine, and the librarian, Hanno Brask, carries it to the cellar, where the other books wait for a binder who retired in 1998.',
      'There are forty thousand books in the library of Quill Harbour, and each of them is opened, dusted and closed again twice a year. The work is done by volunteers from every village in the Quill Islands.',
      'Brask has counted the money. New windows would cost as much as three hundred books a year, and the windows, too, would have to be replaced after eleven years, since the salt does not distinguish between glass and paper.',
      'Last spring the council sent an expert. He stayed for a week, borrowed two novels and wrote a report of four pages, which the salt wind has since reached.',
    ],
  },
  {
    title: 'Farmers of Dorrow count the cost of a dry spring',
    author: 'Brenn Halloway',
    date: '2022-06-21',
    region: 'Dorrow',
    city: 'Dorrow Market',
    standfirst: 'No rain for seventy days, and the river is a road.',
    paragraphs: [
      'The river at Dorrow Market is four steps wide, and the fourth step is dry. For seventy days no rain has fallen in Dorrow, the weather office said on Tuesday.',
      'Farmers have begun to sell their cattle. At the market on Saturday a cow brought a third of what it brought in March, and several were led home again.',
      'Anka Morrel, who keeps sixty sheep above the town, said: “My grandmother told us about the summer of 1911. We laughed. I should like to apologise to her.” She has dug two wells this year, and both are dry.',
      'The government of Dorrow promised hay from the coast. Carts are expected within days, but the road is soft with dust and the horses refuse it.',
    ],
  },
  {
    title: 'Who will keep the lighthouse? Nobody has applied',
    author: 'Mira van Dessel',
    date: '2018-12-08',
    region: 'Orsaland',
    city: 'Cape Orsa',
    standfirst: 'The post has been vacant for two years. The lamp has not noticed.',
    paragraphs: [
      'The post of lighthouse keeper at Cape Orsa has been advertised nine times, in three languages, and nobody has applied. The lamp in Orsaland is lit by a clockwork that the last keeper, Joss Abern, wound for six years in advance.',
      'It will run down in the spring. “We have until April,” said the director of the coastal service. “Then somebody has to climb 212 steps, or we shall have to explain it to the ships.”',
      'The coastal service pays well: a house, coal, a boat, and the salary of a teacher. What it cannot offer is company. The nearest village lies nine miles across a bog that has no path from October to May.',
      'Read more books, Abern advises whoever comes. He now lives in a city far from Orsaland and sleeps badly, because it is dark at night.',
    ],
  },
];

/** Articles in other languages, for layouts of their own. */
export const otherArticles: Record<'fa' | 'ps' | 'ar' | 'fr' | 'de' | 'es' | 'ru' | 'tr', SampleArticle> = {
  fa: {
    title: 'کشتی شبانه تا پایان بهار به بندر ولم باز می‌گردد',
    author: 'اورسا تیندال',
    date: '2021-04-15',
    region: 'ولم‌لند',
    city: 'بندر ولم',
    standfirst: 'دفتر بندر وعده داده است که پیش از تابستان کشتی تازه‌ای به کار آغاز کند.',
    paragraphs: [
      'دفتر بندر روز دوشنبه اعلام کرد که کشتی شبانه پس از یک سال تأخیر دوباره به راه می‌افتد. این تصمیم در نشست شورای شهر گرفته شد و همه اعضا به آن رأی دادند.',
      'ماهیگیران در ولم‌لند می‌گویند که راه تازه کوتاه‌تر است و آن‌ها دیگر ناچار نیستند که تمام شب در انتظار بمانند. بازار ماهی نیز از هفته آینده زودتر باز خواهد شد.',
      'به گفته رئیس دفتر، هزینه این کار از سال گذشته دو برابر شده است. او افزود که پول آن از مالیات بندر پرداخت می‌شود و کسی نگران نباشد.',
    ],
  },
  ps: {
    title: 'د ولم بندر ته د شپې کښتۍ بېرته راځي',
    author: 'برن هالووی',
    date: '2021-04-15',
    region: 'ولم‌لنډ',
    city: 'ولم',
    standfirst: 'د بندر دفتر وایي چې نوې کښتۍ به تر اوړي مخکې کار پیل کړي.',
    paragraphs: [
      'د بندر دفتر د دوشنبې په ورځ اعلان وکړ چې د شپې کښتۍ به د یوه کال ځنډ وروسته بیا کار پیل کړي. دا پرېکړه د ښار د شورا په غونډه کې وشوه.',
      'کبان نیوونکي په ولم‌لنډ کې وایي چې نوې لاره لنډه ده او دوی به نور ټوله شپه انتظار نه کوي. د کبانو بازار به هم ژر پرانیستل شي.',
      'د دفتر مشر وویل چې د دې کار لګښت دوه برابره شوی دی. هغه زیاته کړه چې پیسې به یې د بندر له مالیې څخه ورکړل شي.',
    ],
  },
  ar: {
    title: 'عبارة الليل تعود إلى ميناء فيلم قبل الصيف',
    author: 'أورسا تيندال',
    date: '2021-04-15',
    region: 'فيلملاند',
    city: 'ميناء فيلم',
    standfirst: 'وعد مكتب الميناء بسفينة جديدة قبل بداية الصيف المقبل.',
    paragraphs: [
      'أعلن مكتب الميناء يوم الاثنين أن عبارة الليل ستعود إلى العمل بعد تأخير دام عاما كاملا. وجاء القرار في اجتماع مجلس المدينة الذي صوت عليه بالإجماع.',
      'وقال الصيادون في فيلملاند إن الطريق الجديد أقصر وإنهم لن يضطروا إلى الانتظار طوال الليل. وسيفتح سوق السمك أبوابه مبكرا ابتداء من الأسبوع المقبل.',
      'وأضاف رئيس المكتب أن تكلفة المشروع تضاعفت منذ العام الماضي، وأن المال سيدفع من ضرائب الميناء، ولا داعي للقلق.',
    ],
  },
  fr: {
    title: 'Le bac de nuit reviendra à Port-Velm avant l’été',
    author: 'Orsa Tindal',
    date: '2021-04-15',
    region: 'Velmland',
    city: 'Port-Velm',
    standfirst: 'La capitainerie a promis un bateau avant les grandes chaleurs.',
    paragraphs: [
      'La capitainerie a annoncé lundi que le bac de nuit reprendrait son service après un an de retard. La décision a été prise par le conseil de la ville, réuni dans l’ancienne douane.',
      'Les pêcheurs disent, dans le Velmland, que la nouvelle route est plus courte et qu’ils n’auront plus à attendre toute la nuit. Le marché aux poissons ouvrira plus tôt dès la semaine prochaine.',
      'Selon le directeur du port, le coût des travaux a doublé depuis l’an dernier. « Nous n’avons pas le choix », a-t-il déclaré.',
    ],
  },
  de: {
    title: 'Nachtfähre kehrt vor dem Sommer nach Port Velm zurück',
    author: 'Ilse Quarrow',
    date: '2021-04-15',
    region: 'Velmland',
    city: 'Port Velm',
    standfirst: 'Das Hafenamt hat ein Schiff versprochen, ehe es warm wird.',
    paragraphs: [
      'Das Hafenamt teilte am Montag mit, dass die Nachtfähre nach einem Jahr Verspätung wieder fahren werde. Den Beschluss fasste der Rat der Stadt in der alten Zollstation.',
      'Die Fischer in Velmland sagen, der neue Weg sei kürzer, und sie müssten nicht mehr die ganze Nacht warten. Der Fischmarkt öffnet von nächster Woche an früher.',
      'Die Kosten haben sich nach Angaben des Hafenmeisters verdoppelt. „Wir haben keine Wahl“, sagte er und ging zurück an seine Arbeit.',
    ],
  },
  es: {
    title: 'El transbordador nocturno volverá a Puerto Velm antes del verano',
    author: 'Orsa Tindal',
    date: '2021-04-15',
    region: 'Velmlandia',
    city: 'Puerto Velm',
    standfirst: 'La capitanía ha prometido un barco antes de que llegue el calor.',
    paragraphs: [
      'La capitanía anunció el lunes que el transbordador nocturno volverá a navegar después de un año de retraso. La decisión fue tomada por el concejo de la ciudad en la antigua aduana.',
      'Los pescadores dicen en Velmlandia que la nueva ruta es más corta y que ya no tendrán que esperar toda la noche. El mercado de pescado abrirá más temprano desde la próxima semana.',
      'Según el director del puerto, el costo de las obras se ha duplicado desde el año pasado. «No tenemos otra opción», afirmó.',
    ],
  },
  ru: {
    title: 'Ночной паром вернётся в Порт-Вельм до лета',
    author: 'Орса Тиндал',
    date: '2021-04-15',
    region: 'Вельмландия',
    city: 'Порт-Вельм',
    standfirst: 'Управление порта пообещало судно прежде, чем наступит жара.',
    paragraphs: [
      'Управление порта сообщило в понедельник, что ночной паром снова выйдет на линию после года простоя. Решение принял городской совет в здании старой таможни.',
      'Рыбаки говорят, что новый путь короче и им больше не придётся ждать всю ночь. Рыбный рынок со следующей недели будет открываться раньше, чем прежде.',
      'По словам начальника порта, стоимость работ за год удвоилась. «У нас нет выбора», — сказал он и вернулся к делам.',
    ],
  },
  tr: {
    title: 'Gece feribotu yazdan önce Port Velm’e dönüyor',
    author: 'Orsa Tindal',
    date: '2021-04-15',
    region: 'Velmistan',
    city: 'Port Velm',
    standfirst: 'Liman idaresi sıcaklar bastırmadan bir gemi sözü verdi.',
    paragraphs: [
      'Liman idaresi pazartesi günü, gece feribotunun bir yıllık gecikmenin ardından yeniden sefere çıkacağını duyurdu. Karar, eski gümrük binasında toplanan kent meclisinde alındı.',
      'Balıkçılar yeni yolun daha kısa olduğunu ve artık bütün gece beklemek zorunda kalmayacaklarını söylüyor. Balık pazarı gelecek haftadan itibaren daha erken açılacak.',
      'Liman müdürüne göre çalışmaların maliyeti geçen yıldan bu yana iki katına çıktı. “Başka seçeneğimiz yok” dedi ve işine döndü.',
    ],
  },
};
