import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type DocumentId, documents } from '../../src/modules/documents/contract.ts'
import { ask, openWorkplace, type Workplace } from '../support/product.ts'
import { lookAt } from '../support/site.ts'

const title = 'Teenuseleping: kodulehe tõlked'
const file = (words: string) => ({
  name: 'leping.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(`Teenuseleping\n\nTõlgitakse kodulehe tekstid.\n\n${words}\n`),
})

describe('a contract is approved', () => {
  let workplace: Workplace
  let kati: Page
  let toomas: Page
  let piret: Page
  let id: DocumentId
  before(async () => {
    workplace = await openWorkplace()
    ;[kati, toomas, piret] = [
      await workplace.openAs('kati'),
      await workplace.openAs('toomas'),
      await workplace.openAs('piret'),
    ]
    id = (await ask(kati, documents.addDocument, { kind: 'serviceContract', title, valueCents: 600_000 })).id
  })

  const addVersion = async (words: string, button: string) => {
    await kati.goto(`/documents/${id}`)
    await kati.getByRole('button', { name: button }).click()
    const dialog = kati.getByRole('dialog')
    await dialog.locator('input[type=file]').setInputFiles(file(words))
    await dialog.getByText('üles laaditud').waitFor()
    await dialog.getByRole('button', { name: /^Lisa (versioon|esimene)/ }).click()
    await dialog.waitFor({ state: 'detached' })
    await kati.getByText('tekst on otsitav').first().waitFor()
  }

  it('by a ready-made round that the manager wrote, with who answers for the law', async () => {
    await piret.goto('/documents/approval-settings')
    await piret.getByText('Kavasid veel ei ole').waitFor()
    await lookAt(piret, 'approval-settings-none')
    await piret.getByRole('button', { name: 'Määra vastaja' }).click()
    const dialog = piret.getByRole('dialog')
    await dialog.getByLabel('Osa').selectOption({ label: 'õigus' })
    await dialog.getByLabel('Inimene').fill('Toomas')
    await piret.getByRole('option', { name: /Toomas Vaher/ }).click()
    await dialog.getByRole('button', { name: 'Määra vastaja' }).click()
    await piret.getByRole('button', { name: 'Lõpeta Toomas Vaher' }).waitFor()
    await piret.getByRole('button', { name: 'Lisa kava' }).click()
    await dialog.getByLabel('Nimi').fill('Lepingud alates 5000 eurost')
    await dialog.getByLabel('Dokumendi liigid').fill('Teenuse')
    await piret.getByRole('option', { name: 'Teenuse osutamise leping' }).click()
    await dialog.getByLabel(/^Alates väärtusest/).fill('5000')
    await dialog.getByLabel('Kelle käest').fill('õigus')
    await piret.getByRole('option', { name: /Osa: õigus/ }).click()
    await dialog.getByRole('button', { name: 'Lisa samm' }).click()
    const second = dialog.getByRole('group', { name: 'Samm 2' })
    await second.getByLabel('Kelle käest').fill('Piret')
    await piret.getByRole('option', { name: /Piret Oja/ }).click()
    await lookAt(piret, 'approval-plan')
    await dialog.getByRole('button', { name: 'Salvesta kava' }).click()
    await piret.getByText('õigus (3 tööpäeva) → Piret Oja (3 tööpäeva)').waitFor()
    await lookAt(piret, 'approval-settings')
  })

  it('is asked about as the round proposes, with a step more', async () => {
    await addVersion('Tasu makstakse kolmekümne päeva jooksul.', 'Lisa esimene versioon')
    await kati.getByRole('link', { name: 'Küsi kooskõlastust' }).click()
    await kati.getByText('Ettepanek tuleb kavast „Lepingud alates 5000 eurost“').waitFor()
    await kati.getByRole('button', { name: 'Lisa samm' }).click()
    const third = kati.getByRole('group', { name: 'Samm 3' })
    await third.getByLabel('Kelle käest').fill('Maarja')
    await kati.getByRole('option', { name: /Maarja Soo/ }).click()
    await third.getByLabel('Kõrvuti eelmise sammuga').check()
    await lookAt(kati, 'approval-ask')
    await kati.getByRole('button', { name: 'Küsi kooskõlastust' }).click()
    await kati.getByRole('heading', { name: 'Kooskõlastus', exact: true }).waitFor()
    await kati.getByText('Ootab tänasest.').waitFor()
    await lookAt(kati, 'approval-card')
  })

  it('waits on the approver’s desk and page, and comes back with a reason', async () => {
    await toomas.goto('/')
    await toomas.getByRole('link', { name: `Kooskõlasta: ${title}` }).waitFor()
    await toomas
      .getByRole('link', { name: /^Kooskõlastused/ })
      .first()
      .click()
    // The desk has a link with this title as well.
    await toomas.getByRole('heading', { name: 'Kooskõlastused', level: 1 }).waitFor()
    await toomas.getByRole('link', { name: title }).click()
    await toomas.getByRole('button', { name: 'Kooskõlastan', exact: true }).waitFor()
    await toomas.getByRole('button', { name: 'Miks?' }).first().click()
    await toomas.getByText('Tööpäevi vastamiseks').waitFor()
    await toomas.keyboard.press('Escape')
    await lookAt(toomas, 'approval-mine')
    await toomas.getByRole('button', { name: 'Tagastan' }).click()
    const dialog = toomas.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Tagastan' }).click()
    await dialog.locator('[aria-invalid=true]').waitFor()
    await dialog.getByLabel('Põhjus').fill('Vastutuse punkt puudub.')
    await lookAt(toomas, 'approval-return')
    await dialog.getByRole('button', { name: 'Tagastan' }).click()
    await dialog.waitFor({ state: 'detached' })
    await toomas.getByText('Vastutuse punkt puudub.').waitFor()
    await kati.goto('/documents/approvals')
    await kati.getByText('Vastutuse punkt puudub.').waitFor()
    await lookAt(kati, 'approvals-asked')
  })

  it('is asked about again with a new version, and the approval of one before is confirmed in one press', async () => {
    await addVersion('Tasu makstakse kümne päeva jooksul. Pooled vastutavad.', 'Lisa uus versioon')
    const askAgain = async () => {
      // Not the card of the version before, which stands for a moment with a link of the same name.
      await kati.getByText('Selle versiooni kohta ei ole kooskõlastust küsitud.').waitFor()
      await kati.getByRole('link', { name: 'Küsi uuesti' }).click()
      await kati.getByRole('button', { name: 'Küsi kooskõlastust' }).click()
      await kati.getByText('Ootab tänasest.').waitFor()
    }
    await askAgain()
    await toomas.reload()
    await toomas.getByRole('button', { name: 'Kooskõlastan', exact: true }).click()
    await toomas.getByText('kooskõlastas', { exact: true }).first().waitFor()
    await addVersion('Tasu makstakse viie päeva jooksul. Pooled vastutavad.', 'Lisa uus versioon')
    await kati.getByText('Varasemad ringid (2)').click()
    await kati.getByText('lõppes uue versiooniga').waitFor()
    await kati.getByText('muutus 1 lõik.').waitFor()
    await askAgain()
    await toomas.goto('/documents/approvals')
    await toomas.getByText('Kooskõlastasid versiooni 2').waitFor()
    await lookAt(toomas, 'approvals-waiting')
    await toomas.getByRole('link', { name: title }).click()
    await toomas.getByRole('button', { name: 'Kinnitan uue versiooni' }).waitFor()
    await lookAt(toomas, 'approval-confirm')
    await toomas.getByRole('button', { name: 'Kinnitan uue versiooni' }).click()
    await toomas.getByText('Kinnitas oma kooskõlastuse versioonile 2.').waitFor()
  })

  it('and is complete when the last one approves', async () => {
    await piret.goto(`/documents/${id}`)
    await piret.getByRole('button', { name: 'Kooskõlastan märkusega' }).click()
    const dialog = piret.getByRole('dialog')
    await dialog.getByLabel('Märkus').fill('Järgmine kord varem.')
    await dialog.getByRole('button', { name: 'Kooskõlastan' }).click()
    await piret.getByText('Kooskõlastatud. Ring on täis.').waitFor()
    const { state } = await ask(kati, documents.readDocument, { id })
    assert.equal(state, 'approved')
    await kati.goto('/documents/approvals')
    await kati.getByText('Kui kiiresti kooskõlastatakse').waitFor()
    await kati.getByRole('img', { name: /mediaan/ }).waitFor()
    await lookAt(kati, 'approvals-figures')
    await kati.goto(`/documents/${id}`)
    await kati.getByText('Varasemad ringid (2)').click()
    await lookAt(kati, 'approval-complete')
  })
})
