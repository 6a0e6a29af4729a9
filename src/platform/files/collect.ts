import type pg from 'pg'

/**
 * Removes what nobody needs: uploads older than a day, receptions that broke off, contents that no row has
 * referred to for a day (a day, so that an undo finds them). A job calls it; answers how many files went.
 */
export async function collectFiles(pool: pg.Pool): Promise<number> {
  await pool.query(`delete from kernel.upload where at < now() - interval '24 hours'`)
  const used = await usedCondition(pool)
  await pool.query(`
    update kernel.file f set unused_since = case when ${used} then null else now() end
    where (unused_since is null) <> (${used})`)
  const { rowCount } = await pool.query(`
    delete from kernel.file f
    where not (${used}) and (unused_since < now() - interval '24 hours'
      or (sha256 is null and created_at < now() - interval '24 hours'))`)
  return rowCount ?? 0
}

/** Every table that refers to a file says so by a foreign key; chunks are parts of it, not users. */
async function usedCondition(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ reference: string }>(`
    select format('exists (select from %s r where r.%I = f.id)', k.conrelid::regclass, a.attname) as reference
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.confrelid = 'kernel.file'::regclass
      and k.conrelid <> 'kernel.file_chunk'::regclass`)
  return rows.map(({ reference }) => reference).join(' or ')
}
