import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';

const labels = oneOf`
  length|language|load-date|publication-type|journal[- ]code|document[- ]type|graphic|edition|copyright
  acc-no|pub-type|subject-codes?|isbn|issn|body|word count|pages?|proquest document id|document url
  publication title|source type|language of publication|place of publication|country of publication
  number of pages|first page|company ?/ ?organization|identifier ?/ ?keyword|database|ressort
  dokumentnummer
`;

/** How news desks mark the end of a text. */
const ends = 'ends?|end of (?:text|message|release)|انتهای پیام ?/?|پایان پیام ?/?';

/** What databases of newspapers print around an article, and notes to editors above a press release. */
export const archiveRecord: Furniture = {
  rule: 'archive-record',
  reason: 'A database or a news desk added a record of the text.',
  examples: [
    'LENGTH: 312 words',
    '312 words',
    '1 of 12 DOCUMENTS',
    'LOAD-DATE: April 16, 2021',
    'ProQuest document ID: 123456789',
    'Dokumentnummer: 22112007-VZ-0034',
    'LANGUAGE: ENGLISH',
    'FOR IMMEDIATE RELEASE',
    'ENDS',
    'Pressemitteilung 14/2023',
    'Sperrfrist: keine',
    'کد خبر: ۸۴۳۲۱۰۹',
    'Status: Published',
    'Visibility: Public Edit',
    'Published in',
    'Published in Harbour Notes',
    'انتهای پیام/',
    'Details',
    'NEWS PROVIDED BY Orn Mill Ltd',
    'This e-mail is confidential and intended only for the addressee.',
    '###',
    'Document VELP000020210415eh4f0000c',
  ],
  leaves: [
    'Published in Velm, the book tells of a ferry.',
    'Status: nobody knows',
    '312 words were not enough, she said.',
    'Length is not all.',
    'The details were unclear',
  ],
  line: wholeLine`
    (?:${labels})\s?:(?:\s.{1,80})?
    \d{2,5} (?:words|zeichen|mots|palabras|слов)
    \d{1,4} of \d{1,5} documents?
    (?:user rating|ratio|benutzerbewertung|(?:note|vote) (?:des )?utilisateurs?|valutazione attuale|avaliacao do usuario|gebruikerswaardering|ocena uzytkownikow)\s?:\s?[0-5](?:[.,]\d)?\s?/\s?5
    (?:star (?:in)?active\s?){1,5}
    english|document [a-z0-9]{10,40}|details|detalles|detalhes|dettagli|gegevens|szczego[lł]y|информация о материале|деталі|podrobnosti|detaljer|λεπτομερειες|detalii|reszletek
    (?:for immediate release|press release|news release|media (?:release|advisory)|(?:presse?|medien)mitteilung|(?:presse|medien)information|communique de presse|(?:nota|comunicado) de prensa|comunicato stampa|nota de imprensa|persbericht|pressmeddelande)(?: (?:nr\.?|no\.?|n°)?\s?\d{1,4}(?:/\d{2,4})?)?
    news provided by(?: .{2,80})?|/?prnewswire/?|view original content(?: to download multimedia)?:?.{0,200}
    this e-?mail (?:and any attachments? )?(?:is|are|may be|contains?) .{0,40}(?:confidential|privileged).{0,300}
    (?:diese e-?mail enthalt|ce (?:message|courriel) (?:est|contient)) .{0,20}(?:vertrauliche|confidentiel).{0,300}
    not for publication|embargoed?(?: until .{1,60})?|sperrfrist(?: ?: ?.{1,60})?
    (?:کد (?:خبر|مطلب)|شناسه خبر|شماره خبر|news (?:id|code)) ?:? ?[\d-]{2,20}
    (?:###|-?30-?|\* \* \*)
    ${ends}
    status:? (?:published|draft|pending review)(?: edit)?
    visibility:? (?:public|private|password protected)(?: edit)?|publish|save draft|preview changes
    move to (?:trash|bin)|revisions: \d{1,3}(?: browse)?|published in(?: \p{L}[\p{L} &'’-]{2,40})?
  `,
  certain: 'edges',
  inside: wholeLine`${ends}|(?:کد (?:خبر|مطلب)|شناسه خبر|شماره خبر) ?:? ?\d{2,20}`,
};
