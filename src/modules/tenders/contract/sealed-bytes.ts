import { z } from 'zod'

/** Bytes in base64url; `length` of them exactly, or at most `most`. They open nothing by themselves, but fill no audit. */
export const Base64 = (most: number) =>
  z
    .string()
    .max(Math.ceil((most * 4) / 3))
    .regex(/^[A-Za-z0-9_-]+$/)
    .meta({ personal: true })
export const PublicKey = z
  .string()
  .length(87)
  .regex(/^[A-Za-z0-9_-]+$/)
