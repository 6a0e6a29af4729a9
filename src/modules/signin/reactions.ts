import { reaction } from '../../kernel/module.ts'
import { people, facts as peopleFacts } from '../people/contract.ts'
import { welcomeMail } from './mails.ts'
import { removeKeysOf } from './store/token.ts'

export const reactions = [
  reaction('signin.welcomePerson', peopleFacts.PersonAdded, async (context) => {
    const { person, invited } = context.input.data
    if (!invited || !context.capabilities.mailOn) return
    const [contact] = await context.ask(people.listContacts, { ids: [person] })
    if (contact) await context.send(welcomeMail(contact, context.baseUrl))
  }),

  // The person is refused at once all the same: `readActor` finds only those who are here.
  reaction('signin.endKeys', peopleFacts.PersonLeft, ({ input, tx }) => removeKeysOf(tx, input.data.person)),
]
