import { casesOf } from './lead-ins.ts';

/** Lead-ins in which something stands between a name and its verb, or somebody who was quoted goes on, and their speakers. */
export const interruptedLeadIns = [
  ...casesOf(
    'en',
    `
| Brenn Halloway therefore said in his programme on Friday: | Brenn Halloway
| The harbour master, Brenn Halloway, nevertheless warned: | Brenn Halloway, harbour master
| “I am tired,” said Orsa Tindal, adding: | Orsa Tindal
| “I am tired,” Orsa Tindal said, and then added: | Orsa Tindal
| “I am tired,” said Mayor Orsa Tindal, who added: | Orsa Tindal, Mayor
| “I am tired,” said Orsa Tindal, the mayor, before adding: | Orsa Tindal, mayor
| Ilse Marrow left. | “I am tired,” Orsa Tindal said, adding: | Orsa Tindal
| “I am tired,” Mark Halloway said. He added: | Mark Halloway
| Orsa Tindal (pictured) said: | Orsa Tindal
| Orsa Tindal (Labour, North Velm) said: | Orsa Tindal
| Lt. Gen. Orsa Tindal (ret.), who built the pier, said: | Orsa Tindal, Lt. Gen.
| Orsa Tindal – the mayor – said: | Orsa Tindal, mayor
| Orsa Tindal—who left on Friday—said: | Orsa Tindal
| Orsa Tindal, an MP, said: | Orsa Tindal, MP
| Orsa Tindal, PhD, a historian, said: | Orsa Tindal, historian
| Brenn Halloway Jr. left. | On Friday Halloway said: | Brenn Halloway Jr.
| Brenn “Bee” Halloway said: | Brenn Halloway
| As Orsa Tindal put it: | Orsa Tindal
| Orsa Tindal is quoted by the paper as saying: | Orsa Tindal
| Brenn Halloway’s mother, Ilse Halloway, 71, said: | Ilse Halloway, Brenn Halloway’s mother
`,
  ),
  ...casesOf(
    'fr',
    `
| « C’est trop », a lancé Orsa Tindal, qui a ajouté : | Orsa Tindal
| « C’est trop », a déclaré le maire Brenn Halloway, avant d’ajouter : | Brenn Halloway, maire
| Solène Le Goff a dit : | Solène Le Goff
`,
  ),
  ...casesOf(
    'de',
    `
| Georg Tindal sagte deshalb in seiner Sendung: | Georg Tindal
| Georg Tindal meinte schon im Oktober in einem Gespräch: | Georg Tindal
| Deshalb sagte die Bürgermeisterin Anna Quarrow: | Anna Quarrow, Bürgermeisterin
| Darin schrieb Georg Tindal: | Georg Tindal
| Nun erklärte der Generalkommissar Georg Tindal: | Georg Tindal, Generalkommissar
| Die Filmemacherin Anna Quarrow sagte dennoch: | Anna Quarrow, Filmemacherin
| „Es reicht“, sagte Orsa Tindal und fügte hinzu: | Orsa Tindal
| Wie Orsa Tindal sagte: | Orsa Tindal
`,
  ),
  ...casesOf(
    'es',
    `
| “Basta ya”, dijo Orsa Tindal, y agregó: | Orsa Tindal
| La ministra María de los Ángeles Ruiz afirmó: | María de los Ángeles Ruiz, ministra
`,
  ),
];

/** The same where nobody is certain. */
export const interruptedDoubts = [
  ...casesOf(
    'en',
    `
| “I am tired,” Brenn Halloway told Orsa Tindal, who added: |
| “I am tired,” said Brenn Halloway of Orsa Tindal, who added: |
| “I am tired,” the judge told Orsa Tindal, adding: |
| “I am tired,” said Orsa Tindal’s lawyer, adding: |
| “I am tired,” said the lawyer of Orsa Tindal, adding: |
| “I am tired,” said Orsa Tindal, and Ilse Marrow added: |
| “I am tired,” said Orsa Tindal, whose wife added: |
| “Why?” Mark Halloway asked. He replied: |
| “It is late,” Mark Halloway said. He answered: |
| The wife of Brenn Halloway (pictured) said: |
| Brenn Halloway – his lawyer – said: |
| Fans of Orsa Tindal – the mayor among them – said: |
| The mother of Orsa Tindal, MD, said: |
| Brenn Halloway Jr. left with Brenn Halloway Sr. | On Friday Halloway said: |
| As the judge told Orsa Tindal: |
`,
  ),
  ...casesOf(
    'fr',
    `
| « C’est trop », a dit le juge à Orsa Tindal, qui a ajouté : |
| « C’est trop », a déclaré l’avocat d’Orsa Tindal, avant d’ajouter : |
`,
  ),
  ...casesOf(
    'de',
    `
| „Es reicht“, sagte die Mutter von Orsa Tindal und fügte hinzu: |
| Gestern sagte Brenn Halloway zu Anna Tindal: |
`,
  ),
  ...casesOf('es', '| “Basta ya”, dijo Brenn Halloway a Orsa Tindal, quien agregó: |'),
];
