import { casesOf } from './lead-ins.ts';

/** Lead-ins of statements whose speaker is another than the one person named, or who is not named at all. */
export const doubtfulLeadIns = [
  ...casesOf(
    'en',
    `
| Orsa Tindal, of whom the poet wrote: |
| Peter Halloway knew him well. | He said: |
| Peter Halloway had never met him. | He said: |
| Anna Tindal came with her. | She said: |
| Peter Halloway stood near Thomas Quarrow. | He said: |
| Maria de la Cruz lives with Robert de la Cruz. | De la Cruz said: |
| Mayor Orsa Tindal, of whom the coach said: |
| Orsa Tindal, whereupon the mayor said: |
| Orsa Tindal, but the judge said: |
| Orsa Tindal, the judge said: |
| Orsa Tindal, a witness said: |
| Orsa Tindal, the mayor’s wife said: |
| Pace Orsa Tindal, the mayor said: |
| Orsa Tindal, not the mayor, said: |
| Orsa Tindal drafted the bill. | The Tindal Act states: |
| Orsa Tindal, the man he meant, said: |
| A nurse, in tears, told Orsa Tindal: |
| The judge, passing sentence, warned Orsa Tindal: |
| Brenn Halloway, prosecutors say, told Orsa Tindal: |
| Brenn Halloway, in a letter, wrote Orsa Tindal: |
| On Monday a nurse, in tears, told Dr Orsa Tindal: |
| The driver stopped, got out, told Orsa Tindal: |
| When it was over, told Orsa Tindal: |
| He sat down, wrote Orsa Tindal: |
| A neighbour who did not want to be named said: |
| A friend who asked not to be named told the Velm Packet: |
| The mayor’s solicitor, who did not wish to be named, said: |
| Brenn Halloway, not Orsa Tindal, said: |
| Orsa Tindal said the judge had written: |
| Orsa Tindal said a sign at the pier read: |
| Orsa Tindal recalled her mother saying: |
| Orsa Tindal recalled the captain telling passengers: |
| Orsa Tindal recalled one officer saying: |
| Orsa Tindal recalls a voice saying: |
| Orsa Tindal told the court the man shouted: |
| Orsa Tindal told the court passengers screamed: |
| Orsa Tindal said during the trial witnesses lied: |
| Orsa Tindal told reporters after the vote the man shouted: |
| Orsa Tindal added her father used to say: |
| Orsa Tindal stated a friend messaged her: |
| Orsa Tindal said of her late father, who used to say: |
| Orsa Tindal responded to critics who say: |
| Orsa Tindal replied to a reader asking: |
| Orsa Tindal said in reply to a letter saying: |
| Orsa Tindal said the answer was: |
| Orsa Tindal said staff were instructed: |
| Orsa Tindal said on Monday staff were instructed: |
| Orsa Tindal said in the court, where a sign hung: |
| Ilse Quarrow, the mayor, came. | She recalled her mother saying: |
| The pier is safe, said Peter Halloway on the day the captain shouted: |
| According to Anton Marsh, the engineer said: |
| According to Anton Marsh, the mayor said: |
| Sentencing Anton Marsh, the judge said: |
| Turning to Anton Marsh, the judge said: |
| A friend of the mayor, Anton Marsh, said: |
| The son of the mayor, Anton Marsh, said: |
| The critic of Brenn Halloway, the mayor, said: |
| Mayor Anselm Roth, Okkel said: |
| Peter Halloway, the harbour master, lost his boat. ¶ The gunman was caught an hour later. | He told police: |
| Peter Halloway, the harbour master, was shot in his shop on Monday by a teenager. | He told police: |
| Peter Halloway, the harbour master, was there. His apprentice laughed. | He said: |
| Peter Halloway, the harbour master, was there. The accused denied everything. | He said: |
| Peter Halloway, the harbour master, was there. The Dane won the second set. | He said: |
| Peter Halloway, the harbour master, was there. The Reverend Paul Quarrow buried the dog. | He said: |
| Peter Halloway, the harbour master, was there. A 34-year-old from Sarn was charged. | He said: |
| Peter Halloway, the harbour master, was there. One of the sailors laughed. | He said: |
| Peter Halloway, the harbour master, was there. Another laughed. | He said: |
| Peter Halloway’s killer spoke on Monday. | He said: |
| Peter Halloway was murdered in May. The harbour’s cleaner spoke on Monday. | He said: |
| When Paul Quarrow arrived, Peter Halloway closed the harbour. | He said: |
| Anna Quarrow, a nurse, came. Her midwife was surprised. | She said: |
| Anna Quarrow came. Maria Tindal came too. | She said: |
| Harbour master Anna Quarrow left. ¶ Maria Tindal, an engineer, disagreed. | She added: |
| Democrat Peter Halloway said: |
| Presently Peter Halloway said: |
| Corrish United Peter Halloway said: |
| Peter Halloway came home. | Presently Halloway said: |
| Peter Halloway, a fisherman, drowned in May. | Mrs Halloway said: |
| Anna Quarrow, the mayor, was not there. Her husband was. | Mr. Quarrow told reporters: |
| Peter Halloway, a fisherman, drowned in May. | Lady Halloway said: |
| Peter Halloway, a fisherman, drowned in May. | Judge Halloway said: |
| Peter Halloway, a fisherman, drowned in May. | Aunt Halloway said: |
| Peter Halloway came with Mrs Halloway. | Halloway said: |
| The brothers Ivan and Peter Halloway own the pier. | Halloway said: |
| Sisters Mia and Zoe Quarrow won. | Quarrow said: |
| Sisters Mia and Zoe Quarrow won. ¶ Quarrow cried. | She said: |
| Brothers Adam, 14, and Noel Halloway, 12, were saved. | Halloway said: |
| John, Paul and Ruth Halloway inherited the mill. | Halloway said: |
| Mary and Robin Halloway married in May. | Mrs Halloway said: |
| Sir John and Lady Halloway left. | Halloway said: |
| Anna Quarrow and her daughter Hope left. | Miss Quarrow said: |
| Mr and Mrs Halloway run the bakery. | Mr Halloway said: |
| Mr and Mrs Halloway run the bakery. | Halloway said: |
| Mr Halloway died in May. | Mrs Halloway said: |
| Anna Quarrow, a pupil, met Anna Tindal, her teacher. | Anna said: |
| King Peter of Velm met Peter Halloway, a fisherman. | Peter said: |
| Peter Halloway, a fisherman, was not there. | Uncle Peter said: |
| Mayor Brenn Halloway read the watchman’s letter aloud and said: |
| Paul Quarrow came. Peter Halloway stayed. ¶ The wind rose in the night. | He said: |
`,
  ),
  ...casesOf(
    'de',
    `
| Almut Rehbein, worauf der Richter sagte: |
| Bürgermeister Anselm Roth sagte unter Berufung auf den Wächter: |
| Unter Berufung auf den Wächter sagte Bürgermeister Anselm Roth: |
| Bürgermeister Anselm Roth sagte mit Verweis auf den Wächter: |
| Bürgermeister Anselm Roth sagte in den Worten des Wächters: |
| Bürgermeister Anselm Roth berichtete von den Worten des Wächters: |
| Almut Rehbein, aber der Richter sagte: |
| Almut Rehbein, der Richter sagte: |
| Almut Rehbein, so die Mutter, sagte: |
| Ein Zeuge, unter Tränen, sagte Ilse Varga: |
| Dem Bürgermeister Anselm Roth sagte der Brauer: |
| Der Bürgermeisterin Lotte Brandt sagte der Brauer: |
| Lotte Brandt antwortete der Brauer: |
| Einem Reporter der Velmer Zeitung sagte Anselm Roths Nachbar: |
| Peter Halloway, ein Fischer, ertrank im Mai. | Frau Halloway sagte: |
| Ilse Varga sagte, der Richter habe geschrieben: |
| Ilse Varga sagte, ihre Mutter habe immer gesagt: |
| Ilse Varga sagte, auf dem Schild stehe: |
| Ilse Varga sagte über den Brief, auf dem stand: |
| Ilse Varga berichtet von einem Mann, der rief: |
| Ilse Varga antwortete auf die Frage, warum: |
| Ilse Varga antwortete der Richter: |
| Gegenüber Almut Rehbein erklärte der Richter: |
| Neben Almut Rehbein sagte der Richter: |
| Bei Almut Rehbein sagte der Richter: |
| Der Bruder Ilse Vargas sagte: |
| Peter Halloway, dessen Bruder Ivan Halloway das Lager leitet, kam. | Halloway sagte: |
| Peter Halloway, dessen Schwester Anna Halloway den Hafen leitet, kam. | Halloway sagte: |
| Ivan und Peter Halloway kamen. | Halloway sagte: |
| Herr und Frau Halloway kamen. | Herr Halloway sagte: |
| Der Anwalt Ilse Vargas sagte: |
| Die Partei von Almut Rehbein sagte: |
| Der Sohn der Bürgermeisterin, Torben Rehbein, sagte: |
| Bürgermeisterin Almut Rehbein schrieb an die Stadt. | Sie antwortete: |
| Bürgermeisterin Almut Rehbein verließ die Partei. | Sie erklärte: |
| Bürgermeisterin Almut Rehbein kam spät. Die Partei jubelte. | Sie erklärte: |
| Die Bürgermeisterin Almut Rehbein traf die Ingenieurin Lena Dreesen. | Sie sagte: |
| Die Bürgermeisterin Almut Rehbein traf ihre Anwältin. | Sie sagte: |
| Peter Rehbein half ihm. | Er sagte: |
| Anna von Rhein kam. Karl Reiser kam auch. | Von Rhein sagte Reiser: |
| Karl Dreesens Schwester kam. | Er sagte: |
| Karl Dreesens Nichte erklärte: |
| Peter Rehbein, der Karl Dreesen kennt, kam. | Er sagte: |
| „Wir gehen“, sagte Peter Rehbein zu Karl Dreesen. | Er sagte: |
| Anna Rehbein kennt sie gut. | Sie sagte: |
| Peter Rehbein wartete auf Thomas Dreesen. | Er sagte: |
| Peter Rehbein wartete auf Klaus-Peter Dreesen. | Er sagte: |
| Wie Almut Rehbein sagte auch Peter von Velm: |
`,
  ),
  ...casesOf(
    'fr',
    `
| Octave Bellemarre, auquel le juge a répondu : |
| Octave Bellemarre, de qui sa mère a dit : |
| Octave Bellemarre, le juge a dit : |
| Selon Brenn Halloway, le juge a dit : |
| Ivan et Pierre Aubrac sont venus. | Aubrac a dit : |
| M. et Mme Aubrac sont venus. | M. Aubrac a dit : |
| L’avocat d’Octave Bellemarre a déclaré : |
| Le porte-parole d’Octave Bellemarre a déclaré : |
| La fille d’Octave Bellemarre a déclaré : |
| Maire d’Octave Bellemarre, la fille a dit : |
| Le fils du maire, Octave Bellemarre, a déclaré : |
| Octave Bellemarre a rappelé le capitaine disant aux passagers : |
| Paul Aubrac, un pêcheur, est mort en mai. | Mme Aubrac a déclaré : |
| Célestine Aubrac a écrit à la mairie. | Elle a répondu : |
| Célestine Aubrac a quitté l’entreprise. | Elle a déclaré : |
| Célestine Aubrac a rencontré une voisine. | Elle a déclaré : |
| Hugo Aubrac lui a écrit. | Il a déclaré : |
| Hugo Aubrac succède à Antoine Vasselin. | Il a déclaré : |
`,
  ),
  ...casesOf(
    'es',
    `
| Ciriaco Belmonte, de quien su madre dijo: |
| Ciriaco Belmonte, del que el juez dijo: |
| Ciriaco Belmonte, un testigo dijo: |
| Un vecino, entre lágrimas, dijo Griselda Paz: |
| En el puerto, un vecino, entre lágrimas, dijo Griselda Paz: |
| El señor y la señora Belmonte llegaron. | Belmonte dijo: |
| Según Ciriaco Belmonte, un vecino dijo: |
| Según Ciriaco Belmonte, el alcalde le dijo: |
| Ciriaco Belmonte recordó a su madre, que siempre decía: |
| El hijo del alcalde, Ciriaco Belmonte, dijo: |
| Carlos Belmonte, un pescador, murió en mayo. | La señora Belmonte dijo: |
| El alcalde Ciriaco Belmonte, que leyó la carta del vigilante, dijo: |
| Griselda Montalbán escribió a la alcaldía. | Ella respondió: |
| Pedro Valbuena lo golpeó. | Él dijo: |
| Pedro Valbuena confía en Juan Orcajo. | Él dijo: |
| Carlos Redondo Gil es alcalde. Marta Redondo es su rival. | Redondo dijo: |
| Pedro Valbuena sucede a Juan Orcajo. | Él dijo: |
`,
  ),
  ...casesOf(
    'ar',
    `
| وأضافت شركة «فيلمتل»: |
| وقال الوزير لناصر الحويدري، مدير الدفاع المدني: |
| وقال القاضي لناصر الحويدري، مدير الدفاع المدني: |
| وقال لناصر الحويدري، مدير الدفاع المدني: |
| وقال محامي ناصر الحويدري، مدير الدفاع المدني: |
| وقال ناصر الحويدري، مدير الدفاع المدني، نقلاً عن الحارس: |
| وقال ناصر الحويدري، مدير الدفاع المدني، ناقلًا عن الحارس: |
| وقال ناصر الحويدري، مدير الدفاع المدني، على لسان الحارس: |
| وقال ناصر الحويدري، مدير الدفاع المدني، بلسان الحارس: |
| وقال ناصر الحويدري، مدير الدفاع المدني، مستشهداً بكلام الحارس: |
| وقال صديق ناصر الحويدري، مدير الدفاع المدني: |
`,
  ),
  ...casesOf(
    'fa',
    `
| سخنگوی والی، محمدالله امین، گفت: |
| دوست حامد نورزاد، مدیر مکتب، گفت: |
| درباره حامد نورزی، رئیس شورا به خبرنگاران گفت: |
| حامد نورزی، والی ولم، به نقل از نگهبان گفت: |
| حامد نورزی، والی ولم، از قول نگهبان گفت: |
| حامد نورزی، والی ولم، از زبان نگهبان گفت: |
| حامد نورزی، والی ولم، به حوالهٔ نگهبان گفت: |
| حامد نورزی، والی ولم، به روایت نگهبان گفت: |
| حامد نورزی، والی ولم، با نقل سخن نگهبان گفت: |
| حامد نورزی، والی ولم، به استناد گفتهٔ نگهبان نوشت: |
| حامد نورزی، والی ولم، از گزارش پولیس خواند و گفت: |
| طبق گفته حامد نورزی، والی ولم، گفت: |
| داماد حامد نورزی، والی ولم، گفت: |
| همصنفی حامد نورزی، والی ولم، گفت: |
| کاکای تیندال، والی ولم، گفت: |
| خانم حامد نورزی، والی ولم، گفت: |
| حامد نورزی، قاضی گفت: |
| به حامد نورزی گفت: |
| داماد حامد نورزی گفت: |
| داکتر حامد نورزی گفت: |
| حامد نورزی و پریسا گفت: |
| حامد نورزی را قاضی گفت: |
| حامد نورزی، والی ولم، را نگهبان گفت: |
| حامد نورزی، والی ولم، آمد. | حامد نورزی را نگهبان گفت: |
| حامد نورزی در کتاب خود از قول پدرش نوشت: |
| دختر حامد نورزی برنده شد. | او گفت: |
| حامد نورزی از تیندال انتقاد کرد. | او گفت: |
| حامد نورزی، والی ولم، نگهبان را دید. | او گفت: |
| حامد نورزی، والی ولم، و برادرش آمدند. | وی گفت: |
| حامد نورزی، والی ولم، با پسرش آمد. | وی گفت: |
| حامد نورزی، والی ولم، آمد. وی و تیندال سپس بندر را ترک کردند. | وی گفت: |
`,
  ),
  ...casesOf(
    'ps',
    `
| قاضي حامد نورزی ته وویل: |
| د حامد نورزی ورور وویل: |
| حامد نورزی، د ولم والي، د ساتونکي په نقل وویل: |
| حامد نورزی، د ولم والي، د ساتونکي له قوله وویل: |
| حامد نورزی، د ولم والي، د ساتونکي له خولې وویل: |
| حامد نورزی، د ولم والي، د ساتونکي په حواله وویل: |
| حامد نورزی، د ولم والي، د ساتونکي د خبرو په نقلولو وویل: |
| حامد نورزی، مور یې وویل: |
| حامد نورزی، د ولم والي، ته ساتونکي وویل: |
| حامد نورزی، د ولم والي ته ساتونکي وویل: |
| حامد نورزی، د ولم والي، راغی. | حامد نورزی ته ساتونکي وویل: |
| حامد نورزی پرون استعفا وکړه. | هغې وویل: |
`,
  ),
  ...casesOf(
    'ar',
    `
| وقال حامد النورزي إن والده قال له: |
| وقال حامد النورزي وليلى السندي: |
| وقال زعيم حزب حامد النورزي: |
| استقال حامد النورزي يوم الاثنين. | وقالت: |
| انتقد حامد النورزي هالووي. | وقال: |
| رحبت ليلى النورزي، وزيرة العمل، بمريم السندي. | وقالت: |
| رحبت ليلى النورزي، وزيرة العمل، بالمديرة. | وقالت: |
| اعتذر حامد النورزي، مدير الميناء، لناصر السندي. | وقال: |
`,
  ),
];

/** Lead-ins that name somebody whose office has more words than the one that tells it is an office, or none at all. */
export const wholeRoles = [
  ...casesOf(
    'en',
    `
| Former mayor Brenn Halloway said: | Brenn Halloway, Former mayor
| Former Mayor Brenn Halloway said: | Brenn Halloway, Former Mayor
| Acting governor Brenn Halloway said: | Brenn Halloway, Acting governor
| Vice president Brenn Halloway said: | Brenn Halloway, Vice president
| Shadow chancellor Brenn Halloway said: | Brenn Halloway, Shadow chancellor
| Deputy prime minister Brenn Halloway said: | Brenn Halloway, Deputy prime minister
| On Monday, deputy prime minister Brenn Halloway said: | Brenn Halloway, deputy prime minister
| The former council leader Lena Denby said: | Lena Denby, former council leader
| The former council leader, Lena Denby, said: | Lena Denby, former council leader
| Opposition leader Brenn Halloway said: | Brenn Halloway, Opposition leader
| Head teacher Brenn Halloway said: | Brenn Halloway, Head teacher
| Harbour master Brenn Halloway told reporters: | Brenn Halloway, Harbour master
| Chief executive Brenn Halloway said: | Brenn Halloway, Chief executive
| Police chief Brenn Halloway said: | Brenn Halloway, Police chief
| Taliban spokesman Zabihullah Noori said: | Zabihullah Noori, Taliban spokesman
| Velm Water chief executive Brenn Halloway said: | Brenn Halloway, Velm Water chief executive
| Trust ecologist Bryony Halse said: | Bryony Halse, Trust ecologist
| Former mayor Brenn Halloway was not asked. | He said: | Brenn Halloway, Former mayor
| Former mayor Brenn Halloway was not asked. | Halloway said: | Brenn Halloway, Former mayor
| The council heard the former Mayor Brenn Halloway. | Halloway said: | Brenn Halloway, former Mayor
| The council saw then-president Brenn Halloway. | Halloway said: | Brenn Halloway
| The council thanked mayor Brenn Halloway. | Halloway said: | Brenn Halloway
| The lawyer of Alma Renwick came to the court. | Renwick said: | Alma Renwick
| The critic of Brenn Halloway, the mayor, was loud. | Halloway said: | Brenn Halloway
| “No,” said Philippa Arnstein, director of Open Page. | Open Page said in a statement: | Open Page
| Sentencing Anton Marsh, Judge Lena Denby said: | Lena Denby, Judge
| Its chairman, Lorcan Whitby, said: | Lorcan Whitby
| Her lawyer Paul Denby said: | Paul Denby
| On the quay stood Anna Quarrow, Peter Halloway, the mayor and two fishermen. | Peter Halloway said: | Peter Halloway
| She met Peter Halloway, the mayor and the doctor. | Peter Halloway said: | Peter Halloway
| They met Peter Halloway, the mayor, and two fishermen. | Peter Halloway said: | Peter Halloway
| Peter Halloway, mayor of Sarn and a friend of the harbour, said: | Peter Halloway, mayor of Sarn and a friend of the harbour
| World Cup winner Peter Halloway said: | Peter Halloway, World Cup winner
| Velm Bank CEO Peter Halloway said: | Peter Halloway, Velm Bank CEO
| Father-of-two Peter Halloway said: | Peter Halloway, Father-of-two
| Peter Halloway’s spokesman Paul Denby said: | Paul Denby, Peter Halloway’s spokesman
| The Ministry of Defence said in a statement: | Ministry of Defence
`,
  ),
  ...casesOf(
    'de',
    `
| Bei der Wahl hat das Oppositionsbündnis von Almut Rehbein gewonnen. | Rehbein sagte vor Anhängern: | Almut Rehbein
| Der Anwalt von Almut Rehbein kam am Sonntag ins Gericht. | Rehbein sagte: | Almut Rehbein
| Der ehemalige Bürgermeister Torben Rehbein sagte: | Torben Rehbein, ehemalige Bürgermeister
| Die stellvertretende Bürgermeisterin Almut Rehbein kam. | Rehbein sagte: | Almut Rehbein, stellvertretende Bürgermeisterin
| Bürgermeister Torben Rehbein (54) sagte: | Torben Rehbein, Bürgermeister
| Nur Torben Rehbein sagte: | Torben Rehbein
| Auf Nachfrage erklärte Torben Rehbein: | Torben Rehbein
| Seine Frau Lena Dreesen sagte: | Lena Dreesen
| Ihr Anwalt Paul Dreesen sagte: | Paul Dreesen
`,
  ),
  ...casesOf(
    'fr',
    `
| L’ancien maire Octave Bellemarre a déclaré : | Octave Bellemarre, ancien maire
| L’ancienne ministre Célestine Aubrac a déclaré : | Célestine Aubrac, ancienne ministre
| L’ex-ministre Octave Bellemarre a déclaré : | Octave Bellemarre, ex-ministre
| L’avocat d’Octave Bellemarre est venu dimanche au tribunal. | Bellemarre a déclaré : | Octave Bellemarre
| Sa directrice, Aminata Diabaté-Roux, a affirmé : | Aminata Diabaté-Roux
`,
  ),
  ...casesOf(
    'es',
    `
| El teniente de alcalde Ciriaco Belmonte dijo: | Ciriaco Belmonte, teniente de alcalde
| El exalcalde Ciriaco Belmonte dijo: | Ciriaco Belmonte, exalcalde
| El abogado de Ciriaco Belmonte llegó el domingo al tribunal. | Belmonte dijo: | Ciriaco Belmonte
`,
  ),
  ...casesOf(
    'ar',
    `
| وقال ناصر الحويدري، مدير الدفاع المدني: | ناصر الحويدري، مدير الدفاع المدني
| وقال مدير الدفاع المدني، الدكتور ناصر الحويدري: | الدكتور ناصر الحويدري، مدير الدفاع المدني
| وقال ناصر الحويدري للصحفيين: | ناصر الحويدري
| وأكد الشيخ ناصر بن سالم آل حويدري: | الشيخ ناصر بن سالم آل حويدري
| استقال ناصر الحويدري يوم الاثنين. | وقال: | ناصر الحويدري
`,
  ),
  ...casesOf(
    'fa',
    `
| حامد نورزی گفت: | حامد نورزی
| محمد اشرف نورزی به خبرنگاران گفت: | محمد اشرف نورزی
| آقای حامد نورزی در یک نشست خبری گفت: | آقای حامد نورزی
| والی حامد نورزی گفت: | حامد نورزی، والی
| والی ولم، حامد نورزی، گفت: | حامد نورزی، والی ولم
| عبدالکریم، باشنده ولم، می‌گوید: | عبدالکریم، باشنده ولم
| داکتر مریم نورزی، رئیس شفاخانه، گفت: | داکتر مریم نورزی، رئیس شفاخانه
| حامد نورزی روز دوشنبه استعفا داد. | او گفت: | حامد نورزی
`,
  ),
  ...casesOf(
    'ps',
    `
| د اوبو د تنظیم رئیس، انجنیر حبیب‌الله وردګ، وویل: | انجنیر حبیب‌الله وردګ، د اوبو د تنظیم رئیس
| حامد نورزی وویل: | حامد نورزی
| ښاغلي حامد نورزي خبریالانو ته وویل: | ښاغلي حامد نورزي
| والي حامد نورزی وویل: | حامد نورزی، والي
| د ولم والي حامد نورزی وویل: | حامد نورزی، د ولم والي
| حامد نورزی پرون استعفا وکړه. | هغه وویل: | حامد نورزی
`,
  ),
];

/** Lead-ins whose verb is followed by no more than a listener, a place, a time or a manner. */
export const plainTails = [
  ...casesOf(
    'en',
    `
| Brenn Halloway told a news conference in Port Velm after the meeting: | Brenn Halloway
| Brenn Halloway said at a press conference with the mayor of Sarn: | Brenn Halloway
| Brenn Halloway said later in an interview with the Velm Packet: | Brenn Halloway
| Brenn Halloway said this week: | Brenn Halloway
| Brenn Halloway said the next morning: | Brenn Halloway
| Brenn Halloway told the court a week later: | Brenn Halloway
| Brenn Halloway wrote on Monday in a letter to his daughter: | Brenn Halloway
| Brenn Halloway said on Monday, after the meeting with the council: | Brenn Halloway
| Brenn Halloway said of the captain: | Brenn Halloway
| Brenn Halloway told the mayor and the council: | Brenn Halloway
| Brenn Halloway warned the council in June 2020: | Brenn Halloway
| Brenn Halloway said as he left: | Brenn Halloway
| Brenn Halloway added quietly: | Brenn Halloway
| Peter Halloway met Anna Quarrow. | He said: | Peter Halloway
| “We are going,” said Peter Halloway. | He added: | Peter Halloway
| Maria de la Cruz came early. | De la Cruz said: | Maria de la Cruz
| Peter Halloway hurt himself on Monday. | He said: | Peter Halloway
| Peter Halloway said rain delayed him. | He added: | Peter Halloway
`,
  ),
  ...casesOf(
    'de',
    `
| Almut Rehbein sagte der Zeitung am Montag: | Almut Rehbein
| Almut Rehbein sagte dem Velmer Boten: | Almut Rehbein
| Almut Rehbein schrieb in einem Brief an die Stadt: | Almut Rehbein
| Almut Rehbein sagte nach der Sitzung des Rates: | Almut Rehbein
| Almut Rehbein sagte auf Anfrage: | Almut Rehbein
| Almut Rehbein fügte hinzu: | Almut Rehbein
| Almut Rehbein teilte am Montag mit: | Almut Rehbein
| Almut Rehbein sagte gestern Abend in Velm: | Almut Rehbein
| Anna Rehbein traf Peter Dreesen. | Sie sagte: | Anna Rehbein
| Nach dem Treffen mit Anna Dreesen sagte Peter Rehbein: | Peter Rehbein
| In einem Brief an Anna Dreesen schrieb der Bürgermeister Peter Rehbein: | Peter Rehbein, Bürgermeister
| „Wir gehen“, sagte Peter Rehbein. | Er ergänzte: | Peter Rehbein
| Peter Rehbein, der Hafenmeister, kam am Montag im Hafen an. | Er sagte: | Peter Rehbein, Hafenmeister
| Anna Rehbein, die Bürgermeisterin, kam in der Nacht. | Sie sagte: | Anna Rehbein, Bürgermeisterin
`,
  ),
  ...casesOf(
    'fr',
    `
| Octave Bellemarre a déclaré lundi à la presse : | Octave Bellemarre
| Octave Bellemarre a écrit dans une lettre à la mairie : | Octave Bellemarre
| Octave Bellemarre a affirmé lors d’une réunion avec les habitants : | Octave Bellemarre
| Octave Bellemarre a dit à l’issue du vote : | Octave Bellemarre
| « Nous partons », a dit Hugo Aubrac. | Il a ajouté : | Hugo Aubrac
`,
  ),
  ...casesOf(
    'es',
    `
| Ciriaco Belmonte dijo el lunes a la prensa: | Ciriaco Belmonte
| Ciriaco Belmonte afirmó este martes en una entrevista con el diario: | Ciriaco Belmonte
| Ciriaco Belmonte advirtió al gobierno: | Ciriaco Belmonte
| Carlos Redondo Gil llegó temprano. | Redondo dijo: | Carlos Redondo Gil
| Pedro Valbuena llegó temprano. | El señor Valbuena dijo: | Pedro Valbuena
`,
  ),
];
