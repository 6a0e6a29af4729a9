import { actorKey } from '../../../kernel/actor.ts'
import { implement, type QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import { people } from '../../people/contract.ts'
import { problems } from '../contract/problems.ts'
import { type VersionShown, versionOperations } from '../contract/version.ts'
import { printJobDescription } from '../papers.ts'
import { compareReadings } from '../rules/compare-readings.ts'
import { linksBetween } from '../rules/links-between.ts'
import { proposeKind } from '../rules/propose-kind.ts'
import { proposeLinks } from '../rules/propose-links.ts'
import { readJobDescription } from '../rules/read-job-description.ts'
import { listNames } from '../store/positions.ts'
import * as store from '../store/versions.ts'
import { extractText, plainOf } from './extract-text.ts'
import { getPosition } from './rights.ts'
import { saveVersion } from './save-version.ts'
import { showVersions } from './showing.ts'

export const versionHandlers = implement(versionOperations, {
  async createReading({ input, actor, capabilities }) {
    const text = await extractText(capabilities, { ...input, owner: actorKey(actor) })
    const reading = readJobDescription(text, input.annex)
    if (!reading.isJobDescription)
      throw problems.NotAJobDescription(reading.refusal ?? { reason: 'otherDocument', text: '' })
    const kinds = reading.duties.map((duty) => duty.results.map((result) => proposeKind(duty.text, result)))
    return { ...reading, source: plainOf(text), kinds }
  },

  async proposeLinks({ input, actor, tx }) {
    const position = await getPosition(tx, actor, input.id)
    const last = (await store.listVersions(tx, [position.id])).at(-1)
    if (!last) return { older: [], links: [], parts: [] }
    const older = await store.listDuties(tx, [last.id])
    const links = proposeLinks(older, input.reading.duties)
    const placed = links.map(({ from, to, kind }) => ({
      from: older.findIndex((duty) => duty.id === from),
      to,
      kind,
    }))
    const parts = compareReadings(await store.getReading(tx, last.id), input.reading, placed)
    const shown = older.map(({ id, no, text, results }) => ({
      id,
      no,
      text,
      results: results.map((result) => result.text),
    }))
    return { older: shown, links, parts }
  },

  saveVersion: (context) => saveVersion(context, context.input),

  async readVersion({ input, actor, db }) {
    const { version, position } = await getVersion(db, actor, input.id)
    const { shown } = await showAll(db, position.id)
    return {
      version: shown.find((one) => one.id === version.id) as VersionShown,
      position: { id: position.id, title: position.title },
      reading: await store.getReading(db, version.id),
    }
  },

  async compareVersions({ input, actor, db }) {
    const position = await getPosition(db, actor, input.id)
    const { shown, duties, links } = await showAll(db, position.id)
    const find = (no: number) => shown.find((version) => version.no === no)
    const [older, newer] = [find(input.older), find(input.newer)]
    if (!older || !newer) throw kernelProblems.NotFound({})
    const of = (version: VersionShown) => duties.filter((duty) => duty.version === version.id)
    const parts = compareReadings(
      await store.getReading(db, older.id),
      await store.getReading(db, newer.id),
      linksBetween(of(older), of(newer), links),
    )
    return { position: { id: position.id, title: position.title }, older, newer, parts }
  },

  async exportVersion(context) {
    const { input, actor, db, ask, locale, capabilities } = context
    const { version, position } = await getVersion(db, actor, input.id)
    const names = await listNames(db, actor, [position.holder])
    const printed = printJobDescription({
      locale,
      agency: (await ask(people.readAgency, {})).name ?? '',
      versionNo: version.no,
      validFrom: version.validFrom,
      signedOn: version.signedOn,
      holder: (position.holder && names.get(position.holder)) ?? '',
      description: await store.getReading(db, version.id),
    })
    const file = await capabilities.papers.make('job-description', input.format, printed)
    return { ...file, fileName: `${position.title} v${version.no}.${input.format}` }
  },

  async readSource({ input, actor, db, capabilities }) {
    const { version } = await getVersion(db, actor, input.id)
    if (!version.source) throw kernelProblems.NotFound({})
    return capabilities.files.answer(version.source, { fileName: version.sourceName ?? '' })
  },
})

/** @throws NotFound, also when the position may not be seen */
async function getVersion(db: ReadDb, actor: QueryContext<unknown>['actor'], id: string) {
  const version = await store.findVersion(db, id)
  if (!version) throw kernelProblems.NotFound({})
  return { version, position: await getPosition(db, actor, version.position) }
}

async function showAll(db: ReadDb, position: string) {
  const versions = await store.listVersions(db, [position])
  const duties = await store.listDuties(
    db,
    versions.map((version) => version.id),
  )
  const links = await store.listDutyLinks(db, [position])
  return { duties, links, shown: showVersions(versions, duties, links) }
}
