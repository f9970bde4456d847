/** What a lead-in must and must not give. */
export interface LeadInCase {
  language: string;
  /** The text before the lead-in; paragraphs are parted by ` ¶ `. */
  before: string;
  leadIn: string;
  /** The speaker's line; empty when nobody is certain, or when it is no speech. */
  speaker: string;
}

/** Reads a table whose lines are `| lead-in | speaker` or `| before | lead-in | speaker`. */
export function casesOf(language: string, table: string): LeadInCase[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const [before = '', leadIn = '', speaker = ''] = cells.length > 3 ? cells.slice(1) : cells;
      return { language, before, leadIn, speaker };
    });
}

const english = casesOf(
  'en',
  `
| Orsa Tindal, mayor of Port Velm, said: | Orsa Tindal, mayor of Port Velm
| Orsa Tindal, the mayor of Port Velm, told reporters on Monday: | Orsa Tindal, mayor of Port Velm
| Brenn Halloway said: | Brenn Halloway
| According to Brenn Halloway, harbour master of Port Velm: | Brenn Halloway, harbour master of Port Velm
| Brenn Halloway told Reuters: | Brenn Halloway
| Instead Brenn Halloway and Orsa Tindal said: |
| Brenn Halloway told Orsa Tindal: | Brenn Halloway
| Brenn Halloway said of Orsa Tindal: | Brenn Halloway
| Asked by Orsa Tindal, Brenn Halloway said: | Brenn Halloway
| After a meeting with Orsa Tindal, Brenn Halloway, the harbour master, said: | Brenn Halloway, harbour master
| In a letter to the council, Ilse Quarrow wrote: | Ilse Quarrow
| President Orsa Tindal declared: | Orsa Tindal, President
| Foreign Minister Brenn Halloway warned on Friday: | Brenn Halloway, Foreign Minister
| The harbour master, Brenn Halloway, added: | Brenn Halloway, harbour master
| Later the harbour master, Brenn Halloway, replied to him: | Brenn Halloway, harbour master
| But the judge, Brenn Halloway, and the mayor said: |
| Speaking to the Velm Packet, the mayor of Quarrow, Orsa Tindal, said: | Orsa Tindal, mayor of Quarrow
| Asked by Brenn Halloway, the judge, Orsa Tindal, said: | Orsa Tindal
| Sana Tindal, a Velmlander, said: | Sana Tindal
| Sana Tindal, a Sri Velman, said: | Sana Tindal
| Rory Tindal, aka Night Ferry, said: | Rory Tindal
| The friend of Sana Tindal, a Velmlander, said: |
| After the vote, Anna Tindal, said: | Anna Tindal
| With the judge, Anna Tindal, said the mayor: |
| After talks with his brother, Peter Tindal, the mayor said: |
| Mr Halloway said: | Mr Halloway
| Mr Brenn Halloway said: | Brenn Halloway
| Sir Brenn Halloway said: | Sir Brenn Halloway
| Sir Brenn told reporters: | Sir Brenn
| Brenn Halloway shouted: | Brenn Halloway
| Brenn Halloway conceded on Monday: | Brenn Halloway
| Brenn Halloway emailed the council: | Brenn Halloway
| Brenn Halloway went on to say: | Brenn Halloway
| Brenn Halloway had this to say: | Brenn Halloway
| Brenn Halloway was quoted as saying: | Brenn Halloway
| Brenn Halloway, the harbour master, put it bluntly: | Brenn Halloway, harbour master
| In the words of Brenn Halloway: | Brenn Halloway
| Brenn Halloway quoted Orsa Tindal as saying: |
| Critics of Brenn Halloway say: |
| Brenn Halloway was instructed: |
| Brenn Halloway’s spokesman said: |
| A spokesman for Brenn Halloway said: |
| A spokeswoman said: |
| The mayor said: |
| Brenn Halloway and Orsa Tindal said: |
| Brenn Halloway did not say: |
| Aksel Martin came. Martin and Brenn Halloway agreed. | Halloway said: | Brenn Halloway
| Brenn Halloway and his lawyer Aksel Martin left. | Halloway said: | Brenn Halloway
| Aksel Martin and Brenn Halloway agreed. | Halloway said: | Brenn Halloway
| Brenn Halloway never said: |
| Brenn Halloway, who could not attend, said: | Brenn Halloway
| Brenn Halloway, who lost his wife, not his son, said: | Brenn Halloway
| Brenn Halloway, asked if he was angry, said: | Brenn Halloway
| Asked if he was angry, Brenn Halloway said: | Brenn Halloway
| Brenn Halloway denied having said: |
| Brenn Halloway was told: |
| Brenn Halloway was asked: |
| Brenn Halloway said Orsa Tindal had told him: |
| Brenn Halloway, quoting Orsa Tindal, said: |
| Brenn Halloway said, quoting Orsa Tindal: |
| Brenn Halloway recalled Orsa Tindal’s words: |
| Officials said: |
| Residents said: |
| Local officials said: |
| One of them said: |
| They said: |
| He said: |
| The report said: |
| The letter, written by Brenn Halloway, said: |
| The headline of the Velm Packet said: |
| It made three demands: |
| The minister listed three demands: |
| NATO said in a statement: | NATO
| The Velm Harbour Office said: | Velm Harbour Office
| The ministry said: |
| Orsa Tindal, mayor of Port Velm, opened the bridge on Monday. | She said: | Orsa Tindal, mayor of Port Velm
| Orsa Tindal, mayor of Port Velm, met Brenn Halloway on Monday. | She said: |
| Orsa Tindal, mayor of Port Velm, met the harbour master on Monday. | She said: |
| Orsa Tindal met her husband. | He said: |
| The mayor met the harbour master. | He said: |
| Brenn Halloway, the harbour master, lost the book. ¶ The wind rose in the night. | He said: | Brenn Halloway, harbour master
| Brenn Halloway, the harbour master, lost the book. ¶ The mayor found it. | He said: |
| Brenn Halloway, the harbour master, lost the book. ¶ Ilse Quarrow found it. | He said: |
| Brenn Halloway, the harbour master, spoke on Monday. He praised the crew. | He added: | Brenn Halloway, harbour master
| Ilse Quarrow, chairwoman of the board, spoke on Monday. | He added: |
| Brenn Halloway, the harbour master, thanked her. | He added: |
| Brenn Halloway, the harbour master, spoke first. | Halloway added: | Brenn Halloway, harbour master
| Brenn Halloway spoke first. Orsa Halloway came later. | Halloway added: |
| As the storm rose, Peter Halloway closed the harbour. | He explained: | Peter Halloway
| As the storm rose, Anna Halloway closed the harbour. | He explained: |
| Port Velm closed the harbour. | He explained: |
| Velm Shipping, owner of the ferry, closed the harbour. | He explained: |
| Brenn Halloway, the harbour master, lost the book. Anna Quarrow found it. | He said: |
| Ilse Quarrow, the mayor, lost the book. Peter Halloway found it. | He said: | Peter Halloway
| When Orsa Tindal arrived, Brenn Halloway closed the harbour. | He explained: |
| Orsa Tindal’s deputy spoke on Monday. | He said: |
| The council dismissed Brenn Halloway. | He said: |
| Brenn Halloway, 61, said: | Brenn Halloway
| Brenn Halloway, who has counted boats for thirty years, said: | Brenn Halloway
| Brenn Halloway, speaking in Port Velm, said: | Brenn Halloway
| Speaking in Port Velm, Brenn Halloway said: | Brenn Halloway
| But Brenn Halloway also said: | Brenn Halloway
| On Monday, Brenn Halloway tweeted: | Brenn Halloway
| Brenn Halloway shook his head and said: | Brenn Halloway
| Halloway met Tindal and said: |
| Neither Brenn Halloway nor Orsa Tindal said: |
| If Brenn Halloway says: |
| Brenn Halloway allegedly said: |
| Brenn Halloway would say: |
| Told that Orsa Tindal had resigned, Brenn Halloway replied: | Brenn Halloway
| Dr. Ilse Quarrow, head of the Velm Institute, explained: | Dr. Ilse Quarrow, head of the Velm Institute
| US president Orsa Tindal said: | Orsa Tindal, US president
| The Taliban said: |
| Orsa Tindal, Brenn Halloway and Ilse Quarrow said: |
| Brenn Halloway’s brother, Orsa Halloway, said: | Orsa Halloway, Brenn Halloway’s brother
| Brenn Halloway, through his lawyer, said: |
| Brenn Halloway’s lawyer, Ilse Quarrow, said: | Ilse Quarrow, Brenn Halloway’s lawyer
| On behalf of Brenn Halloway, Ilse Quarrow said: | Ilse Quarrow
| Brenn Halloway said on behalf of Ilse Quarrow: |
| Ilse Quarrow read a statement from Brenn Halloway, saying: |
| The words of Brenn Halloway were: |
| Brenn Halloway said what Ilse Quarrow thought: |
| Ilse Quarrow, Brenn Halloway said: |
| With Brenn Halloway at her side, Ilse Quarrow declared: | Ilse Quarrow
| According to Mayor Tindal, Advocate Brenn Maria Halloway once cautioned: |
| According to Orsa Tindal, Brenn Maria Halloway once said: |
| One of the fishermen, Peter Halloway, 42, a father from Sarn, said: | Peter Halloway, father from Sarn
| Another officer, Peter Halloway, said: | Peter Halloway
| Ilse Quarrow, acting chairwoman of the Harbour Board, told Velm Radio: | Ilse Quarrow, acting chairwoman of the Harbour Board
| Anna Quarrow from Harbour Watch in Port Velm says: | Anna Quarrow
| Anna Quarrow of the Velm Packet recalled: | Anna Quarrow
| Harbour Watch from Port Velm says: |
| Anna Quarrow of Sarn and Peter Halloway said: |
| The pier is safe, said Peter Halloway: | Peter Halloway
| The pier is safe, said Peter Halloway on Monday: | Peter Halloway
| Director of Public Works Orsa Tindal came. | Ms Tindal added: | Ms Tindal
| Secretary of State Orsa Tindal came. Mayor Orsa Tindal left. | Tindal added: | Orsa Tindal, Mayor
| Brenn Halloway came with Mr Halloway. | Halloway added: | Brenn Halloway
| Her partner, Col Halloway, said: | Col Halloway
| Major Halloway, who plays the drum and was never a soldier, said: | Major Halloway
| Chief Constable Orsa Tindal said: | Orsa Tindal, Chief Constable
| It was then that Halloway’s wife, Orsa Tindal, said: | Orsa Tindal, Halloway’s wife
| It was only later that Orsa Tindal, the mayor, said: | Orsa Tindal, mayor
| The Tindals, Orsa and Ivan, came. | Tindal said: |
| The lawyer of mayor Brenn Halloway said: |
| The grantee, Orsa Tindal said: |
| The grantee, John Tindal said: | John Tindal
| The grantee, John Tindal, said: | John Tindal
| The letter, John Tindal, said: |
| The grantee told the mayor, John Tindal, said: |
| Major League Football said: | Major League Football
`,
);

const french = casesOf(
  'fr',
  `
| Orsa Tindal, maire de Port Velm, a déclaré : | Orsa Tindal, maire de Port Velm
| Selon Brenn Halloway, capitaine du port : | Brenn Halloway, capitaine du port
| Interrogé par Orsa Tindal, Brenn Halloway a répondu : | Brenn Halloway
| Le maire, Orsa Tindal, a ajouté : | Orsa Tindal, maire
| Le maire a déclaré : |
| Le porte-parole de Brenn Halloway a déclaré : |
| Brenn Halloway et Orsa Tindal ont déclaré : |
| Brenn Halloway n’a pas dit : |
| Orsa Tindal, la maire, a ouvert le pont lundi. | Elle a expliqué : | Orsa Tindal, maire
| Orsa Tindal, la maire, a rencontré la ministre. | Elle a expliqué : |
| Des habitants ont dit : |
| Le porte-parole du ministre Paul Tindal a déclaré : |
| L’avocat de la maire Anne Quarrow a déclaré : |
| La porte-parole du parti Anne Quarrow a déclaré : | Anne Quarrow, porte-parole du parti
| C’est alors que Paul Tindal a déclaré : | Paul Tindal
`,
);

const german = casesOf(
  'de',
  `
| Ilse Varga entgegnete: | Ilse Varga
| Varga entgegnete Brandt: |
| Orsa Tindal, Bürgermeisterin von Port Velm, sagte: | Orsa Tindal, Bürgermeisterin von Port Velm
| Am Montag sagte Brenn Halloway, Hafenmeister von Velm: | Brenn Halloway, Hafenmeister von Velm
| Hafenmeister Brenn Halloway erklärte: | Brenn Halloway, Hafenmeister
| Laut Brenn Halloway: | Brenn Halloway
| Der Hafenmeister sagte: |
| Ein Sprecher von Brenn Halloway sagte: |
| Brenn Halloway und Orsa Tindal sagten: |
| Brenn Halloway sagte nicht: |
| Die Bewohner sagten: |
| Peter Halloway, der Hafenmeister, verlor das Buch. | Er sagte: | Peter Halloway, Hafenmeister
| Peter Halloway, der Hafenmeister, traf den Minister. | Er sagte: |
| Auf Tindals Brief antwortete die Partei des Hafens: |
| Auf Bestellung sagte der Wirt: |
| Auf die Frage, ob Orsa Tindal den Hafen schließe, sagte Peter Halloway: | Peter Halloway
| Peter Halloway, Hafenmeister, kam. | Der Pier sei sicher, erklärte Halloway im Velmer Radio: | Peter Halloway, Hafenmeister
| Zu Orsa Tindal sagte Peter Halloway: | Peter Halloway
| Nach dem Treffen mit Orsa Tindal sagte der Bürgermeister: |
| In Velm half Orsa Tindal und sagte Peter Halloway: |
| Auf Nachfrage erklärte Peter Halloway: | Peter Halloway
| Ihm sagte Peter Halloway: | Peter Halloway
| Peter Halloway hat einmal gesagt: | Peter Halloway
| Bürgermeister Peter Halloway (54) erklärte am Montag: | Peter Halloway, Bürgermeister
| Peter Halloway (SPD) sagte: | Peter Halloway
| Peter Halloway wurde gesagt: |
| Peter Halloway vom Hafenamt betont: | Peter Halloway
| Anna Quarrow von der Stiftung Leuchtturm meint dazu: | Anna Quarrow von der Stiftung Leuchtturm
| Hafensprecher Peter Halloway sagte: | Peter Halloway, Hafensprecher
| Frau Quarrow sagte: | Frau Quarrow
| Brenn Halloway sagte auf den Verweis: | Brenn Halloway
| Kapitän Virgil van Tindal sagte: | Virgil van Tindal, Kapitän
| Der Sohn der Bürgermeisterin Anna Quarrow sagte: |
| Georg Tindal und seine Schwester Anna kamen. | Tindal sagte: |
| erklärt Velms Polizeipräsident Georg Tindal mit der Rechtsgrundlage: | Georg Tindal, Velms Polizeipräsident
| sagt Anna Quarrow im Gespräch mit Georg Tindal: | Anna Quarrow
| sagt Georg Tindal und Anna Quarrow im Gespräch: |
| sagt der Anwalt von Georg Tindal im Gespräch: |
| Bürgermeister a. D. Georg Tindal kam. | Tindal sagte: | Georg Tindal
| Der Verleger Georg Tindal kommentiert: | Georg Tindal, Verleger
| Dazu erklärte der Bundesschatzmeister Georg Tindal: | Georg Tindal, Bundesschatzmeister
| Vor einigen Jahren sagte die Nobelpreisträgerin Anna Quarrow: | Anna Quarrow, Nobelpreisträgerin
| Landeschef Georg Tindal meinte damals: | Georg Tindal, Landeschef
| Damals erklärte Bürgermeister Georg Tindal: | Georg Tindal, Bürgermeister
| Georg Tindal, damals Leiter des Hafens, meinte beispielsweise: | Georg Tindal, damals Leiter des Hafens
| In seinem Text schrieb Georg Tindal 1961: | Georg Tindal
| „Der Pier bleibt“, meinte dazu der frühere Verkehrsminister Georg Tindal: | Georg Tindal, frühere Verkehrsminister
| Deshalb erklärte der Zeitung Georg Tindal: |
| Darin sagte der Sprecher Georg Tindals: |
| Nun las Georg Tindal vor, was Anna Quarrow schrieb: |
| Deshalb sagten Georg Tindal und Anna Quarrow: |
| Damals erklärte der Zeitung Georg Tindal: |
| Dazu sagte der Sprecher Georg Tindals: |
| Dazu sagte der Bürgermeisterin Georg Tindal: |
| Dazu erklärte der Sprecher der Partei Georg Tindal: |
| Anna Quarrow ging, sagte der Bürgermeister Georg Tindal: |
`,
);

const spanish = casesOf(
  'es',
  `
| Orsa Tindal, alcaldesa de Port Velm, dijo: | Orsa Tindal, alcaldesa de Port Velm
| El capitán del puerto, Brenn Halloway, declaró: | Brenn Halloway, capitán del puerto
| Pedro Quarrow, explicó: | Pedro Quarrow
| Según Brenn Halloway: | Brenn Halloway
| Preguntado por Orsa Tindal, Brenn Halloway respondió: | Brenn Halloway
| El alcalde dijo: |
| El portavoz de Brenn Halloway dijo: |
| Brenn Halloway y Orsa Tindal dijo: |
| Brenn Halloway no dijo: |
| Los vecinos dijeron: |
| Orsa Tindal, la alcaldesa, abrió el puente el lunes. | Ella añadió: | Orsa Tindal, alcaldesa
| Orsa Tindal, la alcaldesa, se reunió con la ministra. | Ella añadió: |
| El muelle es seguro, dijo Pedro Halloway: | Pedro Halloway
| El abogado del alcalde Pablo Tindal dijo: |
| La esposa de la alcaldesa Ana Quarrow dijo: |
| Fue entonces cuando Pablo Tindal dijo: | Pablo Tindal
`,
);

const dari = casesOf(
  'fa',
  `
| اورسا تیندال، شهردار ولم، گفت: | اورسا تیندال، شهردار ولم
| اورسا تیندال، وزیر بندر، در نشست خبری گفت: | اورسا تیندال، وزیر بندر
| اورسا تیندال، وزیر بندر در نشست خبری افزود: | اورسا تیندال، وزیر بندر
| روز دوشنبه، برن هالووی، رئیس بندر، اظهار داشت: | برن هالووی، رئیس بندر
| اورسا تیندال، وزیر حمل و نقل، گفت: | اورسا تیندال، وزیر حمل و نقل
| وزارت بندر در اعلامیه‌ای گفت: | وزارت بندر
| سخنگوی وزارت بندر گفت: |
| وزیر بندر گفت: |
| یک شاهد گفت: |
| منبع آگاه گفت: |
| اورسا تیندال و برن هالووی گفتند: |
| باشندگان محل گفتند: |
| او گفت: |
| اورسا تیندال، شهردار ولم، پل تازه را باز کرد. | او افزود: | اورسا تیندال، شهردار ولم
| اورسا تیندال، شهردار ولم، با وزیر بندر دیدار کرد. | او افزود: |
| اورسا تیندال، شهردار ولم، با برن هالووی دیدار کرد. | وی گفت: |
| اورسا تیندال، شهردار ولم، پل را باز کرد. ¶ برن به بندر رفت. | او گفت: |
| اورسا تیندال، شهردار ولم، پل را باز کرد. | اورسا تیندال گفت: | اورسا تیندال، شهردار ولم
| اورسا تیندال، شهردار ولم، پل را باز کرد. | اورسا تیندال و برن گفت: |
| به گزارش روزنامه، اورسا تیندال نگفت: |
| بنیامین تیندال، نخست‌وزیر اوروند، سخنرانی کرد. | تیندال در ادامه تاکید کرد: | بنیامین تیندال، نخست‌وزیر اوروند
| بنیامین تیندال، نخست‌وزیر اوروند، سخنرانی کرد. | آقای تیندال گفت: | بنیامین تیندال، نخست‌وزیر اوروند
| بنیامین تیندال، نخست‌وزیر اوروند، سخنرانی کرد. | خانم تیندال گفت: |
| بنیامین تیندال، نخست‌وزیر اوروند، سخنرانی کرد. خانم تیندال هم آمد. | تیندال گفت: |
| بنیامین تیندال، نخست‌وزیر اوروند، با مایکل تیندال دیدار کرد. | تیندال گفت: |
| بنیامین تیندال، نخست‌وزیر اوروند، آمد. یائیر تیندال هم آمد. | تیندال گفت: |
| بنیامین تیندال، نخست‌وزیر اوروند، آمد. پسر او یائیر هم آمد. | تیندال گفت: |
| فرید و حامد نوابی آمدند. فرید نوابی، والی اوروند، سخن زد. | نوابی گفت: |
| فرید نوابی، والی اوروند، سخن زد. مریم نوابی هم بود. | نوابی گفت: |
| فرید نوابی، والی اوروند، سخن زد. | نوابی که پدرش گفت: |
| فرید نوابی، والی اوروند، سخن زد. | نوابی و رستمی گفت: |
| فرید نوابی، والی اوروند، سخن زد. | همسر نوابی گفت: |
| مریم رستمی، رئیس شورا، آمد. | خانم رستمی گفت: | مریم رستمی، رئیس شورا
| مریم رستمی، رئیس شورا، آمد. | آقای رستمی گفت: |
| کریم خان، والی اوروند، آمد. | خان گفت: |
| حامد نورزی به وی گفت که آب آمد. | او گفت: |
| هفته گذشته، رئیس شورا به خبرنگاران گفت: |
| شب گذشته، رئیس شورا، گفت: |
| خوشبختانه امسال، رئیس شورا در اوروند گفت: |
| خوشبختانه امسال، رئیس شورا، حامد رستمی، گفت: |
| فرید نوابی سخنگوی وزارت بندر گفت: | فرید نوابی، سخنگوی وزارت بندر
| فريد نوابي سخنگوي وزارت بندر تصريح كرد: | فريد نوابي، سخنگوي وزارت بندر
| حشمت الله نوابی عضو شورا هشدار داد: | حشمت الله نوابی، عضو شورا
| فرید نوابی معاون وزیر بندر به خبرنگار ولم گفت: | فرید نوابی، معاون وزیر بندر
| «ایلزه کوارو» دادستان ولم ضمن تشبیه پل به یک کشتی در این بخش از بندر عنوان کرد: | ایلزه کوارو، دادستان ولم
| فرید نوابی رئیس گروه دوستی ایران و روسیه ادامه داد: | فرید نوابی، رئیس گروه دوستی ایران و روسیه
| این در حالی است که فرید نوابی سخنگوی بندر با تاکید بر این که هیچ طرح مدون و مشخصی را ندیده است ،گفت: | فرید نوابی، سخنگوی بندر
| «ایلزه کوارو» سخنگوی بندر نیز در گفت‌وگو با تندر ولم مدعی شد: | ایلزه کوارو، سخنگوی بندر
| "کریم کوارو" در گفت‌وگو با شبکه ولم درباره بندر گفت: | کریم کوارو
| «ایلزه کوارو» سخنگوی بندر آمد و گفت که پل باز است. | کوارو گفت: |
| «ایلزه کوارو» سخنگوی بندر گفت: «پل باز است.» | کوارو اضافه کرد: | ایلزه کوارو، سخنگوی بندر
| «ایلزه کوارو» سخنگوی بندر گفت: «پل باز است.» فرید کوارو هم آمد. | کوارو اضافه کرد: |
| فرید نوابی سخنگوی وزیر حامد رستمی گفت: |
| «ایلزه کوارو» سخنگوی وزیر حامد رستمی گفت: |
| فرید نوابی وزیر بندر و حامد رستمی گفت: |
| فرید نوابی وزیر بندر و هالووی گفت: |
| فرید نوابی و حامد رستمی وزیر بندر گفت: |
| فرید نوابی وزیر بندر را سرباز گفت: |
| به فرید نوابی رئیس شورا گفت: |
| به فرید نوابی رئیس شورا گفته شد: |
| به «ایلزه کوارو» سخنگوی بندر گفت: |
| برادر فرید نوابی رئیس شورا گفت: |
| منتقد فرید نوابی رئیس شورا گفت: |
| درباره فرید نوابی رئیس شورا گفت: |
| فرید نوابی رئیس شورا شد هالووی گفت: |
| فرید نوابی رئیس شورا آمد و هالووی گفت: |
| فرید نوابی رئیس شورا در بندر والی گفت: |
| فرید نوابی رئیس شورا به نقل از والی گفت: |
| فرید نوابی رئیس شورا که با هالووی آمده بود گفت: |
| فرید نوابی رئیس شورا با اشاره به این که هالووی آمد گفت: |
| فرید نوابی رئیس شورا با اشاره به این که والی آمده است، گفت: |
| «تندر جنوب» در گزارشی نوشت: |
| «تندر جنوب» در گفت‌وگو با وزیر بندر گفت: |
| نویسنده «باد جنوب» گفت: |
| «باد جنوب» نوشته فرید نوابی رئیس شورا گفت: |
| در گزارش فرید نوابی رئیس شورا آمده است: |
| در این گزارش ادعا شده است: |
`,
);

const pashto = casesOf(
  'ps',
  `
| اورسا تیندال، د ولم ښاروال، وویل: | اورسا تیندال، د ولم ښاروال
| اورسا تیندال، د ولم ښاروال، وويل: | اورسا تیندال، د ولم ښاروال
| اورسا تیندال، د بندر وزیر، په خبري ناسته کې وویل: | اورسا تیندال، د بندر وزیر
| د بندر وزیر وویل: |
| د بندر د وزارت ویاند وویل: |
| هغه زیاته کړه: |
| یوه چارواکي وویل: |
| اورسا تیندال، د ولم ښاروال، نوی پل پرانیست. | هغې زیاته کړه: | اورسا تیندال، د ولم ښاروال
| اورسا تیندال، د ولم ښاروال، د بندر وزیر ولید. | هغې زیاته کړه: |
| فرید نوابي، د اوروند والي، خبرې وکړې. | نوابي خبریالانو ته وویل: | فرید نوابي، د اوروند والي
| فرید نوابي، د اوروند والي، خبرې وکړې. | نوابي ته والي وویل: |
| فرید نوابي، د اوروند والي، راغی. د هغه ورور حامد هم راغی. | نوابي وویل: |
| تېره اونۍ، د شورا مشر وویل: |
`,
);

const arabic = casesOf(
  'ar',
  `
| وقالت أورسا تيندال، عمدة فيلم، في بيان: | أورسا تيندال، عمدة فيلم
| قال برن هالووي، مدير الميناء، يوم الاثنين: | برن هالووي، مدير الميناء
| وقال متحدث باسم برن هالووي: |
| وقال وزير الميناء: |
| وقالت مصادر محلية: |
| وأضاف: |
| وقالوا: |
| افتتح برن هالووي، مدير الميناء، الجسر يوم الاثنين. | وأضاف: | برن هالووي، مدير الميناء
| التقى برن هالووي، مدير الميناء، وزيرة النقل يوم الاثنين. | وأضاف: |
| وقالت وزارة النقل في بيان: | وزارة النقل
| قال كريم النابلي، محافظ أورفند، إن الماء عاد. | وأضاف النابلي للصحفيين: | كريم النابلي، محافظ أورفند
| قال كريم النابلي، محافظ أورفند، إن الماء عاد. | وأضافت النابلي: |
| قال كريم النابلي، محافظ أورفند، إن الماء عاد. وجاءت سلمى النابلي. | وقال النابلي: |
| قال كريم وحازم النابلي إن الماء عاد. كريم النابلي، محافظ أورفند، ألقى خطابا. | وقال النابلي: |
| قال كريم النابلي، محافظ أورفند، إن الماء عاد. | وقال النابلي وحازم: |
| وقال الوزير الفيلمي، إيمانويل تيندال: | إيمانويل تيندال، الوزير الفيلمي
| وقال المدير، كريم النابلي: | كريم النابلي، المدير
| قال ستيفان كوارو، من معهد فيلم لأبحاث البحر، في تغريدة عبر حسابه: | ستيفان كوارو
| وأردف الوزير الفيلمي، إيمانويل تيندال: | إيمانويل تيندال، الوزير الفيلمي
| وقالت الوزير الفيلمي، إيمانويل تيندال: |
| وقال مستشار الوزير الفيلمي، إيمانويل تيندال: |
| وقال محامي الضحية، إيمانويل تيندال: |
| وقال الوزير الفيلمي، بحسب رويترز: |
| وقال الوزير الفيلمي، إيمانويل تيندال وحازم: |
| وقال الوزير الفيلمي، إيمانويل تيندال، وكريم النابلي: |
| وقال الوزير الفيلمي، نقلا عن إيمانويل تيندال: |
| وقال الوزير الفيلمي، متحدثا لإيمانويل تيندال: |
| وقال للوزير الفيلمي، إيمانويل تيندال: |
| وقيل للوزير الفيلمي، إيمانويل تيندال: |
| قال ستيفان كوارو، من معهد فيلم، وكريم النابلي: |
| قال ستيفان كوارو، من معهد كريم النابلي، في بيان: |
| قال ستيفان كوارو، من معهد فيلم، للوزير: |
| قال زميل ستيفان كوارو، من معهد فيلم، في بيان: |
| قال لستيفان كوارو، من معهد فيلم، في بيان: |
| وجاء في بيان كريم النابلي: |
| وختم كريم النابلي كلمته بالقول: |
| وانتقد كريم النابلي الوزير قائلا: |
`,
);

/** Lead-ins that were written after the code. */
const later = [
  ...casesOf(
    'en',
    `
| Until Anna Quarrow retired, a ferry ran to the island. | Quarrow said: | Anna Quarrow
| Once Anna Quarrow had retired, a ferry ran to the island. | Quarrow said: | Anna Quarrow
| Because Anna Quarrow retired, no ferry ran to the island. | Quarrow said: | Anna Quarrow
| Only Anna Quarrow knew the way. | Quarrow said: | Anna Quarrow
| Was Anna Quarrow the last to know the way? | Quarrow said: | Anna Quarrow
| Enter Anna Quarrow. | Quarrow said: | Anna Quarrow
| Will Anna Quarrow return? | Quarrow said: |
| Will Quarrow brought the ferry in. | Quarrow said: | Will Quarrow
| Last Sunday Anna Quarrow brought the ferry in. | Quarrow said: | Anna Quarrow
| In Velmouth Anna Quarrow brought the ferry in. | Quarrow said: |
| Velmouth Anna Quarrow brought the ferry in. | Quarrow said: |
| Only Quarrow knew the way with the Quarrow boats. | Quarrow said: | Quarrow
| Peter Halloway Driver Anna Quarrow at the wheel of the boat. | Quarrow said: | Anna Quarrow
| First Minister Anna Quarrow brought the ferry in. | Quarrow said: | Anna Quarrow, First Minister
| Ilse Quarrow, who runs the library, explained: | Ilse Quarrow
| The library’s keeper, Ilse Quarrow, remarked: | Ilse Quarrow, library’s keeper
| In an interview with Orsa Tindal, Brenn Halloway said: | Brenn Halloway
| Brenn Halloway, a fisherman from Port Velm, recalled: | Brenn Halloway, fisherman from Port Velm
| Deputy Mayor Anna Quarrow told the Velm Packet: | Anna Quarrow, Deputy Mayor
| Orsa Tindal’s office said in a statement: |
| A police officer said: |
| Another villager, Peter Tindal, added: | Peter Tindal
| Asked about the bridge, she said: |
| Quoting her father, Anna Quarrow said: |
| Brenn Halloway’s wife said: |
| The council wrote to Brenn Halloway: |
| A letter to Orsa Tindal said: |
| Peter Halloway, the harbour master, spoke to Anna Quarrow. | He said: | Peter Halloway, harbour master
| Peter Halloway, the harbour master, spoke to Robin Quarrow. | He said: |
| Peter Halloway, the harbour master, spoke to Kim Quarrow. | He said: |
| Peter Halloway, the harbour master, spoke to Anna Quarrow, the mayor. | He said: |
| Peter Halloway, the harbour master, spoke at noon. The crowd cheered. | He said: | Peter Halloway, harbour master
| Peter Halloway and his son arrived. | He said: |
| Anna Quarrow, a nurse, treated the wounded. | “It was a bad night,” she said. She added: | Anna Quarrow, nurse
| Anna Quarrow was arrested on Monday. A witness came forward. | She said: |
| The mayor of Port Velm, Orsa Tindal, who was elected in May, said: | Orsa Tindal
| According to a report by Brenn Halloway: |
| According to the mayor, Orsa Tindal: | Orsa Tindal, mayor
| Speaking for the families, Brenn Halloway said: | Brenn Halloway
| Brenn Halloway, speaking for Ilse Quarrow, said: | Brenn Halloway
| Orsa Tindal refused to resign and said: |
| But critics such as Brenn Halloway say: |
| People like Brenn Halloway say: |
| Nurses in Port Velm said: |
| What Brenn Halloway said: |
| Today Brenn Halloway says: | Brenn Halloway
| UN envoy Ilse Quarrow warned the council: | Ilse Quarrow, UN envoy
| Peter Halloway, a fisherman, came home. | Mr Halloway said: | Peter Halloway, fisherman
| Peter Halloway, the mayor of Sarn, came home. | Mayor Halloway said: | Peter Halloway, mayor of Sarn
| Anna Quarrow, a senator from Sarn, came home. | Sen. Quarrow said: | Anna Quarrow, senator from Sarn
| Peter Halloway, a fisherman, came home. | Dr Halloway said: | Dr Halloway
| Anna Quarrow, a pupil, met the crew on Monday. | Anna said: | Anna Quarrow
| Peter Halloway came with Ms Quarrow. | Halloway said: | Peter Halloway
| Perhaps Peter Halloway said: |
| Had Peter Halloway said: |
| Imagine Mayor Peter Halloway said: |
| Unless Peter Halloway said: |
| Only Peter Halloway said: | Peter Halloway
| On Monday Peter Halloway said: | Peter Halloway
| Last April Peter Halloway said: | Peter Halloway
| Peter Halloway (Harbour Party) said: | Peter Halloway
| Peter Halloway (54) said: | Peter Halloway
| Sundry (Peter’s brother) said: |
| He (Peter Halloway) said: |
| Anna Quarrow left early, but Peter Halloway said: | Peter Halloway
| Anna Quarrow, the mayor, and Peter Halloway said: |
| Peter Halloway, the harbour master, said, laughing: | Peter Halloway, harbour master
| Anna Quarrow, the mayor, and Peter Halloway, the harbour master, said: |
| Anna Quarrow, the mayor, along with Peter Halloway, the harbour master, said: |
| Anna Quarrow, the mayor, as well as Peter Halloway, the harbour master, said: |
| For her part, Mayor Anna Quarrow said: | Anna Quarrow, Mayor
| Anna Quarrow was told that the pier is safe, stating: |
| Peter Halloway, from the Harbour Trust, said: | Peter Halloway
| Mbali Karl Halloway came. The crew saw Mbali Karl Halloway. | Mbali Karl Halloway said: | Mbali Karl Halloway
| Harbour master Anna Quarrow counted the boats. | She added: | Anna Quarrow, Harbour master
| Peter Halloway, a lifeguard from Sarn, spoke at the harbour. | He said: | Peter Halloway
| Peter Halloway, the harbour master, described the operation as a great success and praised the crew’s work. | He said: | Peter Halloway, harbour master
| Peter Halloway announced the damaged bridge would open in the autumn with a new railway line. | He said: | Peter Halloway
| Peter Halloway, the harbour master, spoke to his men. The newly painted ferry left the harbour. | He said: | Peter Halloway, harbour master
| Paul Quarrow came on Monday. The harbour was closed. The boats lay in the snow. Peter Halloway came on Tuesday. | He said: | Peter Halloway
`,
  ),
  ...casesOf(
    'fr',
    `
| Quand Anna Quarrow est descendue au port, la cloche a sonné. | Quarrow a déclaré : | Anna Quarrow
| Même Anna Quarrow est descendue au port. | Quarrow a déclaré : | Anna Quarrow
| Si Anna Quarrow est descendue au port, elle ne le dit pas. | Quarrow a déclaré : | Anna Quarrow
| Le ministre Brenn Halloway a affirmé devant la presse : | Brenn Halloway, ministre
| Un proche de Brenn Halloway a déclaré : |
| La sœur de Brenn Halloway a dit : |
| Anna Quarrow, responsable du port et spécialiste des bacs, précise que : | Anna Quarrow, responsable du port et spécialiste des bacs
| De son côté, le directeur du port de Velm, Peter Halloway a déclaré : | Peter Halloway, directeur du port de Velm
| L’un des deux porte-parole des équipages ayant pris part à la longue nuit du bac, Peter Halloway, a annoncé : | Peter Halloway
| Anna Quarrow, jeune bergère en Velmie à l’époque, se souvient : | Anna Quarrow, jeune bergère en Velmie à l’époque
| Peter Halloway a ensuite défendu sa décision : | Peter Halloway
| Peter Halloway déclara : | Peter Halloway
| L’un des avocats de la ministre, Anna Quarrow, a annoncé : |
| Anna Quarrow, responsable du port et Peter Halloway, précise : |
| Anna Quarrow, responsable du port, et Peter Halloway, maire, précise : |
| Anna Quarrow, amie du maire et avocate du ministre Peter Halloway, précise : |
| Le maire et avocat d’Anna Quarrow, Peter Halloway, a dit : |
| De son côté, la ministre reçue par Peter Halloway a dit : |
| Le frère de Peter Halloway se souvient : |
| On se souvient de Peter Halloway et il déclara : |
| Il a été dit à Peter Halloway que : |
| Anna Quarrow, dont Peter Halloway précise que : |
| Lui défendu sa décision, Peter Halloway la justifie à Anna Quarrow, ajoutant : |
`,
  ),
  ...casesOf(
    'de',
    `
| Als Anna Quarrow zum Hafen ging, läutete die Glocke. | Quarrow sagte: | Anna Quarrow
| Wenn Anna Quarrow zum Hafen geht, läutet die Glocke. | Quarrow sagte: | Anna Quarrow
| Doch Anna Quarrow ging zum Hafen. | Quarrow sagte: | Anna Quarrow
| Weil Anna Quarrow zum Hafen ging, läutete die Glocke. | Quarrow sagte: | Anna Quarrow
| Nachdem Anna Quarrow zum Hafen gegangen war, läutete die Glocke. | Quarrow sagte: | Anna Quarrow
| Auf die Frage von Orsa Tindal antwortete Brenn Halloway: | Brenn Halloway
| Die Schwester von Brenn Halloway sagte: |
| VP-Außenpolitiker Brenn Halloway sagte mit Blick auf den Hafen: | Brenn Halloway, VP-Außenpolitiker
| Brenn Halloway, Hafenmeister und Sprecher der Stadt, mahnte: | Brenn Halloway, Hafenmeister und Sprecher der Stadt
| Brenn Halloway, Hafenmeister, und Anna Quarrow, Richterin, sagte: |
| Brenn Halloway, Hafenmeister und Anna Quarrow, sagte: |
| Der Hafenmeister und Sprecher von Anna Quarrow, Brenn Halloway, sagte: |
| Anna Quarrow mahnte Brenn Halloway: |
| Überdies mahnte der Außenpolitiker Brenn Halloway: |
| Brenn Halloway wurde vom Außenpolitiker gemahnt und sagte: |
`,
  ),
  ...casesOf(
    'es',
    `
| Cuando Anna Quarrow bajó al puerto, sonó la campana. | Quarrow dijo: | Anna Quarrow
| Aunque Anna Quarrow bajó al puerto, no sonó la campana. | Quarrow dijo: | Anna Quarrow
| La hija de Brenn Halloway dijo: |
| Anna Quarrow, madre de uno de los niños, expresó su alegría: | Anna Quarrow, madre de uno de los niños
| Brenn Halloway, físico y autor del estudio, comentó: | Brenn Halloway, físico y autor del estudio
| La hija de Brenn Halloway expresó su alegría: |
| Anna Quarrow, alcaldesa y Brenn Halloway, comentó: |
| Anna Quarrow, alcaldesa, y Brenn Halloway, físico, comentó: |
| El alcalde y portavoz de Anna Quarrow, Brenn Halloway, comentó: |
| Brenn Halloway, pescador de Velm, contó y explicó: |
`,
  ),
  ...casesOf(
    'fa',
    `
| ایلزه کوارو، سخنگوی شهرداری، به خبرنگاران گفت: | ایلزه کوارو، سخنگوی شهرداری
| برادر برن هالووی گفت: |
| به گفتهٔ باشندگان، وزیر بندر چنین گفت: |
`,
  ),
];

/** Every lead-in of the table. */
export const leadIns: LeadInCase[] = [
  ...english,
  ...french,
  ...german,
  ...spanish,
  ...dari,
  ...pashto,
  ...arabic,
  ...later,
];

/** A statement of some sentences in a language, with its marks. */
export const statements: Record<string, string> = {
  en: '“We will open the harbour again in the spring. Nobody has to leave before that.”',
  fr: '« Nous rouvrirons le port au printemps. Personne ne doit partir avant cette date. »',
  de: '„Wir werden den Hafen im Frühling wieder öffnen. Niemand muss vorher gehen.“',
  es: '«Abriremos el puerto de nuevo en primavera. Nadie tiene que irse antes de esa fecha.»',
  fa: '«ما بندر را در بهار دوباره باز می‌کنیم. هیچ‌کس پیش از آن ناچار به رفتن نیست.»',
  ps: '«موږ به بندر په پسرلي کې بیا پرانیزو. هیڅوک باید تر هغه مخکې لاړ نه شي.»',
  ar: '«سنفتح الميناء مرة أخرى في الربيع. لا أحد مضطر إلى المغادرة قبل ذلك.»',
};

/** Text that tells an article's language without naming anybody. */
export const openings: Record<string, string> = {
  en: 'The harbour was closed for the winter and the boats lay in the snow with the nets.',
  fr: 'Le port était fermé pour les mois de froid et les bateaux restaient dans la neige avec les filets.',
  de: 'Der Hafen war für die kalten Monate nicht offen und die Boote lagen im Schnee mit den Netzen.',
  es: 'El puerto estaba cerrado por los meses de frío y los barcos quedaban en la nieve con las redes.',
  fa: 'بندر برای زمستان بسته بود و قایق‌ها در برف با تورها از آب دور ماندند که این رسم است.',
  ps: 'بندر د ژمي لپاره تړلی و او بېړۍ په واوره کې د جالونو سره پاتې وې چې دا دود دی.',
  ar: 'كان الميناء مغلقا في الشتاء والقوارب على الثلج مع الشباك التي لا أحد يأخذها من هذا المكان إلى البحر.',
};
