import { casesOf } from './lead-ins.ts';

/** People whose office, or whose name, holds initials or a word that is written short. */
export const shortOffices = casesOf(
  'en',
  `
| U.S. President Anton Quist praised it. | Quist said: | Anton Quist, U.S. President
| U.S. President Anton Quist said: | Anton Quist, U.S. President
| Former U.S. President Anton Quist left. | Quist said: | Anton Quist, Former U.S. President
| On Monday then-U.S. President Anton Quist left. | Quist said: | Anton Quist, then-U.S. President
| Then-U.S. President Anton Quist left. | Quist said: | Anton Quist, Then-U.S. President
| It was built by the former U.K. prime minister Anton Quist. | Quist said: | Anton Quist, former U.K. prime minister
| The U.N. Secretary-General Anton Quist left. | Quist said: | Anton Quist, U.N. Secretary-General
| E.U. Commissioner Anton Quist left. | Quist said: | Anton Quist, E.U. Commissioner
| The D.C. mayor Anton Quist left. | Quist said: | Anton Quist, D.C. mayor
| They met U.S. Sen. Anton Quist there. | Quist said: | Anton Quist, U.S. Sen.
| U.S. Supreme Court Chief Justice Anton Quist left. | Quist said: | Anton Quist, U.S. Supreme Court Chief Justice
| The U.S.-backed President Anton Quist left. | Quist said: | Anton Quist, U.S.-backed President
| Atty. Gen. Anton Quist left. | Quist said: | Anton Quist, Atty. Gen.
| The St. Orn mayor Anton Quist left. | Quist said: | Anton Quist, St. Orn mayor
| The Ph.D. student Anton Quist left. | Quist said: | Anton Quist, Ph.D. student
| Velm Inc. chief executive Anton Quist left. | Quist said: | Anton Quist, Velm Inc. chief executive
| Velm Inc. President Anton Quist left. | Quist said: | Anton Quist
| Anton Quist, president of the U.S. Council, left. | Quist said: | Anton Quist, president of the U.S. Council
| They saw Anton Quist, president of the U.S. | Quist said: | Anton Quist, president of the U.S.
| They saw Anton Quist, president of Velm Inc., there. | Quist said: | Anton Quist, president of Velm Inc.
| They saw Anton Quist, president of St. Orn, there. | Quist said: | Anton Quist
| She lives in the U.S. President Anton Quist left. | Quist said: | Anton Quist
| She lives in the U.S. Anton Quist left. | Quist said: | Anton Quist
| J.K. Quist, the author, left. | Quist said: | J.K. Quist, author
`,
);
