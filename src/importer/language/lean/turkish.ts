import { spaced } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import type { LeanGrammar } from '../lean-grammar.ts';

/** Turkish. A listener and an owner have an ending behind an apostrophe, which no speaker has. */
export const tr: LeanGrammar = {
  verbs: spaced`
    söyledi dedi konuştu belirtti açıkladı anlattı yazdı vurguladı ekledi yanıtladı sordu kaydetti aktardı
    savundu uyardı hatırlattı söylüyor diyor anlatıyor belirtiyor duyurdu kullandı
  `,
  nameless: 'dediler söylediler denildi denmiş söylenmiş',
  negations: 'değil hiç kimse asla yalanladı eğer demedi söylemedi belki',
  between: 'şunları şöyle şu şunu ise da de sözlerini ifadeleri ifadelerini',
  articles: '',
  roles: spaced`
    cumhurbaşkanı başbakan bakan bakanı başkan başkanı başkanvekili vali valisi kaymakam milletvekili genel
    sekreter sekreteri sözcü sözcüsü müdür müdürü general albay yüzbaşı komutan komutanı savcı savcısı hakim
    hakimi avukat profesör prof doktor dr uzman uzmanı tarihçi yazar gazeteci mühendis mimar antrenör teknik
    direktör direktörü futbolcu oyuncu şarkıcı sanatçı kurucu kurucusu rektör rektörü belediye dışişleri
    içişleri savunma sağlık eğitim adalet liman parti yardımcısı sayın balıkçı öğretmen
  `,
  prepositions: '',
  adverbs: 'sadece yalnızca ki ama ve sonra dün bugün sonra ayrıca',
  owners: '',
  things: '',
  clauses: 'diye ama veya o onlar göre',
  according: '',
  functionWords: functionWords.tr,
  isVerbFirst: false,
  isInflected: true,
  subject: /^[\p{L} ]+$/u,
};
