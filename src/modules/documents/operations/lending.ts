import { implement } from '../../../kernel/module.ts'
import type { FileFormat } from '../../../kernel/values/file-format.ts'
import type { DocumentId } from '../contract/ids.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { lendingOperations } from '../contract/lending.ts'
import { findNewest } from '../store/versions.ts'
import { getDocument } from './showing.ts'

export const lendingHandlers = implement(lendingOperations, {
  async lendNewestVersion({ input, actor, db }) {
    const { id, title, kind, state, restriction, about } = await getDocument(db, actor, input.id)
    const found = await findNewest(db, id)
    return {
      ...{ id: id as DocumentId, title, kind: kind as DocumentKind, state, about },
      restricted: restriction !== null,
      newest: found
        ? {
            ...{ no: found.no, file: found.file, name: found.name, format: found.format as FileFormat },
            ...{ size: Number(found.size), sha256: found.sha256.toString('hex') },
          }
        : null,
    }
  },
})
