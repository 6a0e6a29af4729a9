import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type ProcurementId, procurements } from '../../src/modules/procurements/contract.ts'
import { ask, openWorkplace, type Workplace } from '../support/product.ts'
import { lookAt } from '../support/site.ts'

const title = 'Perelepitajate mentorlus 2027'

describe('the evaluation of tenders', () => {
  let workplace: Workplace
  let kati: Page
  let maarja: Page
  let liis: Page
  let id: ProcurementId
  before(async () => {
    workplace = await openWorkplace()
    kati = await workplace.openAs('kati')
    maarja = await workplace.openAs('maarja')
    liis = await workplace.openAs('liis')
    ;({ id } = await ask(kati, procurements.addProcurement, {
      ...{ title, budgetYear: 2027, cpv: '80500000', nature: 'services', startsOn: '2026-12-07' },
    }))
    const people = [
      { person: workplace.persons.kati, parts: ['responsible' as const, 'evaluator' as const] },
      { person: workplace.persons.maarja, parts: ['evaluator' as const] },
      { person: workplace.persons.liis, parts: ['evaluator' as const] },
    ]
    await ask(kati, procurements.nameInvolved, { id, people })
    for (const page of [kati, maarja, liis])
      await ask(page, procurements.declareInterests, { id, conflict: null })
    await ask(kati, procurements.writeCriteria, {
      ...{ id, version: 0, method: 'bestRatio', reason: null, priceFormula: 'lowestToOwn' },
      ...{ tieBreaks: ['lowestPrice'], lifeCycle: null },
      criteria: [
        { title: 'Hind', kind: 'price', weight: 6000 },
        {
          ...{ title: 'Mentori kogemus', kind: 'quality', weight: 4000, looksAt: 'people' },
          link: 'Töö kvaliteet sõltub sellest, kes seda teeb.',
          steps: [
            { points: 100, says: 'Üle kümne läbi viidud rühma.' },
            { points: 50, says: 'Neli kuni kümme läbi viidud rühma.' },
            { points: 0, says: 'Kuni kolm läbi viidud rühma.' },
          ],
        },
      ],
    })
  })

  it('names the optional grounds for exclusion that the documents state', async () => {
    await kati.goto(`/procurements/${id}/evaluation`)
    await kati.getByRole('button', { name: 'Muuda' }).click()
    const dialog = kati.getByRole('dialog')
    await dialog.getByRole('checkbox').first().check()
    await lookAt(kati, 'evaluation-grounds')
    await dialog.getByRole('button', { name: 'Salvesta' }).click()
    await kati.getByText('Vabatahtlikud alused kehtivad ainult siis').waitFor()
  })

  it('takes in a tender that came by mail', async () => {
    for (const [name, euros] of [
      ['OÜ Rahuleid', '12000'],
      ['MTÜ Selge Sõna', '15000,50'],
    ] as const) {
      await kati.getByRole('link', { name: 'Sisesta mujalt tulnud pakkumus' }).click()
      await kati.getByLabel('Pakkuja nimi').fill(name)
      await kati.getByLabel('Saabumise päev').fill('20.11.2026')
      await kati.getByLabel('Kellaaeg').fill('12.30')
      await kati.getByLabel('E-kirjaga').check()
      await kati.getByLabel(/^Viide allikale/).fill('Kiri 20.11.2026')
      await kati.getByLabel(/^Maksumus eurodes/).fill(euros)
      if (name === 'OÜ Rahuleid') await lookAt(kati, 'tender-enter')
      await kati.getByRole('button', { name: 'Sisesta pakkumus' }).click()
      await kati.getByRole('heading', { level: 1, name }).waitFor()
      if (name === 'OÜ Rahuleid') await lookAt(kati, 'tender')
      await kati.getByRole('link', { name: 'Pakkumused' }).click()
    }
    await kati.getByText('15 000,50').first().waitFor()
  })

  it('gives the tenderer the term of the rule, and says how it was counted', async () => {
    await kati.getByRole('link', { name: 'OÜ Rahuleid' }).click()
    await kati.getByText('Leping ootab kontrolle').waitFor()
    await kati.getByRole('button', { name: 'Küsi või kontrolli muud' }).click()
    const dialog = kati.getByRole('dialog')
    await dialog.getByLabel('Arvutusvea parandamine').check()
    await dialog.getByLabel(/^Küsimus pakkujale/).fill('Kokku on 11 900 eurot. Kas nõustute?')
    await dialog.getByLabel(/^Õige maksumus/).fill('11900')
    await lookAt(kati, 'tender-ask')
    await dialog.getByRole('button', { name: 'Pane küsimus kirja' }).click()
    await kati.getByRole('button', { name: 'Miks?' }).click()
    await kati.getByText('RHS § 117 lg 3').first().waitFor()
    await kati.keyboard.press('Escape')
    await kati.getByRole('button', { name: 'Kirjuta vastus' }).click()
    await dialog.getByLabel('Mida pakkuja vastas').fill('Nõustume.')
    await dialog.getByRole('button', { name: 'Salvesta' }).click()
    await kati.getByText('Nõustume.').waitFor()
    await record(kati, 'Nõustus.', { last: true, outcome: /^Pakkuja nõustus/ })
    await kati.getByText('(pakutud 12 000,00').waitFor()
  })

  it('takes whoever is bound to a tenderer out, when she has confirmed it', async () => {
    await liis.goto(`/procurements/${id}/evaluation`)
    await liis.getByRole('button', { name: 'Mul on seos' }).click()
    const dialog = liis.getByRole('dialog', { name: 'Seosed pakkujatega' })
    await dialog.getByLabel('Kellega').selectOption('OÜ Rahuleid')
    await dialog.getByLabel('Mis seos see on').fill('Helve Kivi on minu õde.')
    await dialog.getByRole('button', { name: 'Kinnita seos' }).click()
    const surely = liis.getByRole('dialog', { name: 'Sa jääd hindamisest välja' })
    await lookAt(liis, 'evaluation-bound')
    await surely.getByRole('button', { name: 'Kinnita seos' }).click()
    await liis.getByText('Pakkumusi ei ole.').waitFor()
  })

  it('lets each evaluator score alone', async () => {
    for (const page of [kati, maarja]) {
      await page.goto(`/procurements/${id}/evaluation`)
      await page.getByRole('button', { name: 'Mul ei ole ühegi pakkujaga seost' }).click()
      const second = page.getByRole('group', { name: /^MTÜ Selge Sõna/ })
      const first = page.getByRole('group', { name: /^OÜ Rahuleid/ })
      await first.getByLabel(/^50/).check()
      await second.getByLabel(page === kati ? /^100/ : /^50/).check()
      for (const one of [first, second]) await one.getByLabel(/^Põhjendus/).fill('Tunnistuste järgi.')
      await lookAt(page, page === kati ? 'evaluation-alone' : 'evaluation-alone-second')
      await page.getByRole('button', { name: 'Salvesta' }).click()
      await page.getByText('Salvestatud').waitFor()
      await page.getByRole('button', { name: 'Esita leht' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Esita leht' }).click()
      await page
        .getByText(page === kati ? 'Sinu leht on esitatud' : 'Hinded kõrvuti')
        .first()
        .waitFor()
    }
  })

  it('shows the points side by side, where they differ an agreement is written', async () => {
    await maarja.getByText('lahku', { exact: true }).waitFor()
    await maarja.getByRole('button', { name: 'Pane kokkulepe kirja' }).click()
    const dialog = maarja.getByRole('dialog')
    await dialog.getByLabel(/^50/).check()
    await dialog.getByLabel(/^Põhjendus/).fill('Kaks rühma ei olnud perelepitajatele.')
    await dialog.getByRole('button', { name: 'Pane kokkulepe kirja' }).click()
    await maarja.getByText('kokku lepitud, kirja pani Maarja Soo').waitFor()
    await lookAt(maarja, 'evaluation-together')
  })

  it('is settled when nothing is missing, with the sums behind every place', async () => {
    for (const name of ['OÜ Rahuleid', 'MTÜ Selge Sõna']) {
      await kati.goto(`/procurements/${id}/evaluation`)
      await kati.getByText('vastavus on kontrollimata').waitFor()
      await kati.getByRole('link', { name }).click()
      await record(kati, 'Kõik nõutu on olemas.', { last: false, outcome: /^Korras/ })
      await kati.getByText('korras, tõendita').first().waitFor()
    }
    await kati.goto(`/procurements/${id}/evaluation`)
    await kati.getByRole('button', { name: 'Kinnita hindamine' }).click()
    await kati.getByText('Kinnitas Kati Kask').waitFor()
    await kati.getByText('80 punkti').waitFor()
    await lookAt(kati, 'evaluation-settled')
    await kati.getByRole('button', { name: 'Miks?' }).first().click()
    await kati.getByText('60 × 1 ÷ 1 = 60').waitFor()
  })

  it('does not exist for those who take no part', async () => {
    const jaan = await workplace.openAs('jaan')
    await jaan.goto(`/procurements/${id}/evaluation`)
    await jaan.getByText('Pakkumusi ei ole.').waitFor()
    assert.equal(await jaan.getByText('Rahuleid').count(), 0)
  })
})

/** Writes that a check is in order: the first one that waits, or the last. */
async function record(
  page: Page,
  reason: string,
  { last, outcome }: { last: boolean; outcome: RegExp },
): Promise<void> {
  const steps = page.getByRole('button', { name: 'Kirjuta tulemus' })
  await (last ? steps.last() : steps.first()).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(outcome).check()
  await dialog.getByLabel(/^Põhjendus/).fill(reason)
  await dialog.getByRole('button', { name: 'Salvesta' }).click()
  await dialog.waitFor({ state: 'detached' })
}
