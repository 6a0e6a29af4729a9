import { buildHouse, type House } from '../kernel/house.ts'
import type { Module } from '../kernel/module.ts'
import { openCapabilities } from './capabilities.ts'
import type { Config } from './config.ts'
import { kyselyOf } from './database/kysely.ts'
import { migrate } from './database/migrate.ts'
import { type Database, type Opening, openDatabase } from './database/open.ts'
import { describeInstallation } from './installation.ts'

export interface OpenHouse {
  readonly house: House
  readonly database: Database
}

/** Opens the database, brings it up to date and builds the house on it: the same for the server, the CLI and tests. */
export async function openHouse(
  config: Config,
  modules: readonly Module[],
  opening: Opening,
): Promise<OpenHouse> {
  const database = await openDatabase(config, opening)
  try {
    await migrate(database)
    return { house: await houseOn(database, config, { modules }), database }
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** The house on a database that is open and up to date. */
export async function houseOn(
  database: Database,
  config: Config,
  { modules, onUndocumented }: Pick<House, 'modules' | 'onUndocumented'>,
): Promise<House> {
  const capabilities = await openCapabilities(config, database)
  const installation = await describeInstallation({ config, database, modules, law: capabilities.law })
  return buildHouse({
    write: kyselyOf(database.app),
    read: kyselyOf(database.read),
    modules,
    capabilities: { ...capabilities, installation },
    baseUrl: config.url,
    onUndocumented,
  })
}
