import { z } from 'zod'

/** What a file is, judged by its content and never by its name; `encrypted` is an office file that a password closes. */
export const FileFormat = z.enum([
  'docx',
  'pdf',
  'xlsx',
  'odt',
  'png',
  'jpeg',
  'text',
  'container',
  'ddoc',
  'encrypted',
])
export type FileFormat = z.output<typeof FileFormat>

export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpeg: 'image/jpeg',
  text: 'text/plain; charset=utf-8',
  container: 'application/vnd.etsi.asic-e+zip',
  ddoc: 'application/x-ddoc',
  encrypted: 'application/octet-stream',
}
