import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';
import { rightsWords } from './words/page-words.ts';

const anywhere = oneOf`
  this (?:copy|article|material) is (?:only )?for your (?:own )?personal,? (?:and )?non-?commercial use.{0,400}
  please use the sharing tools found via the share (?:button|icon).{0,460}|(?:.{0,80}\. )?(?:please share this article with others using the link below,? )?do not cut (?:&|and) paste the article.{0,160}
  vous pouvez partager un article en cliquant sur les icones de partage.{0,80}|(?:pour plus d'informations,? )?consultez nos conditions generales(?: de (?:vente|utilisation))?\.?
  la reproduction totale ou partielle d'un article,? sans (?:l')?autorisation.{0,160}|pour toute demande d'autorisation,? contactez .{4,60}
  en tant qu'abonnee?,? vous pouvez offrir (?:jusqu'a )?.{2,40}articles?.{0,160}
  .{2,60} is part of .{2,60}, an international media group and leading digital publisher\..{0,60}
  our standards:\s?.{2,120}|(?:©\s?)?riproduzione riservata.{0,60}
  [【[(（]?(?:特别|免责|郑重)?声明[】\])）]?[:：].{0,20}(?:以上|本文|文章|本站|本网|内容).{4,200}|(?:【|\[)?版权声明(?:】|\])?(?:[:：].{2,200})?
  (?:本文|文章)(?:内容)?(?:仅|只)代表作者(?:个人|本人)?(?:的)?(?:观点|立场).{0,60}|(?:请支持.{2,12}[,，])?(?:未经.{0,12}(?:授权|许可|允许)[,，]?.{0,6}(?:不得|禁止|谢绝|请勿)转载|(?:如需)?转[载发](?:时)?[,，]?请(?:注明|联系)).{0,120}
  저작권자\s?(?:ⓒ|©|\(c\)).{2,120}|(?:.{0,60}[^\p{L}])?무단 ?(?:전재|복제|도용|배포).{0,40}(?:금지|금합니다\.?)
  (?:©\s?)?(?:.{2,30}\. )?(?:esta )?expresamente prohibida la (?:re)?distribucion.{0,160}|reproduction (?:interdite|reservee).{0,60}
  (?:©\s?)?dpa-infocom,? ?dpa:[\d-]{6,30}(?:/\d{1,3})?|${rightsWords}
`;

const reserved = `(?:.{0,80}[.,|] ?)?(?:${oneOf`
  all rights? reserved|alle rechte vorbehalten|tous droits reserves|todos los derechos reservados
  tutti i diritti riservati|todos os direitos reservados
  все права защищены
  tum haklari saklidir|alle rechten voorbehouden|wszelkie prawa zastrzezone|alla rattigheter forbehallna
  (?:تمام|تمامی|کلیه|همه) ?(?:ی )?حقوق .{0,60}محفوظ(?: است)?|جمیع الحقوق محفوظه.{0,60}
  ټول حقوق .{0,40}خوندی دی
`})(?:[.,|] ?.{0,80})?`;

/** Whose property the page said it was. */
export const copyrightLine: Furniture = {
  rule: 'copyright-line',
  reason: 'The page said who holds its rights.',
  examples: [
    '© 2021 Velm Packet. All rights reserved.',
    'Copyright 2021 The Velm Packet',
    'All rights reserved',
    'Alle Rechte vorbehalten',
    'تمامی حقوق محفوظ است',
    'Powered by WordPress',
    '© RIPRODUZIONE RISERVATA',
    'Our Standards: The Velm Packet Principles.',
    'This copy is for your personal, non-commercial use only. To order copies for your colleagues, write to the Velm Packet.',
    'All rights reserved. This material, and other content on this website, may not be reproduced in whole or in part without permission from the Velm Packet.',
    'This document is subject to copyright. No part may be copied without written permission.',
    '저작권자 ⓒ 벨름신문 무단전재 및 재배포 금지',
    '벨름신문과 협의 없이 본 기사의 무단 도용, 전재 및 배포를 금합니다.',
    '© dpa-infocom, dpa:210415-99-123456/2',
    'Reproduction interdite',
    'Please use the sharing tools found via the share button at the top or side of articles. Copying articles to share with others is a breach of the terms of the Velm Packet.',
    'Vous pouvez partager un article en cliquant sur les icônes de partage en haut à droite de celui-ci.',
    'La reproduction totale ou partielle d’un article, sans l’autorisation écrite et préalable du Courrier de Velm, est strictement interdite.',
    'Pour toute demande d’autorisation, contactez le Courrier de Velm.',
    'En tant qu’abonné, vous pouvez offrir jusqu’à cinq articles par mois à l’un de vos proches.',
    'Velm Tides is part of Harbour Media Inc, an international media group and leading digital publisher. Visit our corporate site.',
    '©',
    '本文仅代表作者个人观点。',
    '特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。',
    '转载请注明出处',
    'Alle rechten voorbehouden',
    'Wszelkie prawa zastrzeżone',
    '© Velm Packet. Está expresamente prohibida la redistribución de los contenidos.',
  ],
  leaves: [
    '他的声明：船明天回来。',
    'Please use the boats, not the sharing tools of the guild, he said.',
    'En tant qu’abonné du bac, vous pouvez offrir une place à un ami, dit le capitaine.',
    'The harbour is part of Velm Holdings, an international media group, she said.',
    'Copyright is a matter for the harbour court, she said.',
    'All rights reserved for sailors were lost in 1911',
  ],
  line: wholeLine`
    (?:©|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:\d{4}|by |the |-|–).{0,220}
    .{0,80}©\s?\d{4}.{0,160}|©
    ${reserved}
    this material may not be published, broadcast,? rewritten,? or redistributed.{0,60}
    (?:all rights? reserved\. )?this (?:material|article|content),? .{0,80}may not be (?:reproduced|published|broadcast|copied).{0,260}
    this document is subject to copyright\..{0,260}
    ${anywhere}
    (?:powered|designed|developed) by .{2,60}|privacy policy|terms (?:of|and|&) (?:use|service|conditions)
    terms|cookie (?:policy|settings|preferences)|contact us|about us|disclaimer|impressum|datenschutz
    mentions legales|sitemap
    (?:[\p{L} ]{3,26}[|·•]){1,9}\s?(?:privacy(?: policy)?|terms(?: of (?:use|service))?|contact(?: us)?|cookies|sitemap|impressum|datenschutz)\s?(?:[|·•][\p{L} ]{3,26}){0,9}
  `,
  certain: 'edges',
  inside: wholeLine`
    ${reserved}
    (?:©|copyright)\s?(?:©|\(c\))?\s?\d{4}.{0,120}
    ${anywhere}
  `,
};
