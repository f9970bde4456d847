import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';

/** A box within a text that asks its readers what they say to it. */
const asked = oneOf`
  share your thoughts|[^.!?]{8,200}\? join the (?:conversation|discussion) (?:below|in the comments)[.!]?
`;

/** Invitations to write to the editors or to send them news, which stand below articles. */
export const readersLetters: Furniture = {
  rule: 'readers-letters',
  reason: 'The page invited its readers to write to it.',
  examples: [
    'The Velm Packet is committed to publishing a diversity of letters to the editor. Here’s our email: letters@packet.example.',
    'Do you have an opinion on the issues raised in this article? If you would like to submit a response, please click here.',
    'Do you have a story to tell? Email: orsa.tindal@packet.example',
    'Got a story? Get in touch with our news team by emailing us at news@packet.example.',
    'Have something to say? Let us know in the comments.',
    'Tell us what you think in the comments below.',
    'Like this story? Share it with a friend!',
    'See a spelling or grammatical error in our story? Please click here to report it.',
    'Letters to the editor should be sent to letters@packet.example.',
    'SHARE YOUR THOUGHTS',
    'What does the return of the ferry mean for Port Velm? Join the conversation below.',
    'Do you have a photo or video of a breaking news story? Send it to us here with a brief description.',
  ],
  leaves: [
    'Do you have a boat? the harbour master asked.',
    'The packet is committed to the harbour.',
    'Letters to the editor filled the page.',
    'Share your thoughts with the mayor, the council asked.',
    'Who will join the conversation below deck?',
    'Letters to the editor should be sent before the vote, the mayor said.',
  ],
  line: wholeLine`
    .{2,60} (?:is|are) committed to publishing (?:a )?.{0,20}letters.{0,300}
    (?:please )?(?:send )?letters to the editor (?:(?:should|may|can|must) be (?:sent|submitted|e-?mailed|addressed) )?to .{0,80}\S+@\S+\.\S+.{0,200}
    .{0,60}(?:let us know|tell us(?: what you think)?|share your (?:thoughts|views)|sound off) in the comments(?: (?:below|section)(?: below)?)?
    do you have an opinion on .{2,80}\?.{0,300}
    what do you think(?: about (?:this|the) .{2,40})?\? (?:let us know|tell us|share|write|send|leave|join).{2,200}
    (?:do you have|have you got|got|have) (?:a |an |any )?(?:news |more )?(?:story|tip|tips|news|information)(?: (?:to (?:tell|share)|tip|for us))?\? (?:e-?mail|get in touch|contact|write|tell us|send|call|let us know|share|please|\p{L}+ \p{L}+ may be reached).{0,300}
    (?:do you have|have you got|got) (?:a |any )?(?:photos?|videos?)(?: or (?:photos?|videos?))?(?: of .{2,60})?\? (?:send|e-?mail|share|upload).{2,200}
    (?:see|spotted|found) (?:a|an) .{2,40}(?:error|mistake|typo).{0,40}\? .{0,20}(?:click|let us know|report|tell us|e-?mail).{0,100}
    (?:like|enjoyed?) this (?:story|article|post)\? (?:share|subscribe|tell|sign).{2,120}
    ${asked}
  `,
  certain: 'edges',
  inside: wholeLine`${asked}`,
};
