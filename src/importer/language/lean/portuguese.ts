import { spaced } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import type { LeanGrammar } from '../lean-grammar.ts';

/** Portuguese. A listener has “a” or “para” before it. */
export const pt: LeanGrammar = {
  verbs: spaced`
    disse diz afirmou afirma declarou declara acrescentou acrescenta explicou explica contou conta escreveu
    escreve respondeu responde comentou comenta observou observa destacou destaca ressaltou ressalta lembrou
    lembra anunciou anuncia garantiu garante concluiu conclui confirmou confirma reiterou reitera admitiu
    admite alertou alerta avisou insistiu insiste frisou frisa sublinhou sublinha salientou salienta relatou
    relata revelou revela gritou completou completa pontuou argumentou argumenta defendeu defende esclareceu
    esclarece questionou perguntou indicou indica referiu refere considerou publicou tuitou
  `,
  nameless: 'disseram dizem afirmaram declararam dito dizendo contaram',
  negations: 'não nunca jamais ninguém nem negou nega teria se sem talvez',
  between: 'também já ainda ontem hoje depois então assim tinha havia ele ela',
  articles: 'o a os as um uma',
  roles: spaced`
    presidente presidenta ministro ministra primeiro-ministro primeira-ministra prefeito prefeita autarca
    governador governadora secretário secretária senador senadora deputado deputada vereador vereadora
    porta-voz diretor diretora chefe comandante general coronel capitão capitã delegado delegada procurador
    procuradora juiz juíza advogado advogada professor professora pesquisador pesquisadora investigador
    investigadora especialista historiador historiadora escritor escritora autor autora jornalista médico
    médica doutor doutora enfermeiro enfermeira engenheiro engenheira arquiteto arquiteta treinador
    treinadora técnico jogador jogadora ator atriz cantor cantora artista empresário empresária fundador
    fundadora coordenador coordenadora bispo cardeal padre papa senhor senhora dona pescador
  `,
  prepositions: spaced`
    a à ao aos às em no na nos nas após depois durante para por pelo pela com sobre perante segunda-feira
    terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
  `,
  adverbs: 'só somente apenas mas e depois ontem hoje então também ainda finalmente já',
  owners: "de do da dos das d'",
  things: spaced`
    porto cidade município estado região país ilha partido governo conselho câmara polícia sociedade empresa
    banco universidade hospital escola clube equipa equipe federação ministério associação instituto
    sindicato saúde justiça defesa educação fazenda economia ambiente cultura
  `,
  clauses: spaced`
    que quem cujo cuja como onde quando enquanto mas ou nem ele ela eles elas citando segundo palavras nome
    dizendo é era são foi lê lia
  `,
  according: 'segundo conforme',
  functionWords: functionWords.pt,
  isVerbFirst: true,
};
