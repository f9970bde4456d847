import { type Furniture, wholeLine } from './furniture.ts';

/** Addresses that stand alone: the page's own, or where to write to. */
export const pageAddress: Furniture = {
  rule: 'page-address',
  reason: "The page's address, or one to write to, was copied with the article.",
  examples: [
    'https://packet.example/boats',
    'www.packet.example',
    'orsa.tindal@packet.example',
    'Original from https://packet.example/boats',
    'Article link: https://packet.example/boats',
    'Contact: orsa.tindal@packet.example',
    '[email protected]',
    't.me/velmpacket',
    'velmpacket.example',
    'This is Google’s cache of https://packet.example/boats. It is a snapshot of the page.',
  ],
  leaves: ['The list is at https://packet.example/boats for all to read.', 'packet', 'St.Gallen', 'node.js'],
  line: wholeLine`
    this is google'?s cache of https?://\S+.{0,300}|full version\s+text-only version\s+view source
    tip: to quickly find your search term on this page.{0,100}
    the wayback machine - https?:\S+|https?:\S+ (?:the )?wayback machine
    (?:original(?:ly)?|taken|copied|retrieved|reprinted|source|text|article)(?:\s(?:posted|published|text|article|story))?\s(?:from|at|on)\s?[:：]?\s?(?:https?://|www\.)\S+
    (?:(?:(?:(?:original|full|article|news|story|source)\s)?(?:url|link|web(?:site)?)|short ?link|permalink|short url|contact|e-?mail|لینک(?: کوتاه)?)\s?[:：]\s*)?(?:https?://\S+|www\.\S+|t\.me/\S+|[\w.+-]+@[\w-]+\.[\w.]+|\[?email protected\]?)
    (?:[a-z0-9-]+\.)*[a-z0-9-]{4,}\.(?:com|org|net|info|news|media|example|[a-ik-z][a-z])
  `,
  certain: 'anywhere',
};
