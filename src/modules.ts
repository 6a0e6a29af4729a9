import { administrationModule } from './modules/administration/module.ts'
import { documentsModule } from './modules/documents/module.ts'
import { peopleModule } from './modules/people/module.ts'
import { positionsModule } from './modules/positions/module.ts'
import { procurementsModule } from './modules/procurements/module.ts'
import { recordsModule } from './modules/records/module.ts'
import { reportsModule } from './modules/reports/module.ts'
import { rulebookModule } from './modules/rulebook/module.ts'
import { signinModule } from './modules/signin/module.ts'
import { tasksModule } from './modules/tasks/module.ts'
import { tendersModule } from './modules/tenders/module.ts'

/** Every module. One may ask only those before it; the rest is told. */
export const modules = [
  peopleModule,
  recordsModule,
  signinModule,
  administrationModule,
  rulebookModule,
  tasksModule,
  documentsModule,
  positionsModule,
  procurementsModule,
  tendersModule,
  reportsModule,
]
