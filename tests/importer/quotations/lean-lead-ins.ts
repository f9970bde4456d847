import { casesOf } from './lead-ins.ts';

/** A statement of each language of which only the commonest is known. */
export const leanStatements: Readonly<Record<string, string>> = {
  cs: '„Spočítali jsme lodě a potom jsme je spočítali ještě jednou.“',
  da: '»Vi talte bådene, og så talte vi dem en gang til.«',
  el: '«Μετρήσαμε τις βάρκες και μετά τις μετρήσαμε ξανά.»',
  he: '"ספרנו את הסירות, ואחר כך ספרנו אותן עוד פעם."',
  hi: '“हमने नावें गिनीं और फिर उन्हें एक बार और गिना।”',
  hu: '„Megszámoltuk a csónakokat, aztán még egyszer megszámoltuk őket.”',
  id: '“Kami menghitung perahu itu lalu menghitungnya sekali lagi.”',
  it: '«Abbiamo contato le barche, e poi le abbiamo contate di nuovo.»',
  ja: '「私たちは船を数え、それからもう一度数えました。」',
  ko: '“우리는 배를 세었고, 그런 다음 다시 한 번 세었습니다.”',
  nl: '‘We telden de boten, en daarna telden we ze nog een keer.’',
  no: '«Vi talte båtene, og så talte vi dem en gang til.»',
  pl: '„Policzyliśmy łodzie, a potem policzyliśmy je jeszcze raz.”',
  pt: '“Contamos os barcos, e depois contamos os barcos outra vez.”',
  ro: '„Am numărat bărcile și apoi le-am numărat încă o dată.”',
  ru: '«Мы пересчитали лодки, а потом пересчитали их ещё раз».',
  sv: '”Vi räknade båtarna, och sedan räknade vi dem en gång till.”',
  tr: '“Tekneleri saydık ve sonra onları bir kez daha saydık.”',
  uk: '«Ми порахували човни, а потім порахували їх ще раз».',
  ur: '”ہم نے کشتیاں گنیں اور پھر انہیں ایک بار اور گنا۔“',
  zh: '“我们数了船，然后又数了一遍，谁也没有睡觉。”',
};

/** Lead-ins with the speaker whom they make certain; an empty one is set apart with a doubt. */
export const leanLeadIns = [
  ...casesOf(
    'it',
    `
| Dove Maria Quarrow ha detto: |
| Prima Maria Quarrow ha detto: |
| La scuola Carlo Tindal ha detto: |
| Il falso Carlo Tindal ha detto: |
| La capitana del porto, Maria Quarrow, ha detto: | Maria Quarrow, capitana del porto
| Carlo Tindal, sindaco di Velm, ha dichiarato ai giornalisti: | Carlo Tindal, sindaco di Velm
| Il sindaco Carlo Tindal ha spiegato: | Carlo Tindal, sindaco
| A Carlo Tindal ha risposto Maria Quarrow: | Maria Quarrow
| Spiega Maria Quarrow: | Maria Quarrow
| Secondo Carlo Tindal: | Carlo Tindal
| L’avvocato di Carlo Tindal ha detto: |
| Il portavoce dell’avvocato, Maria Quarrow, ha detto: |
| L’amico del sindaco, Carlo Tindal, ha detto: |
| Ha detto a Carlo Tindal: |
| Carlo Tindal ha detto che il sindaco ha scritto: |
| Carlo Tindal e Maria Quarrow hanno detto: |
| Carlo Tindal, citando Maria Quarrow, ha detto: |
| Forse Carlo Tindal ha detto: | not set apart
| Carlo Tindal non ha detto: | not set apart
| Lei ha detto: |
`,
  ),
  ...casesOf(
    'pt',
    `
| Segundo Carlos Tindal disse: |
| O hospital Maria Quarrow disse: |
| A capitã do porto, Maria Quarrow, disse: | Maria Quarrow, capitã do porto
| Carlos Tindal afirmou à imprensa: | Carlos Tindal
| O prefeito Carlos Tindal escreveu numa carta: |
| Só Carlos Tindal disse: | Carlos Tindal
| O advogado de Carlos Tindal disse: |
| Disse a Carlos Tindal: |
| Ministra da Saúde Maria Quarrow disse: |
`,
  ),
  ...casesOf(
    'nl',
    `
| Even Maria Quarrow zei: |
| De stichting Karel Tindal zei: |
| Havenmeester Maria Quarrow zei: | Maria Quarrow, Havenmeester
| Burgemeester Karel van den Tindal zei tegen verslaggevers: | Karel van den Tindal, Burgemeester
| Tegen Karel Tindal zei Maria Quarrow: | Maria Quarrow
| De advocaat van Karel Tindal zei: |
| Tegen Karel Tindal zei ze: |
| Karel Tindal vroeg de burgemeester: |
| Misschien zei Karel Tindal: | not set apart
`,
  ),
  ...casesOf(
    'sv',
    `
| Den falske Lars Tindal sade: |
| Borgmästare Lars Tindal sade: | Lars Tindal, Borgmästare
| Maria Quarrow, hamnkapten i Velm, säger till tidningen: | Maria Quarrow, hamnkapten i Velm
| Lars Tindals advokat sade: |
| Hon säger: |
`,
  ),
  ...casesOf(
    'da',
    `
| Havnefoged Maria Quarrow siger: | Maria Quarrow, Havnefoged
| Maria Quarrows advokat siger: |
`,
  ),
  ...casesOf(
    'no',
    `
| Ordfører Maria Quarrow sier til avisen: | Maria Quarrow, Ordfører
| Maria Quarrows advokat sier: |
`,
  ),
  ...casesOf(
    'pl',
    `
| Adwokat Carmen Quarrow powiedział: |
| Powiedział Carmen Quarrow: |
| Adwokat Karol Tindal powiedział: | Karol Tindal, Adwokat
| Kapitan portu Maria Quarrow powiedziała: | Maria Quarrow
| Burmistrz Jan Tindal dodał: | Jan Tindal, Burmistrz
| Adwokat Jana Tindala powiedział: |
| Rzeczniczka Jana Tindala powiedziała: |
| Marii Quarrow powiedziała: |
| Janowi Tindalowi powiedział: |
| Syn burmistrza Jana Tindala powiedział: |
| Karolina Tindala powiedział: |
`,
  ),
  ...casesOf(
    'cs',
    `
| Starosta Jan Tindal řekl: | Jan Tindal, Starosta
| Jana Tindalová řekla: | Jana Tindalová
| Advokát Jana Tindala řekl: |
| Janu Tindalovi řekl: |
`,
  ),
  ...casesOf(
    'ru',
    `
| Начальник порта Мария Кварова сказала: | Мария Кварова
| Мэр Карл Тиндал заявил журналистам: | Карл Тиндал, Мэр
| Сообщил Карл Тиндал: | Карл Тиндал
| Адвокат Карла Тиндала заявил: |
| Карлу Тиндалу сказали: |
| Адвокат Ивана Кварова заявила: |
| Марии Кваровой сказал: |
| Министр Велма Тиндал сказал: |
`,
  ),
  ...casesOf(
    'uk',
    `
| Речниця порту Марія Кварова сказала: | Марія Кварова
| Мер Іван Тіндал заявив: | Іван Тіндал, Мер
| Адвокат Івана Тіндала заявив: |
`,
  ),
  ...casesOf(
    'tr',
    `
| Liman başkanı Meryem Tindal şunları söyledi: | Meryem Tindal, Liman başkanı
| Belediye Başkanı Kemal Tindal şöyle konuştu: | Kemal Tindal, Belediye Başkanı
| Eşi Kemal Tindal şöyle dedi: |
| Kemal Tindal’ın avukatı şöyle konuştu: |
| Kemal Tindal’a şöyle dedi: |
`,
  ),
  ...casesOf(
    'el',
    `
| Η σχολή Μαρία Τίνταλ δήλωσε: |
| Δήθεν η Μαρία Τίνταλ δήλωσε: |
| Η λιμενάρχης Μαρία Τίνταλ δήλωσε: | Μαρία Τίνταλ, λιμενάρχης
| Στον Κώστα Τίνταλ η Μαρία Κουάρου είπε: | Μαρία Κουάρου
| Ο γιος του δημάρχου, Κώστας Τίνταλ, είπε: |
| Ο δικηγόρος του Κώστα Τίνταλ είπε: |
| Κώστα Τίνταλ είπε: |
`,
  ),
  ...casesOf(
    'ro',
    `
| Primarul Ion Tindal a declarat: | Ion Tindal, Primarul
| Avocatul lui Ion Tindal a spus: |
| Soția primarului Ion Tindal a spus: |
| Mariei Quarrow i-a spus: | not set apart
`,
  ),
  ...casesOf(
    'hu',
    `
| Anna Quarrow polgármester azt mondta: | Anna Quarrow, polgármester
| Anna Quarrow ügyvédje azt mondta: |
| Anna Tindalnak azt mondta: |
`,
  ),
  ...casesOf(
    'id',
    `
| Gubernur Maria Tindal mengatakan kepada wartawan: | Maria Tindal, Gubernur
| Istri Gubernur Maria Tindal mengatakan: |
| Pengacara Maria Tindal mengatakan: |
`,
  ),
  ...casesOf(
    'he',
    `
| מנהלת הנמל מריה קוורו אמרה: | מריה קוורו
| עורך הדין של מריה קוורו אמר: |
| אשת ראש העיר דוד קוורו אמרה: |
`,
  ),
  ...casesOf(
    'zh',
    `
| 港务长陈海生表示： | 陈海生
| 港务长玛丽亚·夸罗说： | 玛丽亚·夸罗
| 港运副总裁陈海生说： | 陈海生
| 港口咖啡联合创办人兼董事陈海生受访时说： | 陈海生
| 韦尔姆内政部长Orsa Tindal说： | Orsa Tindal
| 部长Orsa Tindal的秘书说： |
| 陈海生的律师说： |
| 他对市长陈海生说： |
| 市长郑重地说： |
| 发言人方面表示： |
`,
  ),
  ...casesOf(
    'ja',
    `
| 港長の田中海生氏は語った： | 田中海生
| 田中海生氏の弁護士は語った： |
`,
  ),
  ...casesOf(
    'ko',
    `
| 김해생 씨는 말했다: | 김해생
| 김해생의 변호사는 말했다: |
`,
  ),
  ...casesOf(
    'hi',
    `
| श्री राम तिंदल ने कहा: | राम तिंदल
| श्री अपने मित्र ने कहा: |
| मंत्री के भाई ने कहा: |
`,
  ),
  ...casesOf(
    'ur',
    `
| ڈاکٹر کریم سندویک نے کہا: | کریم سندویک
| ڈاکٹر کے بھائی نے کہا: |
| وزیر کے بھائی نے کہا: |
`,
  ),
];
