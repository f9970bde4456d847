import { spaced } from '../text/one-of.ts';

// Conjunctions, question words, particles, adverbs, auxiliaries and imperatives in small letters. Those that are first names
// too, such as “will” or “andre”, are not among them.
const en = spaced`
  about above across actually almost along already always and another any apparently are as ask because
  been before behind being below beneath besides between beyond both but by clearly concerning
  congratulations consider considering could dear did does during each either elsewhere enter especially
  even eventually ever every except exit finally fortunately get given goodbye had hardly has have hear
  hence here how however if imagine indeed inside instead into is it just lately let like luckily maybe
  meanwhile meet might most much must near nearly neither never nevertheless no nobody none nor not
  nothing now off often on once only onto opposite or otherwise out outside over past perhaps poor
  possibly presently presumably probably provided quite rarely rather recently regarding regardless
  remember round sadly same see seldom several shall should since so some somehow sometimes soon still
  such suddenly suppose surely than thanks that then there therefore though through throughout thus too
  toward towards twice unless until up upon usually very via was watch welcome were what whatever when
  whenever where whereas wherever whether which while who whoever whom whose why within would yet
`;

const fr = spaced`
  adieu ailleurs ainsi alors après assez aucun aucune aujourd’hui aussi aussitôt autour autre autrefois
  autres avant avec beaucoup bien bientôt car ce ceci cela celle celles celui cependant certaines certains
  certes ces cet cette ceux chaque chez combien comme comment concernant contre dans de dehors demain
  depuis derrière dessous dessus devant donc dont dorénavant durant dès déjà désormais elles encore enfin
  ensuite entre et eux excepté face finalement grâce hier hormis ici jadis jamais jusque laquelle lequel
  lesquels leur leurs loin longtemps lors lorsque là maintenant mais mal malgré mieux moins même mêmes
  naguère ne ni non notre nous nul néanmoins on or ou outre où par parce parfois parmi partout pauvre
  pendant personne peu peut-être plus plusieurs pour pourquoi pourtant presque près puis puisque quand
  quant quel quelle quelles quelque quelques quels qui quiconque quoi quoique rarement rien récemment sans
  sauf selon sera serait seul seule seulement si soit soudain sous souvent suite sur surtout tandis tant
  tantôt tard toujours tous tout toute toutefois toutes trop très tôt vers voici voilà vos votre vous
  était
`;

const de = spaced`
  aber alle allerdings alles als also anfangs angesichts anstatt arme armer auch aufgrund außer außerdem
  außerhalb bald beide beim bereits bevor binnen bis bloß da dabei dadurch dafür dagegen daher dahinter
  damals damit danach dank dann daran darauf daraufhin darum dass davon davor dazu denn dennoch deshalb
  deswegen diese dieser dieses doch dort drüben durch eben ehe eigentlich einerseits einfach einige einmal
  einst endlich entlang entweder erneut erst etwa etwas falls fast ferner gab ganz genau gerade gestern
  gewiss gleich gut hat hatte heute hier hingegen hinter immer immerhin indem indessen infolge innerhalb
  inzwischen irgendwann ist ja jede jeder jedes jedoch jemals jemand jene jener jenseits jetzt kaum kein
  keine könnte kürzlich laut leider man manche manchmal mehr mehrere meist meistens mittlerweile
  möglicherweise nachdem nachher nachts natürlich nein neulich nicht nichts nie niemals niemand nirgends
  noch nun nur ob oberhalb obgleich obschon obwohl oft ohnehin plötzlich schließlich schon sehr seitdem
  seither selbst selten sicher so sobald sodass sofern sofort sogar solange solche sondern sonst sooft
  soweit sowie sowohl statt stattdessen stets trotz trotzdem und ungeachtet unterdessen viele vielleicht
  vielmehr vorher wann war warum was weder weil weiter weiterhin welche welcher wem wen wenn wer werden
  weshalb wie wieder wieso willkommen wird wo wobei wodurch wofür woher wohin wohl womit womöglich worauf
  wurde während zudem zuerst zufolge zugleich zuletzt zumal zumindest zunächst zuvor zwar zweifellos
  überall überdies übrigens
`;

const es = spaced`
  acaso acá además adiós ahora ahí algo alguien alguna algunas algunos algún allá allí ambos ante
  anteriormente antes apenas aquel aquella aquello aquí así aun aunque aún bajo bastante bien cada casi
  cerca como con conque contra cual cualquier cualquiera cuando cuanto cuál cuándo cuánto cómo dado debajo
  debido del delante demasiado dentro desde después detrás donde durante dónde e encima entonces entre era
  es esa ese eso esta estaba este esto está excepto frente fue fuera gracias haber había hacia hasta hay
  hoy igual incluso inmediatamente jamás junto lejos luego mal mañana mediante mejor menos mientras misma
  mismo mucho muchos muy más nada nadie ni ninguna ningún no nos nuestra nuestro nunca o ojalá otra otras
  otro otros para pero pese pobre poco pocos porque posteriormente pronto pues puesto que quien quienes
  quizá quizás quién qué raramente recientemente salvo se según ser será sería si siempre sin sino sobre
  solamente solo su sus sí sólo tal también tampoco tan tanto tarde temprano tenía toda todas todavía todo
  todos tras tu un una unos varios y ya
`;

const it = spaced`
  adesso affinché alcuni allora altri altro anche ancora anzi appena attraverso benché bensì chi chiunque
  cioè ciò come comunque con contro cosa così da dal davanti davvero dentro dietro domani dopo dove
  dovunque dunque durante ecco ed entrambi eppure era essendo essi fa finché fino finora forse fra fu
  fuori già ieri in infatti infine inoltre insomma intanto invece lontano là lì ma mai malgrado meglio
  meno mentre molti molto neanche nemmeno nessuno niente non nonostante nulla né o oggi ogni ognuno oltre
  oppure ora ormai ovunque ovvero parecchi per perché perciò perfino persino però piuttosto più pochi poco
  poi poiché presto prima proprio purché pure purtroppo qua qualche qualcosa qualcuno quale quali qualora
  qualunque quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi
  raramente sarebbe sarà se sebbene secondo sempre senza siccome solo soltanto sopra soprattutto sotto
  spesso stamattina stavolta su subito talvolta tanto tra tranne troppo tutta tuttavia tutte tutti tutto
  verso vicino
`;

const nl = spaced`
  aan achter al aldus alhoewel alle alleen als alsof altijd ander andere anders behalve beide bij bijna
  binnen boven buiten daar daardoor daarna daarom daarop dan dankzij dat deze die dit door dus echter eens
  eerder eerst eigenlijk eindelijk elk elke en enkel enkele erg ergens ertegen even evenals gedurende geen
  gelukkig gewoon haast heeft heel helaas hier hoe hoewel ieder iedereen iemand immers in indien inmiddels
  intussen is ja jegens juist kan kon kortom langs later maar meer meestal met misschien mits moet na
  naast nadat natuurlijk nauwelijks nee nergens niemand niet niets noch nog nooit nu of ofschoon om omdat
  ondanks onder ondertussen ongeveer ook opeens opnieuw over overal plotseling rond rondom samen sinds
  sommige soms straks tegen tegenover tenzij terwijl thans tijdens toch toen tot totdat trouwens tussen
  uit uiteindelijk uiteraard vaak vanaf vanavond vandaag vanwege veel verder volgens voor vooral voordat
  vroeger waar waarbij waarna waarom waarschijnlijk wanneer want was wat weer weinig wel welke werd wie
  wordt zal zeer zelden zelfs zo zoals zodat zodra zolang zonder zou
`;

const pl = spaced`
  aby albo ale ani aż bardzo bez bo bowiem by byle być chociaż choć chyba co coś czasami czasem czy czyli
  często dla dlaczego dlatego do dokąd dopiero dopóki dotąd dość dużo dzisiaj dzięki dziś gdy gdyby gdyż
  gdzie gdzieś i ich ile inaczej inni inny iż ja jak jakby jako jednak jedynie jest jeszcze jeśli jeżeli
  już każdy kiedy kiedyś kilka koło kto ktoś która który którzy lecz ledwo lub mimo między może można na
  nad nadal nagle najpierw nawet nie niech niedawno nigdy nigdzie nikt nim niż o obecnie obok od odkąd ona
  oni oprócz oraz oto po pod podczas podobno pomimo ponad ponieważ ponownie potem poza prawie przecież
  przed przede przez przy prócz później raczej razem rzadko skoro skąd szczególnie tak taki także tam te
  tego ten też to toteż trochę tu tutaj tuż tylko tymczasem u w wciąż wczoraj we wedle według wiele więc
  wkrótce wobec wprawdzie wreszcie wszyscy wszystko wszędzie wtedy właśnie wśród z za zamiast zanim
  zapewne zaraz zarówno zatem zawsze ze znowu że żeby
`;

/** Danish, Norwegian and Swedish share most of them. */
const nordic = spaced`
  af al alene alle allerede alligevel alltid annan annen att bag bak bakom bara bare bland blandt blev
  bliver både da dagen daher de dem den denna denne der derefter deretter derfor derimot dermed dessuten
  dessutom desuden det dette där därefter därför då efter eftersom eller ellers endast endelig endnu
  enligt enn ennå ens enten er et etter fast forbi fordi fortfarande fra frem från för före förrän før
  først gjennom hadde hade har havde her hittil hos hur hva hvad hvem hver hvilken hvis hvor hvordan
  hvorfor här i iblant ifølge igen igjen ikke illa imellem imens imidlertid imot inden indtil ingen
  ingenting innan inntil inom inte ja jag jämte kan kanske kanskje knappt kun kunde kunne ligesom likevel
  liksom man mange med medan medens meget mellan mellem mellom men mens mer mere mod mot muligens mycket
  myös må många måske måtte nei nej nemlig neppe nu nylig nyligen nyss när nästan nå någon något några når
  næsten och ofta ofte og også om omkring ovanför over pludselig plutselig plötsligt på redan samma samt
  samtidig sedan selv selvom sidan siden sjelden själv skal skulle slik slutligen snart som somliga stadig
  straks sällan så sådan sånn tidigare til till tills trods tross trots ud uden under ut utan utanför uten
  vad vanligen var varför varje ved vem verken vid vilken vill ville visst ändå över
`;

const pt = spaced`
  acaso acima agora ainda algo algum alguma alguns alguém ali além ambos antes aonde apenas apesar após
  aquela aquele aqui aquilo assim até bastante bem cada caso cerca certamente com como conforme contra
  contudo cuja cujo cá da daí de debaixo dentro depois desde durante e eis ela ele em embora enfim
  enquanto entre entretanto então era essa esse esta estava este está excepto exceto felizmente finalmente
  foi fora frequentemente havia hoje há inclusive infelizmente isso isto jamais junto já logo longe lá
  mais mal mas mediante meio menos mesma mesmo muito muitos nada nem nenhum nenhuma ninguém nunca não o
  onde ontem ora ou outra outras outro outros para perante perto pois por porquanto porque portanto
  porventura porém pouco poucos primeiro provavelmente qual qualquer quando quanto quase que quem
  raramente recentemente salvo se segundo seja sem sempre sequer seria será sim sob sobre sobretudo
  somente só também tampouco tanto tarde toda todas todavia todo todos tudo tão um uma vários
`;

const ro = spaced`
  abia acea aceasta această acel acest acesta aceștia aci acolo acum adesea adică afară aici alt alta alte
  altul altă alături apoi aproape aproximativ asemenea asta astfel astăzi atunci atât azi așa bine ca cam
  care ce cei cel ceva chiar cine cineva conform contra cu cum cumva curând când cât câteva câțiva că căci
  către da dacă dar datorită de deasupra deci decât deja deoarece departe des despre destul deși din
  dincolo după era este ești fie fiecare fiindcă foarte fost fostul fără grație iar iată ieri la lor lângă
  mai mereu mult mulți mâine măcar nici niciodată nicăieri nimeni nimic nu numai oare ori oricare orice
  oricine oricând oriunde parcă pe pentru peste poate poimâine prea precum prin printre puțin până rar sau
  se singur singura spre sub să toate toată tocmai tot totdeauna totuși toți tuturor unde undeva uneori
  unii va vreodată împotriva în înainte încotro încât încă îndată înspre însă întotdeauna într între
  întrucât și
`;

const id = spaced`
  ada adalah adapun agar akan akhirnya akibat antara apa apabila apakah asalkan atas atau awalnya bagai
  bagaimana bahkan bahwa banyak barangkali baru beberapa begitu belakangan belum berdasarkan berkat
  bersama biarpun bila bukan cuma dahulu dalam dan dapat dari daripada dekat demi demikian dengan di dia
  dulu guna hampir hanya harus hingga ia ini itu jadi jangan jarang jika jikalau juga justru kadang kalau
  kami kapan karena ke kecuali kemarin kembali kemudian kendati kepada kerap ketika kini kita konon lagi
  lain lalu lebih maka makin malah manakala masih maupun melalui memang mengapa menjelang menurut mereka
  meski meskipun mungkin namun nanti nyaris oleh pada padahal para pasti per pernah pun saat saja salah
  sambil sampai sangat seakan seandainya sebab sebagai sebelum sebelumnya sebuah secara sedang segera
  sehingga sejak sejumlah sekali sekalipun sekarang selagi selain selalu selama selanjutnya seluruh
  semenjak sementara semoga semua seolah seorang seperti sering serta sesudah setelah setiap siapa suatu
  sudah supaya tadi tak tanpa tapi telah tentang tentu terhadap terkadang terlalu tetap tetapi tiba-tiba
  tidak untuk usai walau walaupun yaitu yakni yang
`;

const tr = spaced`
  acaba ama ancak artık aslında ayrıca az bazen bazı belki ben bile bir biri birkaç birçok biz bu bugün
  buna bunlar bunun burada böyle böylece bütün daha dahi de demek değil diye diğer dolayısıyla dün elbette
  en ertesi evet eğer fakat galiba gene genellikle gerek gerçekten gibi göre hala halbuki hangi hani hatta
  hayır hele hem hemen henüz hep hepsi her herhalde herkes hiç hiçbir hâlâ iken ile ilk ise için işte
  kadar karşı karşın kaç kendi kesinlikle kez keşke ki kim kimi kimse kısaca lakin madem mademki mesela
  meğer meğerse nasıl ne neden nedense nere nerede nereden neredeyse nereye nihayet nitekim niye niçin o
  oldukça olsa on ona onlar onun orada oysa oysaki pek peki rağmen sadece sanki sen siz son sonra sonunda
  sürekli tabii tam tek tüm var ve veya veyahut vs ya yahut yalnız yalnızca yani yarın yine yok yoksa
  zaman zaten zira çok çoğu çünkü önce öyle özellikle üstelik üzere şayet şey şimdi şu şuna şöyle
`;

const hu = spaced`
  a abban addig ahogy ahol aki akkor alatt alig ami amikor aminek amint amíg annyira arra az azaz azonban
  azután azzal azért azóta be belül benne biztosan bár bárcsak bárhol bárki csak csakhogy csupán de e
  ebben eddig egy egyes egyik egyszer egyáltalán együtt egész ehhez el ellen első elég előbb először előtt
  ennek erre ez ezek ezen ezután ezért fel felé fölött főleg ha habár hacsak hamar hamarosan hanem helyett
  hirtelen hiszen hiába hogy hogyan hogyha hol holnap holott honnan hova hát igen ily ilyen is itt jobban
  jó jól kell kevés ki kivéve kiért később körül közben között külön legalább legfeljebb lehet lehetett
  majd majdnem megint mellett mely melyik mert mi miatt mihelyt mikor milyen mind minden mindenki mindig
  mindkét mint mintha miután mivel miért mióta most már máris más másik még míg nagyon ne nehogy nem
  nemcsak nincs noha néha néhány nélkül olyan ott pedig persze például ritkán rá s se sehol sem semmi
  senki soha sohasem sok sokan szerencsére szerint szinte számára tegnap tehát teljesen ti továbbá
  tudniillik több többen többé túl ugyan ugyanakkor ugyanis után utána vagy valahol valaki valamint való
  valószínűleg van vissza viszont volt végül által általában ám át én és így önmaga össze úgy újra
`;

const cs = spaced`
  aby ale alespoň anebo ani ano asi avšak ač ačkoli až bez bohužel buď by byl byla byť během celkem co což
  další dnes do dokonce dokud dost dosud dál dále dávno hlavně hned i jak jakmile jako jakož jaký je jeho
  jen jenom jenže jestli jestliže ještě jinak jindy již k kam každý kde kdo kdy kdyby kdykoli když kolem
  kolik konečně krom kromě která které který kvůli ledaže leč mezi mimo minulý mnohem mnoho možná málo
  místo může nad nadále najednou nakonec naopak naposledy naproti např napřed naštěstí ne nebo neboť
  nedávno nejprve nejspíš není než nic nikde nikdo nikdy nyní něco někde někdo někdy několik o ob oba od
  odkud ono oproti opět pak po poblíž pod podle podobně podél pokud poněvadž poslední potom později poď
  pořád pro prostě proti proto protože proč prvně právě přece před předtím přes přesto přestože při přitom
  raději rovněž s samozřejmě se skoro snad sotva spíš stále tady tak takový také takže tam tamhle tato
  tedy tehdy ten tenhle tento teprve teď to totiž trochu tu tudíž tuto téměř třeba u uprostřed už v vedle
  velmi vlastně vloni včera včetně však všechno všichni všude vůbec vždy vždyť z za zase zato zatím
  zatímco zde ze zejména zpět zároveň zítra často či čili že
`;

const el = spaced`
  άλλοι άλλος άμα άρα άραγε ένας έξω έπειτα έτσι έως ή ήδη ήταν ίσως αλλά αλλιώς αλλού αμέσως αν ανάμεσα
  αναμφίβολα αντί απέναντι απλώς από απόψε αργά αργότερα ας αυτή αυτοί αυτό αυτός αφού αφότου αύριο βέβαια
  για γιατί γρήγορα δίπλα δεν δηλαδή διότι εάν είναι είτε εγώ εδώ εκεί εκείνη εκείνος εκτός ενάντια εντός
  ενώ εξαιτίας επίσης επειδή επομένως ευτυχώς θα κάθε κάποιος κάποτε κάπου κάτω καθένας καθώς και καλά
  κανένας κατά λίγο λοιπόν μάλιστα μάλλον μέσα μέχρι μήπως μα μαζί μακάρι μακριά με μετά μεταξύ μη
  μολονότι μπορεί μπροστά μόλις μόνο να ναι ξανά ούτε πάλι πάντα πάντως πάνω πίσω παρά παρόλο περίπου πια
  πιθανώς πιο ποιοι ποιος πολλοί πολύ ποτέ πουθενά πού πριν προς προτού πρόσφατα πρώτα πότε πώς σήμερα σαν
  σε σπάνια στη στην στο συνήθως συνεπώς συχνά σχεδόν σύμφωνα τέλος τίποτα τα τελικά τι τουλάχιστον τότε
  τώρα υπέρ χάρη χθες χτες χωρίς ως ωστόσο όλα όλοι όμως όποιος όποτε όπου όπως όσο όταν ότι όχι ύστερα
  ώσπου ώστε
`;

const ru = spaced`
  а без более больше будет будто бы был была быстро в вблизи ввиду вдруг ведь везде весь вместе вместо вне
  внезапно во возле возможно вокруг вообще вопреки вот впервые впрочем все всегда вскоре вслед всё вчера
  выше где да давно даже для до довольно долго достаточно другие другой его едва если есть еще ещё жаль же
  за завтра зато зачем здесь и из из-за или именно иногда итак к каждый как как-то какой ко когда коли
  конечно который кроме кто кто-то куда ли либо лишь мало меж между менее много может можно мы на наверное
  наверняка над надо наконец наоборот напротив наряду не недавно недалеко некогда некоторые нельзя немного
  несколько несмотря нет неужели ни нигде никогда никто ничего ничто но ну нынче о об оба обычно однажды
  однако около он она они опять от откуда отныне отсюда отчего очень первый перед по под позже пока помимо
  после последний потом потому почему почти поэтому прежде при про просто против ради раз разве раньше
  редко с сам сама самый сверх сегодня сейчас сквозь сколько скорее скоро слишком снова со совсем согласно
  сперва спустя сразу среди так также такой там тем теперь то тогда тоже только тот точно тут ты у уж уже
  хорошо хоть хотя часто чаще чем через что чтобы чуть эта эти это этот я якобы
`;

const uk = spaced`
  а або адже аж але без би бо був була більше біля в весь вже ви вище вранці врешті все всі вчора від
  відколи відтепер відтоді він де дехто деякі для до доки донедавна досі дуже ж жоден з за завжди завтра
  задля заради зате звичайно звідки знову зокрема зі й його кожен коли колись кругом крізь крім куди
  кілька ледве лише мабуть майже мало ми мимо може можливо між на навколо навпаки навіть навіщо над надто
  назавжди нарешті насамперед наче не невже недавно незабаром незважаючи нема немає немов ну ні ніби ніде
  ніколи ніхто нічого о об обидва один однак окрім опісля ось перед передусім по поблизу поза поки попри
  поруч поряд потім початку при про просто проте проти прямо під після раз разом раніше раптом рідко саме
  скоро скрізь скільки слідом собі спершу спочатку справді сьогодні так такий також там те тепер ти тим то
  тоді тож той тому трохи тут тільки у увечері усі утім хай хоч хоча хто хтось хіба це цей ця ці цілком
  часто через чи чому ще що щоб щойно щоправда як якби який якраз якщо і із інакше іноді інший інші її
`;

/** Words that can open a sentence and begin no name there, by language, parted by spaces: of the languages that write names with capitals. */
export const functionWords = {
  en,
  fr,
  de,
  es,
  cs,
  da: nordic,
  el,
  hu,
  id,
  it,
  nl,
  no: nordic,
  pl,
  pt,
  ro,
  ru,
  sv: nordic,
  tr,
  uk,
};

const every = new Set(Object.values(functionWords).flatMap((words) => words.split(' ')));

/** Whether a word with a capital only opens its sentence, in some language: “Diese Boote”. */
export function isSentenceOpener(word: string): boolean {
  return every.has(word.toLowerCase());
}
