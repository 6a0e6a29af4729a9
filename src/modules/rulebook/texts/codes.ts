import type { Locale, SameShape } from '../../../kernel/words.ts'

const et = {
  title: 'CPV koodid',
  sub: 'Hankeliigendi kõik koodid puuna ja otsinguga. Kood ütleb ka, mis liiki ese see on ja mis piirmäärad kehtivad.',
  search: 'Otsi sõna või koodi',
  searchHelp:
    'Eesti või inglise keeles: koolitus, translation, 8051. Kontrollnumber võib olla, aga seda ei ole vaja.',
  top: 'Kõik jaod',
  open: (count: number) => `Ava (${count})`,
  choose: 'Vali',
  found: (shown: number, all: number) => (all > shown ? `${all} koodi, näha on ${shown}` : `Koode: ${all}`),
  none: 'Sellist koodi ei ole',
  noneText: 'Proovi lühemat sõna, teist sõna või inglise keelt.',
  fromTree: 'Vali puust',
  treeTitle: 'Vali CPV kood',
  help: 'Kirjuta sõna või koodi algus: koolitus, tõlge, 5552.',
  group: (no: number) => `XIV lisa jaotis ${no}`,
  reserved: 'võib reserveerida',
  subjects: {
    asjad_teenused: 'asjad ja teenused',
    ehitustood: 'ehitustööd',
    sotsiaalteenused: 'sotsiaalteenused',
    eriteenused: 'eriteenused',
  } as Record<string, string>,
  natures: { goods: 'asjad', services: 'teenused', works: 'ehitustööd' },
}

const en: SameShape<typeof et> = {
  title: 'CPV codes',
  sub: 'All codes of the vocabulary as a tree and with search. A code also tells the kind of subject and so the thresholds.',
  search: 'Search a word or a code',
  searchHelp:
    'In Estonian or English: koolitus, translation, 8051. The check digit may stand but is not needed.',
  top: 'All divisions',
  open: (count) => `Open (${count})`,
  choose: 'Choose',
  found: (shown, all) => (all > shown ? `${all} codes, ${shown} shown` : `Codes: ${all}`),
  none: 'No such code',
  noneText: 'Try a shorter word, another word or the other language.',
  fromTree: 'Choose from the tree',
  treeTitle: 'Choose a CPV code',
  help: 'Write a word or the beginning of a code: training, translation, 5552.',
  group: (no) => `Annex XIV, group ${no}`,
  reserved: 'may be reserved',
  subjects: {
    asjad_teenused: 'goods and services',
    ehitustood: 'works',
    sotsiaalteenused: 'social services',
    eriteenused: 'special services',
  },
  natures: { goods: 'goods', services: 'services', works: 'works' },
}

const ru: SameShape<typeof et> = {
  title: 'Коды CPV',
  sub: 'Все коды классификатора в виде дерева и с поиском. Код показывает и вид предмета, а значит, пороги.',
  search: 'Поиск по слову или коду',
  searchHelp: 'На эстонском или английском: koolitus, translation, 8051. Контрольная цифра не нужна.',
  top: 'Все разделы',
  open: (count) => `Открыть (${count})`,
  choose: 'Выбрать',
  found: (shown, all) => (all > shown ? `Кодов: ${all}, показано: ${shown}` : `Кодов: ${all}`),
  none: 'Такого кода нет',
  noneText: 'Попробуйте более короткое или другое слово либо английский язык.',
  fromTree: 'Выбрать из дерева',
  treeTitle: 'Выберите код CPV',
  help: 'Введите слово или начало кода: koolitus, translation, 5552.',
  group: (no) => `приложение XIV, группа ${no}`,
  reserved: 'можно резервировать',
  subjects: {
    asjad_teenused: 'товары и услуги',
    ehitustood: 'строительные работы',
    sotsiaalteenused: 'социальные услуги',
    eriteenused: 'специальные услуги',
  },
  natures: { goods: 'товары', services: 'услуги', works: 'работы' },
}

export const codeWords: Readonly<Record<Locale, SameShape<typeof et>>> = { et, en, ru }
