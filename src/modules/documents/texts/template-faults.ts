import type { WritingFault } from '../../../kernel/values/word-template.ts'
import type { Locale } from '../../../kernel/words.ts'

type Code =
  | WritingFault['code']
  | 'unknownField'
  | 'outsideList'
  | 'notAList'
  | 'listAsField'
  | 'inItself'
  | 'tooDeep'
interface Fault {
  readonly code: Code
  readonly tag: string
  readonly hint?: string | undefined
}

/** A mistake in a template as a sentence that says also how to mend it. */
export const sayFault = (fault: Fault, locale: Locale): string => sentences[locale][fault.code](fault)

const sentences: Readonly<Record<Locale, Readonly<Record<Code, (fault: Fault) => string>>>> = {
  et: {
    unclosedTag: () => 'Looksulg { on lõpetamata: samas lõigus ei ole lõpetavat sulgu }.',
    unopenedTag: () => 'Lõpetaval sulul } ei ole algust. Kustuta see või lisa ette {.',
    syntax: ({ tag }) => `{${tag}} ei ole väli. Nimes on tähed, numbrid ja punktid, näiteks {dokument.viit}.`,
    unclosedSection: ({ tag }) =>
      `Korduv või tingimuslik osa {#${tag}} on lõpetamata. Lisa selle lõppu {/${tag}}.`,
    unopenedSection: ({ tag }) => `{${tag}} lõpetab osa, mida ei ole alustatud.`,
    crossedSections: ({ tag }) =>
      `Osa {#${tag}} lõpeb alles pärast seda osa, mille sees ta algas. Lõpeta sisemine osa enne.`,
    misplacedSection: ({ tag }) =>
      `Osa {#${tag}} algab ja lõpeb kohtades, mida korrata ei saa. Pane algus ja lõpp samasse lõiku, samasse tabelireale või eraldi lõikudesse.`,
    unfillable: ({ tag }) =>
      `Välja {${tag}} selles kohas ei täideta (joonis, lõpumärkus või lingi aadress). Vii see teksti sisse.`,
    unknownField: ({ tag, hint }) =>
      hint
        ? `Välja {${tag}} ei ole. Kas mõtlesid {${hint}}?`
        : `Välja {${tag}} ei ole kataloogis. Vali sealt nimi või määra see malli oma väljaks.`,
    outsideList: ({ tag, hint }) => `{${tag}} kehtib ainult osa {#${hint}} … {/${hint}} sees.`,
    notAList: ({ tag }) =>
      `{${tag}} ei ole loend, seda ei saa korrata. Kui tahad küsida, kas väärtus on olemas, kirjuta {#kas ${tag}}.`,
    listAsField: ({ tag }) => `{${tag}} on loend. Kirjuta selle read {#${tag}} ja {/${tag}} vahele.`,
    inItself: ({ tag }) => `Loend {#${tag}} kordub iseenda sees: dokument ei saaks kunagi valmis.`,
    tooDeep: ({ tag }) => `Loend {#${tag}} on liiga paljude loendite sees. Üksteise sees võib olla kolm.`,
  },
  en: {
    unclosedTag: () => 'A brace { is not closed: there is no } in the same paragraph.',
    unopenedTag: () => 'A closing brace } has no beginning. Delete it or put a { before it.',
    syntax: ({ tag }) =>
      `{${tag}} is no field. A name has letters, digits and dots, for example {dokument.viit}.`,
    unclosedSection: ({ tag }) =>
      `The repeated or conditional part {#${tag}} doesn’t end. Put {/${tag}} at its end.`,
    unopenedSection: ({ tag }) => `{${tag}} ends a part that was never begun.`,
    crossedSections: ({ tag }) =>
      `The part {#${tag}} ends only after the part in which it began. End the inner one first.`,
    misplacedSection: ({ tag }) =>
      `The part {#${tag}} begins and ends where nothing can be repeated. Put its beginning and end into one paragraph, one row of a table or paragraphs of their own.`,
    unfillable: ({ tag }) =>
      `The field {${tag}} is not filled in this place (a drawing, an endnote, the address of a link). Move it into the text.`,
    unknownField: ({ tag, hint }) =>
      hint
        ? `There is no field {${tag}}. Did you mean {${hint}}?`
        : `The catalogue has no field {${tag}}. Choose a name from it or make this a field of the template’s own.`,
    outsideList: ({ tag, hint }) => `{${tag}} is known only within {#${hint}} … {/${hint}}.`,
    notAList: ({ tag }) =>
      `{${tag}} is no list and can’t be repeated. To ask whether it has a value write {#kas ${tag}}.`,
    listAsField: ({ tag }) => `{${tag}} is a list. Write its rows between {#${tag}} and {/${tag}}.`,
    inItself: ({ tag }) => `The list {#${tag}} repeats within itself: the document would never be finished.`,
    tooDeep: ({ tag }) =>
      `The list {#${tag}} stands within too many lists. Three may stand within each other.`,
  },
  ru: {
    unclosedTag: () => 'Скобка { не закрыта: в том же абзаце нет скобки }.',
    unopenedTag: () => 'У закрывающей скобки } нет начала. Удалите её или поставьте перед ней {.',
    syntax: ({ tag }) => `{${tag}} – не поле. В имени буквы, цифры и точки, например {dokument.viit}.`,
    unclosedSection: ({ tag }) =>
      `Повторяемая или условная часть {#${tag}} не закончена. Добавьте в конце {/${tag}}.`,
    unopenedSection: ({ tag }) => `{${tag}} заканчивает часть, которая не начата.`,
    crossedSections: ({ tag }) =>
      `Часть {#${tag}} заканчивается после той части, внутри которой началась. Сначала закончите внутреннюю.`,
    misplacedSection: ({ tag }) =>
      `Часть {#${tag}} начинается и заканчивается там, где повторять нельзя. Поставьте начало и конец в один абзац, одну строку таблицы или в отдельные абзацы.`,
    unfillable: ({ tag }) =>
      `Поле {${tag}} в этом месте не заполняется (рисунок, концевая сноска, адрес ссылки). Перенесите его в текст.`,
    unknownField: ({ tag, hint }) =>
      hint
        ? `Поля {${tag}} нет. Имелось в виду {${hint}}?`
        : `Поля {${tag}} нет в каталоге. Выберите имя оттуда или сделайте его собственным полем шаблона.`,
    outsideList: ({ tag, hint }) => `{${tag}} действует только внутри {#${hint}} … {/${hint}}.`,
    notAList: ({ tag }) =>
      `{${tag}} – не список, повторять его нельзя. Чтобы спросить, есть ли значение, напишите {#kas ${tag}}.`,
    listAsField: ({ tag }) => `{${tag}} – список. Его строки пишутся между {#${tag}} и {/${tag}}.`,
    inItself: ({ tag }) =>
      `Список {#${tag}} повторяется внутри самого себя: документ никогда не был бы готов.`,
    tooDeep: ({ tag }) =>
      `Список {#${tag}} стоит внутри слишком многих списков. Друг в друге могут быть три.`,
  },
}
