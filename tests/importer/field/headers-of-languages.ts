import { ar, de, enGB, es, faIR, fr, it, type Locale, pt, ru } from 'date-fns/locale';

/**
 * What pasted articles of a language are made of, all about one ferry, so that each goes with each. `{name}`, `{outlet}`,
 * `{place}` and `{PLACE}` (in capitals) are filled in; other braces hold a form of a day as date-fns writes it.
 */
export interface HeadersOf {
  locale: Locale;
  headlines: readonly string[];
  standfirst: string;
  caption: string;
  text: readonly string[];
  place: string;
  outlet: string;
  names: readonly string[];
  roles: readonly string[];
  agencies: readonly string[];
  /** Sections, and trails of sections. */
  sections: readonly string[];
  /** Forms of a day, as date-fns writes them. */
  days: readonly string[];
  /** What stands behind a day. */
  times: readonly string[];
  /** Words before the day of publication. */
  published: readonly string[];
  /** Words before the day of change. */
  updated: readonly string[];
  /** Counters and reading times. */
  counters: readonly string[];
  buttons: readonly string[];
  /** Who took a picture, behind its caption. */
  credits: readonly string[];
  datelines: readonly string[];
  /** A label and headlines of other articles. */
  related: string;
  /** Topics, and whose rights they are. */
  below: readonly string[];
  comments: string;
  about: string;
}

export const headers: Record<string, HeadersOf> = {
  en: {
    locale: enGB,
    headlines: [
      'Ferry returns to island after eleven months of repairs',
      'Why the ferry to the island costs more than ever before',
      '“We waited for a year”: the island celebrates its ferry',
    ],
    standfirst: 'Hundreds waited at the quay as the boat came home, but fares will rise by a tenth from May.',
    caption: 'The night boat enters the harbour in the morning.',
    text: [
      'The ferry came back on Thursday after eleven months of repairs, and hundreds of people waited to see it.',
      'The harbour company said that the repairs had cost twice what it had planned, and that fares would rise.',
      'Residents had relied on a small fishing boat since the spring, when the old engine failed near the wall.',
      'The council will discuss the new timetable at its meeting next week, and expects many to attend.',
    ],
    place: 'Port Velm',
    outlet: 'The Velm Packet',
    names: ['Orsa Tindal', 'Brenn O’Halloway', 'Ilse-Rosa Quarrow', 'J. P. Skarn', 'Milo van der Marl'],
    roles: ['Political Correspondent', 'Staff Writer', 'Senior Reporter', 'Environment Editor'],
    agencies: ['Reuters', 'AFP', 'AP'],
    sections: ['Politics', 'WORLD', 'Local News', 'Analysis', 'Home > News > Politics', 'Home / Environment'],
    days: ['d MMMM yyyy', 'MMMM d, yyyy', 'EEEE, MMMM d, yyyy', 'EEE d MMM yyyy', 'yyyy-MM-dd'],
    times: ['', ' {HH:mm}', ', {h:mm a}', ' at {h:mm a}', ' | {HH:mm} GMT', ' {h:mmaaa} EDT'],
    published: ['Published ', 'Published: ', 'Posted on ', 'First published on ', 'PUBLISHED: '],
    updated: ['Updated ', 'Updated: ', 'Last updated ', 'Last modified on ', 'UPDATED: '],
    counters: ['4 min read', 'Reading time: 3 minutes', '12 comments', '1.2K views', 'Comments (23)'],
    buttons: ['Share', 'Share\nSave', 'Print', 'Facebook\nTwitter\nWhatsApp\nEmail'],
    credits: [' Photograph: {name}/AFP', ' (Photo by {name}/Reuters)', ' (AP Photo/{name})'],
    datelines: ['{PLACE} (AP) — ', '{PLACE}, {MMM}. {d} (Reuters) - ', '{PLACE} — ', '{PLACE}: '],
    related: 'Read more\nStorm closes the northern bridge for a week\nNew market opens in the old hall',
    below: ['Topics\nHarbour\nIsland\nTravel', '© {yyyy} {outlet}. All rights reserved.'],
    comments: '12 Comments\nLeave a comment',
    about: 'About the author\n{name} is a reporter at {outlet}.',
  },
  de: {
    locale: de,
    headlines: [
      'Fähre kehrt nach elf Monaten auf die Insel zurück',
      'Warum die Fähre zur Insel so teuer ist wie nie',
      '„Wir haben ein Jahr gewartet“: Die Insel feiert ihre Fähre',
    ],
    standfirst: 'Hunderte warteten am Kai, doch die Fahrpreise steigen ab Mai um ein Zehntel.',
    caption: 'Das Nachtboot läuft am Morgen in den Hafen ein.',
    text: [
      'Die Fähre ist am Donnerstag nach elf Monaten Reparatur zurückgekehrt, und Hunderte sahen dabei zu.',
      'Die Hafengesellschaft teilte mit, die Reparatur habe doppelt so viel gekostet wie geplant.',
      'Seit dem Frühjahr waren die Bewohner auf ein kleines Fischerboot angewiesen, da der alte Motor ausfiel.',
      'Der Gemeinderat berät in der kommenden Woche über den neuen Fahrplan und erwartet viele Gäste.',
    ],
    place: 'Velmhafen',
    outlet: 'Velmer Hafenbote',
    names: ['Orsa Tindal', 'Brenn Halm', 'Anna-Lena Quarau', 'Jürgen Weißenmarl', 'Peter von Skarn'],
    roles: ['Redakteurin', 'Korrespondent', 'Politikredakteurin'],
    agencies: ['dpa', 'AFP', 'Reuters'],
    sections: ['Politik', 'INLAND', 'Verkehr', 'Startseite > Politik > Inland', 'Home / Wirtschaft'],
    days: ['d. MMMM yyyy', 'dd.MM.yyyy', 'EEEE, d. MMMM yyyy', 'd.M.yyyy', 'EE, dd.MM.yyyy', 'd. MMM yyyy'],
    times: ['', ', {HH:mm} Uhr', ' {HH:mm} Uhr', ' - {HH:mm} Uhr', ' um {HH:mm} Uhr', ', {HH:mm}'],
    published: ['Veröffentlicht am ', 'Veröffentlicht: ', 'Erstellt: ', 'Erschienen am '],
    updated: ['Aktualisiert am ', 'Aktualisiert: ', 'Zuletzt aktualisiert am ', 'Stand: '],
    counters: ['Lesezeit: 3 Minuten', 'Lesedauer: 4 Min.', '4 Min. Lesezeit', 'Kommentare (5)'],
    buttons: ['Teilen', 'Drucken', 'Artikel anhören', 'Facebook\nTwitter\nWhatsApp\nE-Mail'],
    credits: [' Foto: {name}/dpa', ' (Foto: {name})', ' © {name}', ' Bild: {name}', ' (Quelle: dpa)'],
    datelines: ['{place} (dpa) - ', '{place} – ', '{PLACE} (AFP) – ', '{place}. ', '{place} (dpa/AFP) - '],
    related:
      'Lesen Sie auch\nSturm sperrt die Nordbrücke für eine Woche\nNeuer Markt öffnet in der alten Halle',
    below: ['Themen\nHafen\nInsel', '© {yyyy} {outlet}. Alle Rechte vorbehalten.'],
    comments: '12 Kommentare\nKommentar schreiben',
    about: 'Über die Autorin\n{name} ist Redakteurin beim {outlet}.',
  },
  fr: {
    locale: fr,
    headlines: [
      'Le bac revient sur l’île après onze mois de réparations',
      'Pourquoi le bac coûte plus cher que jamais',
      '« Nous avons attendu un an » : l’île fête son bac',
    ],
    standfirst: 'Des centaines de personnes attendaient, mais les tarifs augmenteront d’un dixième en mai.',
    caption: 'Le bateau de nuit entre dans le port au matin.',
    text: [
      'Le bac est revenu jeudi après onze mois de réparations, et des centaines de personnes l’attendaient.',
      'La compagnie du port a indiqué que les réparations avaient coûté deux fois plus que prévu.',
      'Depuis le printemps, les habitants dépendaient d’un petit bateau de pêche, après la panne du moteur.',
      'Le conseil municipal examinera la semaine prochaine les nouveaux horaires et attend beaucoup de monde.',
    ],
    place: 'Port-Velm',
    outlet: 'Le Paquet de Velm',
    names: ['Orsa Tindal', 'Brenn Lemaire', 'Hélène Duquarre', 'Jean-Baptiste Marloux', 'Élise de la Skarne'],
    roles: ['journaliste', 'correspondant', 'envoyée spéciale', 'Journaliste politique'],
    agencies: ['AFP', 'Reuters'],
    sections: ['Politique', 'MONDE', 'Société', 'Enquête', 'Accueil > Politique', 'Accueil / Monde'],
    days: ['do MMMM yyyy', 'EEEE do MMMM yyyy', 'dd/MM/yyyy', 'd MMM yyyy'],
    times: ['', " à {H'h'mm}", ' à {HH:mm}', ' - {HH:mm}', ", {H'h'mm}", ' | {HH:mm}', " à {H 'h' mm}"],
    published: ['Publié le ', 'Publié le : ', 'Publié : ', 'Paru le ', 'Article publié le '],
    updated: ['Mis à jour le ', 'Modifié le ', 'Mis à jour : ', 'Dernière mise à jour le ', 'mis à jour le '],
    counters: ['Temps de lecture : 3 min', 'Lecture 4 min.', '12 commentaires', '345 partages'],
    buttons: ['Partager', 'Imprimer', 'Écouter l’article', 'Copier le lien', 'Facebook\nTwitter\nWhatsApp'],
    credits: [' {name} / AFP', ' © {name}', ' Photo : {name}', ' (Photo {name}/AFP)', ' Crédit : {name}'],
    datelines: ['{PLACE} (AFP) – ', '{place} - ', '{PLACE}, {d MMM} (Reuters) - ', '{PLACE} — '],
    related:
      'À lire aussi\nLa tempête ferme le pont du nord pour une semaine\nUn marché ouvre dans la vieille halle',
    below: ['Mots-clés : bac, port, île', '© {yyyy} {outlet}. Tous droits réservés.'],
    comments: '12 commentaires\nLaisser un commentaire',
    about: 'À propos de l’auteur\n{name} est journaliste au {outlet}.',
  },
  es: {
    locale: es,
    headlines: [
      'El ferri vuelve a la isla después de once meses de reparaciones',
      'Por qué el ferri cuesta más que nunca',
      '“Esperamos un año”: la isla celebra su ferri',
    ],
    standfirst: 'Cientos de personas esperaban, pero las tarifas subirán una décima parte en mayo.',
    caption: 'El barco nocturno entra en el puerto por la mañana.',
    text: [
      'El ferri volvió el jueves después de once meses de reparaciones, y cientos de personas lo esperaban.',
      'La empresa del puerto informó de que las reparaciones habían costado el doble de lo previsto.',
      'Desde la primavera los vecinos dependían de un pequeño barco de pesca, tras la avería del motor.',
      'El ayuntamiento debatirá la próxima semana los nuevos horarios y espera a muchos vecinos.',
    ],
    place: 'Puerto Velm',
    outlet: 'El Diario de Velm',
    names: ['Orsa Tindal', 'Bruno Herrera', 'María José Skarnez', 'Lucía Hernal de la Marl', 'Íñigo Quarral'],
    roles: ['Corresponsal', 'Redactor', 'Periodista', 'Redactora jefe'],
    agencies: ['EFE', 'AFP', 'Reuters'],
    sections: ['Política', 'ECONOMÍA', 'Sociedad', 'Medio Ambiente', 'Portada / Economía'],
    days: ["d 'de' MMMM 'de' yyyy", "EEEE, d 'de' MMMM 'de' yyyy", 'd MMMM yyyy', 'MMMM d, yyyy'],
    times: ['', ', {HH:mm}', ' - {HH:mm}', ' {HH:mm} h', ' a las {HH:mm}', ' | {HH:mm}', ' - {HH:mm} CET'],
    published: ['Publicado el ', 'Publicado: ', 'Publicado ', 'Fecha de publicación: ', 'Creado: '],
    updated: ['Actualizado el ', 'Actualizado: ', 'Actualizado ', 'Última actualización: '],
    counters: ['3 min de lectura', 'Tiempo de lectura: 3 minutos', '12 comentarios', '1.234 visitas'],
    buttons: ['Compartir', 'Imprimir', 'Escuchar artículo', 'Copiar enlace', 'Facebook\nTwitter\nWhatsApp'],
    credits: [' Foto: {name}', ' (EFE/{name})', ' Fotografía: {name}', ' Foto: EFE/{name}'],
    datelines: ['{place}, {d MMM} (EFE).- ', '{PLACE} (EFE).- ', '{place}.- ', '{PLACE} (AFP) - '],
    related:
      'Lea también\nLa tormenta cierra el puente del norte una semana\nAbre un mercado en la vieja lonja',
    below: ['Etiquetas: ferri, puerto, isla', '© {yyyy} {outlet}. Todos los derechos reservados.'],
    comments: 'Comentarios\nInicia sesión para comentar',
    about: 'Sobre la firma\n{name} es periodista de {outlet}.',
  },
  pt: {
    locale: pt,
    headlines: [
      'Balsa volta à ilha depois de onze meses de reparos',
      'Por que a balsa custa mais do que nunca',
      '“Esperamos um ano”: a ilha celebra a sua balsa',
    ],
    standfirst: 'Centenas de pessoas esperavam no cais, mas as tarifas vão subir um décimo em maio.',
    caption: 'O barco da noite entra no porto de manhã.',
    text: [
      'A balsa voltou na quinta-feira depois de onze meses de reparos, e centenas de pessoas a esperavam.',
      'A empresa do porto informou que os reparos custaram o dobro do previsto e que as tarifas vão subir.',
      'Desde a primavera os moradores dependiam de um pequeno barco de pesca, depois que o motor parou.',
      'A câmara vai discutir os novos horários na próxima semana e espera muitos moradores.',
    ],
    place: 'Porto Velm',
    outlet: 'O Diário de Velm',
    names: ['Orsa Tindal', 'Bruno Ervas', 'Ana Beatriz Quarra', 'João Paulo dos Marlos', 'Inês Skarna'],
    roles: ['Correspondente', 'Repórter', 'Jornalista', 'Editora'],
    agencies: ['Lusa', 'AFP', 'Reuters'],
    sections: ['Política', 'ECONOMIA', 'Mundo', 'Meio Ambiente', 'Início > Notícias', 'Home / Mundo'],
    days: ["d 'de' MMMM 'de' yyyy", "EEEE, d 'de' MMMM 'de' yyyy", 'd MMM yyyy', 'd MMMM yyyy'],
    times: ['', " às {H'h'mm}", ', {HH:mm}', ' - {HH:mm}', ' às {HH:mm}', ' | {HH:mm}', " - {H'h'mm}"],
    published: ['Publicado em ', 'Publicado: ', 'Publicado em: ', 'Postado em '],
    updated: ['Atualizado em ', 'Atualizado: ', 'Última atualização: ', 'Atualizado em: '],
    counters: ['3 min de leitura', 'Tempo de leitura: 3 minutos', '12 comentários', '1.234 visualizações'],
    buttons: ['Compartilhar', 'Partilhar', 'Ouvir artigo', 'Copiar link', 'Facebook\nTwitter\nWhatsApp'],
    credits: [' Foto: {name}', ' (Foto: {name})', ' | Foto: {name}', ' © {name}/Lusa', ' Crédito: {name}'],
    datelines: ['{PLACE} (Lusa) – ', '{place}, {d MMM} (Lusa) - ', '{PLACE} — ', '{place} – '],
    related:
      'Leia também\nTempestade fecha a ponte do norte por uma semana\nNovo mercado abre no velho galpão',
    below: ['Tópicos\nPorto\nIlha', '© {yyyy} {outlet}. Todos os direitos reservados.'],
    comments: 'Deixe uma resposta\nO seu endereço de e-mail não será publicado.',
    about: 'Sobre o autor\n{name} é jornalista de {outlet}.',
  },
  it: {
    locale: it,
    headlines: [
      'Il traghetto torna sull’isola dopo undici mesi di riparazioni',
      'Perché il traghetto costa più che mai',
      '«Abbiamo aspettato un anno»: l’isola festeggia il traghetto',
    ],
    standfirst: 'Centinaia di persone aspettavano, ma le tariffe aumenteranno di un decimo a maggio.',
    caption: 'La barca notturna entra in porto al mattino.',
    text: [
      'Il traghetto è tornato giovedì dopo undici mesi di riparazioni, e centinaia di persone lo aspettavano.',
      'La società del porto ha spiegato che le riparazioni sono costate il doppio del previsto.',
      'Dalla primavera gli abitanti dipendevano da un piccolo peschereccio, dopo il guasto del motore.',
      'Il consiglio comunale discuterà la prossima settimana i nuovi orari e aspetta molti abitanti.',
    ],
    place: 'Porto Velmo',
    outlet: 'Gazzetta di Velmo',
    names: ['Orsa Tindali', 'Bruno Erba', 'Chiara De Quarri', 'Luca D’Ormarlo', 'Elena Della Skarna'],
    roles: ['corrispondente', 'Giornalista', 'inviato', 'Redazione Esteri'],
    agencies: ['ANSA', 'AFP', 'Reuters'],
    sections: ['Politica', 'ECONOMIA', 'Esteri', 'Ambiente', 'Home > Notizie > Politica', 'Home / Esteri'],
    days: ['d MMMM yyyy', 'EEEE d MMMM yyyy', 'dd MMM yyyy', 'EEEE, d MMMM yyyy'],
    times: ['', ' alle {HH:mm}', ', {HH:mm}', ' - {HH:mm}', ' ore {HH:mm}', ' alle ore {HH:mm}'],
    published: ['Pubblicato il ', 'Pubblicato: ', 'Pubblicato ', 'Data pubblicazione: '],
    updated: ['Aggiornato il ', 'Aggiornato: ', 'Ultimo aggiornamento: ', 'Ultima modifica il '],
    counters: ['3 min di lettura', 'Tempo di lettura: 3 minuti', '12 commenti', '345 condivisioni'],
    buttons: ['Condividi', 'Stampa', 'Ascolta l’articolo', 'Copia link', 'Facebook\nTwitter\nWhatsApp'],
    credits: [' Foto: {name}', ' (Foto di {name})', ' © ANSA', ' Credits: {name}', ' Foto: {name}/ANSA'],
    datelines: ['{PLACE} (ANSA) - ', '{PLACE} – ', '{place} – ', '{PLACE}. ', '{PLACE} (AFP) - '],
    related:
      'Leggi anche\nLa tempesta chiude il ponte del nord per una settimana\nApre un mercato nella vecchia sala',
    below: ['Argomenti\nPorto\nIsola', '© {yyyy} {outlet}. Tutti i diritti riservati.'],
    comments: '12 commenti\nLascia un commento',
    about: 'L’autore\n{name} è giornalista della {outlet}.',
  },
  ru: {
    locale: ru,
    headlines: [
      'Паром вернулся на остров после одиннадцати месяцев ремонта',
      'Почему паром стоит дороже, чем когда-либо',
      '«Мы ждали целый год»: остров встречает свой паром',
    ],
    standfirst: 'Сотни людей ждали на причале, но с мая билеты подорожают на десятую часть.',
    caption: 'Ночное судно входит в гавань утром.',
    text: [
      'Паром вернулся в четверг после одиннадцати месяцев ремонта, и сотни людей ждали его на причале.',
      'Портовая компания сообщила, что ремонт обошёлся вдвое дороже, чем планировали в начале года.',
      'С весны жители зависели от маленькой рыбацкой лодки, после того как отказал старый двигатель.',
      'На следующей неделе совет обсудит новое расписание и ждёт многих жителей.',
    ],
    place: 'Вельмск',
    outlet: 'Вельмский вестник',
    names: ['Орса Тиндаль', 'Борис Халов', 'Мария Кварова', 'Анна Сергеевна Скарн', 'Иван Марлин'],
    roles: ['корреспондент', 'Журналист', 'обозреватель', 'редактор'],
    agencies: ['ТАСС', 'Интерфакс', 'Reuters'],
    sections: ['Политика', 'ЭКОНОМИКА', 'Общество', 'В мире', 'Главная > Новости', 'Главная / В мире'],
    days: ['d MMMM yyyy', "d MMMM yyyy 'года'", 'dd.MM.yyyy', 'EEEE, d MMMM yyyy', "d MMMM yyyy 'г.'"],
    times: ['', ', {HH:mm}', ' {HH:mm}', ' в {HH:mm}', ' - {HH:mm}', ' | {HH:mm}', ' в {HH:mm} (МСК)'],
    published: ['Опубликовано: ', 'Опубликовано ', 'Дата публикации: ', 'Размещено: '],
    updated: ['Обновлено: ', 'Обновлено ', 'Последнее обновление: ', 'обновлено '],
    counters: ['Время чтения: 3 мин', '3 мин. чтения', '12 комментариев', 'Комментарии (5)'],
    buttons: ['Поделиться', 'Распечатать', 'Прослушать', 'Скопировать ссылку', 'ВКонтакте\nOK\nTelegram'],
    credits: [' Фото: {name}', ' Фото: {name} / ТАСС', ' © {name}/ТАСС', ' (Фото: {name})'],
    datelines: ['{PLACE}, {d MMMM}. /ТАСС/. ', '{PLACE}. ', '{place}. {d MMMM}. ИНТЕРФАКС - '],
    related: 'Читайте также\nШторм закрыл северный мост на неделю\nВ старом зале открылся новый рынок',
    below: ['Теги: паром, порт, остров', '© {yyyy} {outlet}. Все права защищены.'],
    comments: '12 комментариев\nДобавить комментарий',
    about: 'Об авторе\n{name} — журналист газеты «{outlet}».',
  },
  ar: {
    locale: ar,
    headlines: [
      'العبارة تعود إلى الجزيرة بعد أحد عشر شهرا من الإصلاح',
      'لماذا أصبحت العبارة أغلى من أي وقت مضى',
    ],
    standfirst: 'مئات الأشخاص انتظروا على الرصيف، لكن الأسعار سترتفع بمقدار العشر في مايو.',
    caption: 'القارب الليلي يدخل الميناء في الصباح.',
    text: [
      'عادت العبارة يوم الخميس بعد أحد عشر شهرا من الإصلاح، وانتظرها مئات الأشخاص على الرصيف القديم.',
      'وقالت شركة الميناء إن الإصلاح كلف ضعف ما كان مقررا وإن الأسعار سترتفع قريبا في الجزيرة كلها.',
      'واعتمد السكان منذ الربيع على قارب صيد صغير بعد أن تعطل المحرك القديم على مرأى من الميناء.',
      'ويناقش المجلس البلدي المواعيد الجديدة في اجتماعه الأسبوع المقبل وينتظر حضور كثيرين.',
    ],
    place: 'ميناء فيلم',
    outlet: 'جريدة فيلم',
    names: ['أورسا تيندال', 'برهان هلال', 'ليلى عبد السلام سكارن', 'محمد المارلي'],
    roles: ['مراسل', 'صحفي', 'محررة'],
    agencies: ['رويترز', 'أ ف ب', 'فرانس برس'],
    sections: ['سياسة', 'اقتصاد', 'العالم', 'منوعات', 'الرئيسية > أخبار > سياسة', 'الرئيسية / العالم'],
    days: ['d MMMM yyyy', 'EEEE d MMMM yyyy', 'EEEE، d MMMM yyyy', 'd MMMM، yyyy'],
    times: ['', ' - {HH:mm}', ' {HH:mm}', ' | {HH:mm}', ' الساعة {HH:mm}', ' {HH:mm} بتوقيت غرينتش'],
    published: ['نشر في ', 'نشر في: ', 'تاريخ النشر: ', 'نُشر في ', 'نشر بتاريخ '],
    updated: ['آخر تحديث: ', 'آخر تحديث ', 'تم التحديث في ', 'تحديث: '],
    counters: ['3 دقائق قراءة', 'مدة القراءة: 3 دقائق', '12 تعليقا', '1234 مشاهدة', 'التعليقات (5)'],
    buttons: ['مشاركة', 'طباعة', 'استمع إلى المقال', 'نسخ الرابط', 'فيسبوك\nتويتر\nواتساب'],
    credits: [' تصوير: {name}', ' (رويترز)', ' صورة: {name}', ' (أ ف ب)'],
    datelines: ['{place} (رويترز) - ', '{place} - ', '{place} (أ ف ب) – ', '{place} {d MMMM} (رويترز) - '],
    related: 'اقرأ أيضا\nالعاصفة تغلق جسر الشمال أسبوعا كاملا\nافتتاح سوق جديدة في القاعة القديمة',
    below: ['الوسوم: عبارة، ميناء، جزيرة', '© {yyyy} {outlet}. جميع الحقوق محفوظة.'],
    comments: 'التعليقات\nسجل الدخول للتعليق',
    about: 'عن الكاتب\n{name} صحفي في {outlet}.',
  },
  fa: {
    locale: faIR,
    headlines: ['کشتی پس از یازده ماه ترمیم به جزیره بازگشت', 'چرا کرایهٔ کشتی از همیشه گران‌تر شده است'],
    standfirst: 'صدها نفر در اسکله منتظر بودند، اما کرایه‌ها از ماه آینده یک‌دهم بالا می‌رود.',
    caption: 'قایق شبانه بامداد وارد بندر می‌شود.',
    text: [
      'کشتی روز پنج‌شنبه پس از یازده ماه ترمیم بازگشت و صدها نفر در اسکلهٔ کهنه منتظر آن بودند.',
      'شرکت بندر اعلام کرد که ترمیم دو برابر آنچه برنامه‌ریزی شده بود هزینه داشت و کرایه‌ها بالا می‌رود.',
      'ساکنان از بهار به یک قایق کوچک ماهی‌گیری متکی بودند، پس از آنکه موتور کهنه از کار افتاد.',
      'شورای شهر هفتهٔ آینده دربارهٔ برنامهٔ تازه گفتگو می‌کند و منتظر ساکنان بسیاری است.',
    ],
    place: 'بندر ولم',
    outlet: 'روزنامهٔ ولم',
    names: ['اورسا تیندل', 'برهان هلال', 'مریم مارلی', 'نادر سکارنی'],
    roles: ['خبرنگار', 'گزارشگر', 'روزنامه‌نگار'],
    agencies: ['رویترز', 'ایسنا', 'خبرگزاری فرانسه'],
    sections: ['سیاست', 'اقتصاد', 'جهان', 'جامعه', 'خانه > اخبار > سیاست', 'صفحه اصلی / جهان'],
    days: ['d MMMM yyyy', 'EEEE d MMMM yyyy', 'EEEE، d MMMM yyyy', 'd MMMM، yyyy'],
    times: ['', ' - {HH:mm}', ' {HH:mm}', ' | {HH:mm}', ' ساعت {HH:mm}', '، {HH:mm}'],
    published: ['منتشر شده در ', 'تاریخ انتشار: ', 'نشر شده: ', 'تاریخ نشر: '],
    updated: ['به‌روزرسانی: ', 'آخرین به‌روزرسانی: ', 'به روز شده در '],
    counters: ['زمان مطالعه: ۳ دقیقه', '۳ دقیقه خواندن', '12 نظر', '۱۲۳۴ بازدید', 'نظرات (5)'],
    buttons: ['اشتراک‌گذاری', 'چاپ', 'گوش کنید', 'کپی لینک', 'فیسبوک\nتوییتر\nتلگرام'],
    credits: [' عکس: {name}', ' (رویترز)', ' عکس: رویترز'],
    datelines: ['{place} (رویترز) - ', '{place} – ', '{place} - '],
    related: 'بیشتر بخوانید\nتوفان پل شمال را یک هفته بست\nبازار تازه در تالار کهنه باز شد',
    below: ['برچسب‌ها: کشتی، بندر، جزیره', '© {yyyy} {outlet}. تمام حقوق محفوظ است.'],
    comments: 'نظرات\nبرای ثبت نظر وارد شوید',
    about: 'دربارهٔ نویسنده\n{name} خبرنگار {outlet} است.',
  },
};
