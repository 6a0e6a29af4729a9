import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { temporaryFolder } from '../../tests/support/database.ts'
import { readConfig } from './config.ts'
import { StartProblem } from './start-problem.ts'

test('without any setting Koosmeel is on this computer only, with its own database', () => {
  const { dataFolder, ...config } = readConfig({})
  assert.match(dataFolder, /[\\/]data$/)
  assert.deepEqual(config, {
    dataFolderChosen: false,
    url: 'http://localhost:3000',
    host: '127.0.0.1',
    port: 3000,
    trustedProxies: [],
    logLevel: 'info',
    maxFileBytes: 100 * 1024 * 1024,
  })
})

test('settings of the outside world are read together', () => {
  const secretFile = join(temporaryFolder(), 'secret')
  writeFileSync(secretFile, 'kept outside\n')
  const config = readConfig({
    KOOSMEEL_URL: 'https://koosmeel.amet.example/',
    HOST: '0.0.0.0',
    PORT: '8080',
    TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    DATABASE_URL: 'postgres://app@db.amet.example/koosmeel',
    DATABASE_OWNER_URL: 'postgres://owner@db.amet.example/koosmeel',
    SMTP_URL: 'smtps://mail.amet.example',
    MAIL_FROM: 'koosmeel@amet.example',
    OIDC_ISSUER: 'https://kataloog.amet.example',
    OIDC_CLIENT_ID: 'koosmeel',
    OIDC_CLIENT_SECRET_FILE: secretFile,
    TARA_ISSUER: 'https://tara.amet.example',
    TARA_CLIENT_ID: 'koosmeel',
    TARA_CLIENT_SECRET: 'x',
    TARA_ACR: 'substantial',
    SIVA_URL: 'https://siva.amet.example',
  })
  assert.deepEqual([config.url, config.host, config.port], ['https://koosmeel.amet.example', '0.0.0.0', 8080])
  assert.deepEqual(config.trustedProxies, ['10.0.0.0/8', '::1'])
  assert.deepEqual(Object.keys(config.databaseUrls ?? {}), ['app', 'owner'])
  assert.deepEqual(config.mail, { url: 'smtps://mail.amet.example', from: 'koosmeel@amet.example' })
  assert.equal(config.sivaUrl, 'https://siva.amet.example/')
  assert.equal(config.oidc?.clientSecret, 'kept outside')
  assert.equal(config.oidc?.name, 'kataloog.amet.example')
  assert.deepEqual([config.tara?.acr, config.tara?.amr], ['substantial', ['idcard', 'mID', 'smartid']])
})

test('what cannot be used is refused by its name, in both languages, without showing a secret', () => {
  const cases: [Record<string, string>, RegExp][] = [
    [{ PORT: '70000' }, /PORT/],
    [{ PORT: 'abc' }, /PORT/],
    [{ KOOSMEEL_URL: 'http://koosmeel.amet.example' }, /KOOSMEEL_URL.*https/],
    [{ KOOSMEEL_URL: 'koosmeel' }, /KOOSMEEL_URL/],
    [{ KOOSMEEL_URL: 'https://amet.example/koosmeel' }, /KOOSMEEL_URL/],
    [{ HOST: '0.0.0.0' }, /HOST.*https/],
    [{ SIVA_URL: 'http://siva.amet.example' }, /SIVA_URL.*https/],
    [{ TRUSTED_PROXIES: '10.0.0.0/40' }, /TRUSTED_PROXIES/],
    [{ TRUSTED_PROXIES: 'proxy' }, /TRUSTED_PROXIES/],
    [{ DATABASE_URL: 'mysql://a:hush@b/c' }, /DATABASE_URL/],
    [{ DATABASE_OWNER_URL: 'postgres://owner:hush@db/k' }, /DATABASE_URL.*|DATABASE_OWNER_URL/],
    [{ SMTP_URL: 'smtp://user:hush@mail' }, /MAIL_FROM/],
    [{ OIDC_ISSUER: 'https://a.example' }, /OIDC_CLIENT_ID/],
    [
      { OIDC_ISSUER: 'http://a.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'hush' },
      /OIDC_ISSUER.*https/,
    ],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL.*fatal/],
    [{ MAX_FILE_MB: '0' }, /MAX_FILE_MB/],
    [{ SMTP_URL_FILE: '/no/such/file' }, /SMTP_URL_FILE/],
  ]
  for (const [environment, words] of cases) {
    assert.throws(
      () => readConfig(environment),
      (error) => {
        assert.ok(error instanceof StartProblem, JSON.stringify(environment))
        assert.match(error.et, words)
        assert.match(error.en, words)
        assert.doesNotMatch(error.message, /hush/)
        return true
      },
    )
  }
})
