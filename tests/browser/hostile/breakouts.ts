// What attackers write. Each script calls alert, which the tests watch.
// A dollar sign before a brace is spelt \u0024, since the linter takes it for a forgotten template.

/** Text that would end what surrounds it: an attribute, an element, a template, a string of JSON or XML. */
export const breakouts = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><svg onload=alert(1)>',
  '<!--<script>',
  '</style><img src=x onerror=alert(1)>',
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '</head><body onload=alert(1)>',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  ']]>',
  '"><script>alert(1)</script>',
  "'><script>alert(1)</script>",
  '" onmouseover="alert(1)" autofocus onfocus="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '` onload=alert(1) `',
  '"};alert(1);//',
  '\\"};alert(1);//',
  '"}]}</script><script>alert(1)</script>',
  '{alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '\u0024{alert(1)}',
  '<%= alert(1) %>',
  '#{alert(1)}',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&#x3C;img src=x onerror=alert(1)&#x3E;',
  '&quot;&gt;&lt;svg onload=alert(1)&gt;',
  '&amp;lt;script&amp;gt;alert(1)',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '\\x3cscript\\x3ealert(1)',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E',
  '\u02BAonfocus=alert(1) autofocus',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/pixel.gif)',
  '[x]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '`<img src=x onerror=alert(1)>`',
  '=cmd|calc!A1',
  '@import url(https://evil.example/x.css)',
  '*/alert(1)/*',
  ';alert(1)//',
  'x\u2028alert(1)',
  'x\u2029alert(1)',
];

/** Names that a plain object of JavaScript already has. */
export const objectKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'isPrototypeOf',
  'then',
  'length',
];

/** Characters that hide, turn round or cut off what stands beside them. */
export const characters = [
  ...[0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f],
  ...[0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x061c],
  ...[0x00ad, 0x034f, 0x115f, 0x180e, 0x200b, 0x2060, 0x2061, 0x2063, 0x206a, 0x206f, 0x3164, 0xfeff, 0xffa0],
  ...[0xfff9, 0xfffb, 0xfffc, 0xfffd, 0xfffe, 0xffff, 0xfdd0, 0x1fffe, 0x10ffff],
  ...[0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xe000, 0xf0000, 0x1d173],
].map((code) => `before${String.fromCodePoint(code)}<img src=x onerror=alert(1)>`);
