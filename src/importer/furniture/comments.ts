import { foldedPattern } from '../text/fold-text.ts';
import { type Furniture, wholeLine } from './furniture.ts';

const thing =
  'comments?|responses?|repl(?:y|ies)|commentaires?|kommentare?|comentarios?|commenti|reacties|комментари[йяев]+|yorum(?:lar)?|نظر(?:ات)?|دیدگاه(?:ها)?|تبصرې|تعلیقات?|تعلیق';
const prompts = [
  'comment (?:on )?this (?:post|article|story)|(?:leave|post|write|submit) (?:a|your) (?:reply|comment|response)(?: cancel reply)?|reply',
  'post a comment|write a comment|join the (?:conversation|discussion)|add (?:a|your) comment|view (?:all )?comments|show comments|comments? (?:are |is )?(?:closed|off|disabled)',
  'laisser un commentaire|schreiben sie einen kommentar|kommentar (?:schreiben|hinterlassen)|deja (?:un comentario|una respuesta)|оставить комментарий|yorum yap(?:in)?|نظر بدهید|دیدگاهتان را بنویسید|ارسال نظر|اترک تعلیقا|اضف تعلیقا?|خپل نظر ولیکئ',
  'your email address will not be published.*|required fields are marked.*|you must be logged in to .{0,20}comment.*|log ?in to (?:comment|reply).*',
  'save my name,? email.*',
  '(?:\\d{1,4}|one|two) thoughts? on .{1,200}|discussion about this (?:post|episode)',
];

/** The count of readers' comments, the invitation to write one, and what stands below it. */
export const comments: Furniture = {
  rule: 'comments',
  reason: 'The page had a place for readers to comment.',
  examples: [
    '3 Comments',
    'Comments',
    'Leave a Reply',
    'No comments',
    'Comments: 4',
    'ارسال نظر',
    'Kommentare (3)',
    '3 thoughts on “Ferry returns to Port Velm”',
    'Discussion about this post',
  ],
  leaves: ['Her comments were not welcome', 'No comment, said the harbour master.'],
  line: wholeLine(
    `(?:\\(?(?:\\d[\\d,.]*|no|one)\\)?\\s*)?(?:${thing})\\s*[:：]?\\s*(?:\\(?\\d*\\)?)(?:\\s*(?:on|\\|).{0,120})?`,
    ...prompts,
  ),
  within: foldedPattern(`(?<![\\p{L}\\p{N}.,])(?:\\d[\\d,.]*|no)\\s(?:${thing})(?![\\p{L}\\p{N}])`, 'gu'),
  inside: wholeLine(`\\(?\\d[\\d,.]*\\)?\\s(?:${thing})`),
  certain: 'edges',
  opensTail: true,
};
