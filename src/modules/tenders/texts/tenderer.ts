import type { SentenceHelp as Say } from '../../../kernel/words.ts'

interface Listed {
  what: 'email' | 'registryCode'
}
interface Told {
  letters: number
  withoutAddress: number
}
interface Sent {
  tenderers: readonly string[]
}

export const tendererTexts = {
  et: {
    problems: {
      RegistryCodeWrong: ({ code }: { code: string }) => ({
        title: `Registrikood ${code} ei ole õige`,
        detail: 'Koodi viimane number peab tulenema eelmistest, siin see nii ei ole.',
        next: 'Kontrolli kood äriregistrist üle. Kui pakkujal Eesti registrikoodi ei ole, jäta lahter tühjaks.',
      }),
      TendererListed: ({ what }: Listed) => ({
        title:
          what === 'email'
            ? 'Selle e-posti aadressiga pakkuja on juba nimekirjas'
            : 'Selle registrikoodiga pakkuja on juba nimekirjas',
        next: 'Paranda olemasolevat rida.',
      }),
      TendererInvited: () => ({
        title: 'Sellele pakkujale on kutse juba saadetud',
        detail: 'Saadetu jääb nii, nagu see oli: kõiki kutsutuid koheldakse võrdselt.',
        next: 'Vale aadressi korral saada uus link õigele aadressile.',
      }),
      NotYetInvited: () => ({ title: 'Kutset ei ole veel saadetud', next: 'Saada kutsed.' }),
      NobodyToInvite: () => ({ title: 'Kutset ei oota keegi', next: 'Lisa pakkuja, kellele kutse saata.' }),
      NotAnnounced: () => ({
        title: 'Hange ei ole veel alustatud',
        detail: 'Enne alustamist on menetlus, tähtaeg ja tingimused veel lahtised.',
        next: 'Alusta hange, siis saad kutsed saata ja teateid anda.',
      }),
      TenderingOver: () => ({
        title: 'Pakkumuste tähtaeg on möödas või hange on lõppenud',
        detail: 'Pärast tähtaega ei saa pakkumusvõimalust kellelegi juurde anda.',
        next: 'Kui tähtaega tuleb muuta, tee seda ajakavas enne selle möödumist.',
      }),
      NothingToTell: () => ({
        title: 'Pakkujatele ei ole midagi öelda',
        next: 'Kirjelda, mida ostad, või anna pakkujatele vähemalt üks kooskõlastatud dokument.',
      }),
      NotDeclared: ({ missing }: { missing: number }) => ({
        title: 'Huvide deklaratsioone on puudu',
        detail: `Deklareerimata inimesi: ${missing}. Enne seda hankes midagi muud ei avata.`,
        next: 'Palu neil oma huvid hanke lehel deklareerida.',
      }),
      NotResponsible: () => ({
        title: 'Seda saab teha ainult hanke eest vastutaja või juht',
        next: 'Palu vastutajal seda teha.',
      }),
    },
    facts: {
      TendererAdded: (_d: unknown, say: Say) => `${say.who} lisas pakkuja kutsutavate nimekirja.`,
      TendererRemoved: (_d: unknown, say: Say) => `${say.who} eemaldas pakkuja kutsutavate nimekirjast.`,
      InvitationsSent: ({ tenderers }: Sent, say: Say): string =>
        tenderers.length === 1
          ? `${say.who} saatis ühe kutse.`
          : `${say.who} saatis ${tenderers.length} kutset samal ajal.`,
      DecisionTold: ({ letters, withoutAddress }: Told): string =>
        [
          `Otsusest teatati pakkujatele kirjaga: ${letters}.`,
          withoutAddress > 0
            ? `Aadressita pakkujaid: ${withoutAddress}. Teata neile samal päeval muul viisil.`
            : '',
        ]
          .filter(Boolean)
          .join(' '),
      LinkSentAgain: (_d: unknown, say: Say) => `${say.who} saatis kutsutud pakkujale uue lingi.`,
    },
  },
  en: {
    problems: {
      RegistryCodeWrong: ({ code }: { code: string }) => ({
        title: `The registry code ${code} is not right`,
        detail: 'Its last digit has to follow from the others, and here it does not.',
        next: 'Check it in the business register. Leave it empty for a tenderer without an Estonian code.',
      }),
      TendererListed: ({ what }: Listed) => ({
        title:
          what === 'email'
            ? 'A tenderer with this e-mail address is on the list already'
            : 'A tenderer with this registry code is on the list already',
        next: 'Correct the existing row.',
      }),
      TendererInvited: () => ({
        title: 'This tenderer has been invited already',
        detail: 'What was sent stays as it was: all who were invited are treated alike.',
        next: 'If the address was wrong, send a new link to the right one.',
      }),
      NotYetInvited: () => ({ title: 'The invitation has not been sent yet', next: 'Send the invitations.' }),
      NobodyToInvite: () => ({
        title: 'Nobody waits for an invitation',
        next: 'Add a tenderer to be invited.',
      }),
      NotAnnounced: () => ({
        title: 'The procurement has not begun yet',
        detail: 'Before it begins its procedure, due moment and conditions are open.',
        next: 'Begin the procurement; then you can send invitations and notices.',
      }),
      TenderingOver: () => ({
        title: 'The time for tenders is over, or the procurement has ended',
        detail: 'After the due moment nobody can be given a chance to tender.',
        next: 'If the due moment has to move, move it in the timetable before it has passed.',
      }),
      NothingToTell: () => ({
        title: 'There is nothing to tell tenderers',
        next: 'Describe what you buy, or give tenderers at least one approved document.',
      }),
      NotDeclared: ({ missing }: { missing: number }) => ({
        title: 'Declarations of interests are missing',
        detail: `People who have not declared: ${missing}. Nothing else opens before they have.`,
        next: 'Ask them to declare their interests on the page of the procurement.',
      }),
      NotResponsible: () => ({
        title: 'Only who is responsible for the procurement, or the manager, may do this',
        next: 'Ask the one who is responsible to do it.',
      }),
    },
    facts: {
      TendererAdded: (_d: unknown, say: Say) => `${say.who} added a tenderer to be invited.`,
      TendererRemoved: (_d: unknown, say: Say) =>
        `${say.who} took a tenderer off the list of those to be invited.`,
      InvitationsSent: ({ tenderers }: Sent, say: Say): string =>
        tenderers.length === 1
          ? `${say.who} sent one invitation.`
          : `${say.who} sent ${tenderers.length} invitations at the same moment.`,
      DecisionTold: ({ letters, withoutAddress }: Told): string =>
        [
          `Tenderers were told of the decision by letter: ${letters}.`,
          withoutAddress > 0
            ? `Without an address: ${withoutAddress}. Tell them on the same day in another way.`
            : '',
        ]
          .filter(Boolean)
          .join(' '),
      LinkSentAgain: (_d: unknown, say: Say) => `${say.who} sent an invited tenderer a new link.`,
    },
  },
  ru: {
    problems: {
      RegistryCodeWrong: ({ code }: { code: string }) => ({
        title: `Регистрационный код ${code} неверен`,
        detail: 'Последняя цифра кода должна следовать из предыдущих, здесь это не так.',
        next: 'Проверьте код в коммерческом регистре. Если эстонского кода нет, оставьте поле пустым.',
      }),
      TendererListed: ({ what }: Listed) => ({
        title:
          what === 'email'
            ? 'Участник с этим адресом уже есть в списке'
            : 'Участник с этим регистрационным кодом уже есть в списке',
        next: 'Исправьте имеющуюся строку.',
      }),
      TendererInvited: () => ({
        title: 'Этому участнику приглашение уже отправлено',
        detail: 'Отправленное остаётся как было: со всеми приглашёнными обращаются одинаково.',
        next: 'Если адрес был неверен, отправьте новую ссылку на правильный адрес.',
      }),
      NotYetInvited: () => ({ title: 'Приглашение ещё не отправлено', next: 'Отправьте приглашения.' }),
      NobodyToInvite: () => ({ title: 'Приглашения никто не ждёт', next: 'Добавьте участника.' }),
      NotAnnounced: () => ({
        title: 'Закупка ещё не начата',
        detail: 'До начала процедура, срок и условия ещё открыты.',
        next: 'Начните закупку, тогда можно отправлять приглашения и сообщения.',
      }),
      TenderingOver: () => ({
        title: 'Срок подачи предложений прошёл или закупка завершена',
        detail: 'После срока никому нельзя дать возможность подать предложение.',
        next: 'Если срок нужно изменить, сделайте это в графике до его истечения.',
      }),
      NothingToTell: () => ({
        title: 'Участникам нечего сообщить',
        next: 'Опишите, что покупаете, или передайте хотя бы один согласованный документ.',
      }),
      NotDeclared: ({ missing }: { missing: number }) => ({
        title: 'Не хватает деклараций об интересах',
        detail: `Не задекларировали: ${missing}. До этого в закупке ничего другого не открывается.`,
        next: 'Попросите их задекларировать интересы на странице закупки.',
      }),
      NotResponsible: () => ({
        title: 'Это может сделать только ответственный за закупку или руководитель',
        next: 'Попросите ответственного сделать это.',
      }),
    },
    facts: {
      TendererAdded: (_d: unknown, say: Say) => `В список приглашаемых добавлен участник: ${say.who}.`,
      TendererRemoved: (_d: unknown, say: Say) => `Участник убран из списка приглашаемых: ${say.who}.`,
      InvitationsSent: ({ tenderers }: Sent, say: Say): string =>
        `Отправлено приглашений одновременно: ${tenderers.length} (${say.who}).`,
      DecisionTold: ({ letters, withoutAddress }: Told): string =>
        [
          `О решении участникам сообщено письмом: ${letters}.`,
          withoutAddress > 0 ? `Без адреса: ${withoutAddress}. Сообщите им в тот же день иначе.` : '',
        ]
          .filter(Boolean)
          .join(' '),
      LinkSentAgain: (_d: unknown, say: Say) =>
        `Приглашённому участнику отправлена новая ссылка: ${say.who}.`,
    },
  },
}
