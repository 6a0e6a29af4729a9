import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Card, Columns, Facts, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { administration, type Installation } from '../contract.ts'
import { texts } from '../texts.ts'
import { AdministrationHead } from './administration-head.tsx'
import { AgencyCard } from './agency-card.tsx'

/** How the installation stands, and what is missing. */
export function SettingsPage() {
  const installation = useQueryOf(administration.readInstallation, {})
  return (
    <Stack>
      <AdministrationHead here="settings" />
      <Loaded of={installation} lines={10}>
        {(facts) => (
          <Columns
            side={
              <>
                <ProgramCard {...facts} />
                <LawCard {...facts.law} />
              </>
            }
          >
            <AgencyCard />
            <DatabaseCard {...facts.database} />
            <MailCard mail={facts.mail} />
            <SignInCard {...facts} />
          </Columns>
        )}
      </Loaded>
    </Stack>
  )
}

function ProgramCard({ version, node, largestFileMegabytes }: Installation) {
  const w = useWords(texts).settings
  const f = useFormat()
  return (
    <Card title={w.program}>
      <Facts
        items={[
          [w.version, version],
          [w.node, node],
          [w.largestFile, `${f.number(largestFileMegabytes)} MB`],
        ]}
      />
    </Card>
  )
}

function LawCard({ version, rules, readOn, endingSoon, unverified }: Installation['law']) {
  const w = useWords(texts).settings
  const f = useFormat()
  return (
    <Card title={w.law} aside={<Link to="/rulebook">{w.openRules}</Link>}>
      <Facts
        items={[
          [w.rules, f.number(rules)],
          [w.readOn, readOn && f.day(readOn)],
          [w.endingSoon, watched(endingSoon)],
          [w.unverified, watched(unverified)],
          [w.lawVersion, version],
        ]}
      />
    </Card>
  )
}

/** A number that should be nought. */
const watched = (count: number) => (count > 0 ? <Chip tone="soon">{count}</Chip> : '0')

function DatabaseCard({ kind, version, appendOnlyEnforced }: Installation['database']) {
  const w = useWords(texts).settings
  const appendOnly = appendOnlyEnforced ? (
    <Chip tone="done">{w.appendOnlyYes}</Chip>
  ) : (
    <Chip tone="late">{w.appendOnlyNo}</Chip>
  )
  return (
    <Card title={w.database}>
      <Stack gap={12}>
        <Facts
          items={[
            [w.database, w.databaseKind[kind]],
            [w.databaseVersion, version],
            [w.appendOnly, appendOnly],
          ]}
        />
        {!appendOnlyEnforced && <Note tone="late">{w.appendOnlyHow}</Note>}
      </Stack>
    </Card>
  )
}

function MailCard({ mail }: Pick<Installation, 'mail'>) {
  const w = useWords(texts).settings
  return (
    <Card title={w.mail}>
      {mail ? (
        <Facts
          items={[
            [w.mailServer, mail.server],
            [w.mailFrom, mail.from],
          ]}
        />
      ) : (
        <Note tone="soon" title={`${w.mailOff}.`}>
          {w.mailOffHow}
        </Note>
      )}
    </Card>
  )
}

function SignInCard({ url, mail, passkeys, directory, tara }: Installation) {
  const all = useWords(texts)
  const w = all.settings
  return (
    <Card title={w.signIn}>
      <Facts
        items={[
          [w.address, url],
          [w.passkeys, passkeys ? all.yes : w.passkeysNo],
          [w.links, mail ? all.yes : w.off],
          [w.directory, directory ? `${directory.name} (${directory.issuer})` : w.off],
          [w.tara, tara ? [tara.issuer, w.level(tara.acr), ...tara.methods].join(', ') : w.off],
        ]}
      />
    </Card>
  )
}
