import { Button } from '../ui/button.tsx'
import { Comments } from '../ui/comments.tsx'
import { Card, Facts } from '../ui/layout.tsx'
import { Chip, DutyTag, Note } from '../ui/marks.tsx'
import { RecordPage } from '../ui/record-page.tsx'
import { reason } from './marks-shelf.tsx'

const people = [
  { id: 'piret', name: 'Piret Oja' },
  { id: 'maarja', name: 'Maarja Soo' },
]

export function RecordShelf() {
  const head = {
    title: 'Koosta ülevaade Soome mudelist juhtkonnale',
    crumbs: [{ label: 'Ülesanded', to: '/kit' }, { label: 'Kati Kask' }],
    chips: (
      <>
        <Chip tone="blue">Töös</Chip>
        <DutyTag no="3.7" />
        <Chip>Andis Piret Oja</Chip>
      </>
    ),
    actions: <Button>Lisa fail</Button>,
  }
  return (
    <RecordPage
      head={head}
      next={{
        step: (
          <Button look="go" wide>
            Märgi tehtuks
          </Button>
        ),
        after: 'Seejärel võtab Piret Oja töö vastu.',
        blocked: [{ what: 'Tagastada ei saa:', reason: 'töö pole veel tehtud.' }],
      }}
      deadlines={[{ label: 'Tähtaeg', at: '2026-11-25T12:00:00+02:00', tone: 'soon', why: reason }]}
      people={[
        { role: 'Andis', name: 'Piret Oja' },
        { role: 'Teeb', name: 'Kati Kask' },
      ]}
      files={[{ title: 'Soome-mudel.docx', to: '/api/files/1', note: '48 kB' }]}
      history={[
        { id: '1', at: '2026-11-22T09:12:00+02:00', text: 'Kati Kask võttis ülesande töösse' },
        { id: '2', at: '2026-11-16T14:02:00+02:00', text: 'Piret Oja andis ülesande' },
      ]}
    >
      <Card title="Ülesanne">
        <Facts
          items={[
            ['Mida teha', 'Ülevaade Soome perelepituse mudelist'],
            ['Nõuetekohane', 'Kaks lehekülge, kolm võrdlust, allikad'],
          ]}
        />
      </Card>
      <Note title="Väikeost asutuse hankekorra järgi.">Koolitus on sotsiaalteenus.</Note>
      <Comments
        people={people}
        comments={[
          {
            id: '1',
            at: '2026-11-20T10:00:00+02:00',
            author: 'Piret Oja',
            text: 'Vaata ka Rootsi näidet, @Maarja Soo teab.',
          },
        ]}
        send={async () => undefined}
      />
    </RecordPage>
  )
}
