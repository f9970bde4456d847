import type { Options } from 'rehype-sanitize';

/** Everything that a body can become on a page. The grammar yields nothing else; this holds if the grammar should fail. */
export const allowList: Options = {
  tagNames: [
    ...[
      'p',
      'br',
      'hr',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'a',
      'em',
      'strong',
      'del',
      'code',
      'pre',
      'sup',
      'bdi',
    ],
    ...['ul', 'ol', 'li', 'blockquote', 'figure', 'figcaption', 'img', 'section', 'div'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    '*': ['dir', 'id'],
    a: ['href', 'rel', 'title', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'translate'],
    blockquote: [['className', 'flush']],
    div: ['tabIndex', 'role', 'ariaLabel'],
    img: ['alt', 'title', 'dataPicture'],
    ol: ['start'],
    pre: ['tabIndex'],
    section: ['dataFootnotes'],
    td: [['className', 'right', 'center']],
    th: ['scope', ['className', 'right', 'center']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  clobber: [],
  strip: ['script', 'style'],
};
