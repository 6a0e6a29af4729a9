import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Day } from '../../../kernel/values/day.ts'
import { procurementStates } from '../contract/kind.ts'
import { type OcdsFacts, ocdsPackage } from './ocds.ts'

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../tests/samples/ocds/${name}.json`, import.meta.url), 'utf8'))
const ajv = new Ajv.default({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(
  schema('release-schema'),
  'https://standard.open-contracting.org/schema/1__1__5/release-schema.json',
)
const isValid = ajv.compile(schema('release-package-schema'))

const now = new Date('2026-12-20T10:00:00Z')
const line = (id: string, name: string, registryCode: string | null, result: string) => ({
  ...{ id, name, registryCode, result, lotTitle: null },
  priceCents: 3_650_000,
})
const whole: OcdsFacts = {
  id: '019aa000-0000-7000-8000-000000000010',
  title: 'Perelepitajate supervisioon 2027',
  description: 'Rühmasupervisioon perelepitajatele.',
  state: 'contracted',
  now,
  url: 'https://koosmeel.example/api/procurements/1/ocds.json',
  buyer: { name: 'Sotsiaalkindlustusamet', registryCode: '70000001' },
  cpv: '80500000',
  nature: 'services',
  procedure: 'LM',
  procedureName: 'lihthange',
  funding: 'Riigieelarve',
  valueCents: 3_800_000,
  announcedAt: new Date('2026-11-05T08:00:00Z'),
  tendersDueAt: new Date('2026-11-26T12:00:00Z'),
  decisions: [
    {
      id: 'd1',
      takenAt: new Date('2026-12-01T08:00:00Z'),
      takenBack: true,
      lines: [line('l1', 'MTÜ Kokkulepe', null, 'awarded')],
    },
    {
      id: 'd2',
      takenAt: new Date('2026-12-03T08:00:00Z'),
      takenBack: false,
      lines: [
        line('l2', 'OÜ Rahuleid', '12345678', 'awarded'),
        line('l3', 'MTÜ Kokkulepe', null, 'notAwarded'),
        line('l4', 'OÜ Vaikne Tuba', '87654321', 'rejected'),
      ],
    },
  ],
  contracts: [
    {
      ...{ id: 'c1', line: 'l2', title: 'Supervisiooni leping', valueCents: 3_650_000 },
      startsOn: '2027-01-04' as Day,
      endsOn: '2027-11-30' as Day,
      signedAt: new Date('2026-12-15T08:00:00Z'),
      endedOn: null,
    },
  ],
}

type Package = ReturnType<typeof ocdsPackage>
type Release = Package['releases'][number]

/** What no schema can say: who is named stands among the parties, a contract names an award, amounts have a currency. */
function faultsOf(release: Release): string[] {
  const parties = new Set(release.parties.map(({ id }) => id))
  const awards = new Set((release.awards ?? []).map(({ id }) => id))
  const named = [
    release.buyer.id,
    release.tender.procuringEntity.id,
    ...(release.tender.tenderers ?? []).map(({ id }) => id),
    ...(release.awards ?? []).flatMap(({ suppliers }) => suppliers.map(({ id }) => id)),
  ]
  const strangers = named.filter((id) => !parties.has(id)).map((id) => `${id} is no party`)
  const orphans = (release.contracts ?? [])
    .filter(({ awardID }) => !awards.has(awardID))
    .map(({ id }) => `${id} has no award`)
  const bare = [...JSON.stringify(release).matchAll(/"amount":-?[\d.]+(?!,"currency":"EUR")[,}]/g)].map(
    ([text]) => text,
  )
  const twice = parties.size === release.parties.length ? [] : ['a party stands twice']
  return [...strangers, ...orphans, ...bare, ...twice]
}
const judge = (facts: OcdsFacts) => {
  const made = ocdsPackage(facts)
  const valid = isValid(JSON.parse(JSON.stringify(made)))
  const [release] = made.releases
  assert.ok(release)
  return { release, errors: valid ? [] : isValid.errors, faults: faultsOf(release) }
}

describe('Open contracting data', () => {
  it('is valid and coherent from planning to contract', () => {
    const { release, errors, faults } = judge(whole)
    assert.deepEqual([errors, faults], [[], []])
    assert.deepEqual(release.tag, ['planning', 'tender', 'award', 'contract'])
    assert.deepEqual(
      release.awards?.map(({ status }) => status),
      ['cancelled', 'active'],
    )
    assert.equal(release.tender.numberOfTenderers, 3)
  })

  it('is valid and coherent in every state, however little is known', () => {
    const bare = {
      ...whole,
      description: null,
      cpv: null,
      nature: null,
      procedure: null,
      procedureName: null,
    }
    const empty = { ...bare, funding: null, valueCents: null, announcedAt: null, tendersDueAt: null }
    for (const state of procurementStates) {
      const { errors, faults } = judge({ ...empty, state, decisions: [], contracts: [] })
      assert.deepEqual([state, errors, faults], [state, [], []])
    }
    const nameless = judge({ ...whole, buyer: { name: '', registryCode: null } })
    assert.deepEqual([nameless.errors, nameless.faults], [[], []])
  })

  it('leaves out a contract whose award is not in it', () => {
    const { release, faults } = judge({ ...whole, decisions: [] })
    assert.equal('contracts' in release, false)
    assert.deepEqual(faults, [])
  })
})
