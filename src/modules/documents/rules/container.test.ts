import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Party } from '../contract/document.ts'
import { demandSameFiles, lastSignedAt, missingSigners, sameName } from './container.ts'

const version = { name: 'leping.docx', sha256: 'aa' }
const annex = { name: 'lisa.pdf', sha256: 'bb' }

describe('files of a signed container', () => {
  const refusal = (files: { name: string; sha256: string }[], beside: string[] = []) => {
    try {
      demandSameFiles(files, { version, beside: new Set(beside) })
    } catch (problem) {
      return (problem as { data: unknown }).data
    }
    return 'taken'
  }

  it('are taken when they are the newest version, under whatever name', () => {
    assert.equal(refusal([{ name: 'muu-nimi.docx', sha256: 'aa' }]), 'taken')
  })
  it('may be signed together with annexes of the same matter', () => {
    assert.equal(refusal([version, annex], ['bb']), 'taken')
  })
  it('are refused with the name of what differs', () => {
    assert.deepEqual(refusal([{ name: 'leping.docx', sha256: 'cc' }]), {
      missing: 'leping.docx',
      foreign: ['leping.docx'],
    })
    assert.deepEqual(refusal([version, annex]), { missing: null, foreign: ['lisa.pdf'] })
  })
})

describe('who has signed', () => {
  const party = (wish: Partial<Party>): Party => ({
    part: 'signer',
    name: 'OÜ Rahuleid',
    registryCode: null,
    isPerson: false,
    representative: null,
    email: null,
    ...wish,
  })
  const signature = (name: string, code?: string) => ({
    signer: { name, ...(code && { code }) },
    verdict: 'intact' as const,
  })
  const helve = party({ representative: 'Helve Kivi' })
  const agency = party({ name: 'Sotsiaalkindlustusamet', representative: 'Mart Mägi' })
  const names = (parties: readonly Party[]) => parties.map(({ name }) => name)

  it('is known by the words of a name in any order', () => {
    assert.ok(sameName('Helve Kivi', 'KIVI,HELVE'))
    assert.ok(sameName('Mari-Liis Õun', 'ÕUN, MARI-LIIS'))
    assert.ok(!sameName('Helve Kivi', 'Helve Kivi-Saar'))
  })
  it('leaves the other party missing', () => {
    assert.deepEqual(names(missingSigners([helve, agency], [signature('KIVI,HELVE')])), [
      'Sotsiaalkindlustusamet',
    ])
  })
  it('does not count a stranger in the place of somebody named', () => {
    assert.deepEqual(names(missingSigners([helve], [signature('PIHL,PEETER')])), ['OÜ Rahuleid'])
  })
  it('counts a seal by its registry code', () => {
    const sealed = party({ registryCode: '99000017' })
    assert.deepEqual(
      missingSigners([sealed, helve], [signature('OÜ Rahuleid', '99000017'), signature('Kivi Helve')]),
      [],
    )
  })
  it('lets any signature that is left over stand for a party without a named representative', () => {
    const open = party({ name: 'MTÜ Lepituskoda' })
    assert.deepEqual(missingSigners([open, helve], [signature('KIVI,HELVE'), signature('PIHL,PEETER')]), [])
    assert.deepEqual(names(missingSigners([open, helve], [signature('KIVI,HELVE')])), ['MTÜ Lepituskoda'])
  })
  it('is done at the moment of the last signature', () => {
    const at = (signedAt: string) => ({ ...signature('X'), signedAt })
    assert.deepEqual(
      lastSignedAt([at('2026-11-20T10:00:00Z'), at('2026-11-21T08:00:00Z'), signature('Y')]),
      new Date('2026-11-21T08:00:00Z'),
    )
    assert.equal(lastSignedAt([signature('Y')]), null)
  })
})
