import type { Locale } from '../../../kernel/words.ts'
import type { Channel, Direction, RegisterEvent } from '../contract/register.ts'

interface Marks {
  readonly directions: Readonly<Record<Direction, string>>
  readonly channels: Readonly<Record<Channel, string>>
  readonly events: Readonly<Record<RegisterEvent, string>>
  readonly access: { readonly open: string; readonly restricted: string }
  readonly annulled: string
  readonly onTime: string
  readonly late: string
  readonly columns: Readonly<
    Record<
      | 'reference'
      | 'registeredOn'
      | 'kind'
      | 'title'
      | 'series'
      | 'direction'
      | 'correspondents'
      | 'responsible'
      | 'access'
      | 'term',
      string
    >
  >
  readonly register: string
}

/** How the register calls things: on screens, in the Excel file and on the public page. */
export const registerMarks: Readonly<Record<Locale, Marks>> = {
  et: {
    directions: { incoming: 'sissetulev', outgoing: 'väljaminev', internal: 'asutusesisene' },
    channels: {
      email: 'e-post',
      exchange: 'dokumendivahetus',
      post: 'post',
      hand: 'isiklikult',
      web: 'veeb',
      other: 'muu',
    },
    events: { received: 'saadud', sent: 'saadetud', signed: 'allkirjastatud', made: 'koostatud' },
    access: { open: 'avalik', restricted: 'AK' },
    annulled: 'tühistatud',
    onTime: 'õigel ajal',
    late: 'hiljem',
    columns: {
      reference: 'Viit',
      registeredOn: 'Registreeritud',
      kind: 'Liik',
      title: 'Pealkiri',
      series: 'Sari',
      direction: 'Suund',
      correspondents: 'Saatja või saaja',
      responsible: 'Vastutaja',
      access: 'Juurdepääs',
      term: 'Tähtaeg',
    },
    register: 'Dokumendiregister',
  },
  en: {
    directions: { incoming: 'incoming', outgoing: 'outgoing', internal: 'internal' },
    channels: {
      email: 'e-mail',
      exchange: 'document exchange',
      post: 'post',
      hand: 'by hand',
      web: 'web',
      other: 'other',
    },
    events: { received: 'received', sent: 'sent', signed: 'signed', made: 'made' },
    access: { open: 'public', restricted: 'AK (restricted)' },
    annulled: 'annulled',
    onTime: 'in time',
    late: 'late',
    columns: {
      reference: 'Reference',
      registeredOn: 'Registered',
      kind: 'Kind',
      title: 'Title',
      series: 'Series',
      direction: 'Direction',
      correspondents: 'Sender or addressee',
      responsible: 'Responsible',
      access: 'Access',
      term: 'Term',
    },
    register: 'Document register',
  },
  ru: {
    directions: { incoming: 'входящий', outgoing: 'исходящий', internal: 'внутренний' },
    channels: {
      email: 'электронная почта',
      exchange: 'документообмен',
      post: 'почта',
      hand: 'лично',
      web: 'веб',
      other: 'другое',
    },
    events: { received: 'получен', sent: 'отправлен', signed: 'подписан', made: 'составлен' },
    access: { open: 'открытый', restricted: 'AK (ограниченный)' },
    annulled: 'аннулирован',
    onTime: 'в срок',
    late: 'позже',
    columns: {
      reference: 'Номер',
      registeredOn: 'Зарегистрирован',
      kind: 'Вид',
      title: 'Заголовок',
      series: 'Серия',
      direction: 'Направление',
      correspondents: 'Отправитель или получатель',
      responsible: 'Ответственный',
      access: 'Доступ',
      term: 'Срок',
    },
    register: 'Регистр документов',
  },
}
