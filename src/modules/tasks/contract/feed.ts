import { z } from 'zod'
import { everyone, signedIn } from '../../../kernel/access.ts'
import { command, download, Moment, Nothing, query } from '../../../kernel/contract.ts'

export const feedOperations = {
  readMyFeed: query('GET /tasks/my-feed', {
    summary: 'Whether my calendar feed is on, since when.',
    access: signedIn,
    input: Nothing,
    output: z.object({ since: Moment.nullable() }),
  }),
  makeFeed: command('POST /tasks/my-feed', {
    summary: 'Makes the address of my calendar feed; an older address stops.',
    access: signedIn,
    secret: true,
    input: Nothing,
    output: z.object({ url: z.string() }),
  }),
  endFeed: command('DELETE /tasks/my-feed', {
    summary: 'The address of my calendar feed stops.',
    access: signedIn,
    input: Nothing,
    output: Nothing,
  }),
  readFeed: download('GET /tasks/feeds/:token/koosmeel.ics', {
    summary: 'The calendar feed itself, for whoever has its address.',
    access: everyone,
    limit: { calls: 600, seconds: 600 },
    input: z.object({ token: z.string().min(20).max(100).meta({ personal: true }) }),
  }),
}
