import { z } from 'zod'
import { idPattern, longestId } from './id-pattern'

/**
 * A stable name in an address, a file and a key: lower case words joined by hyphens.
 * Digits alone are refused because a JavaScript object puts such keys first, whatever their order in the file,
 * and `constructor` because every object has one.
 */
export const idSchema = z
  .string()
  .max(longestId)
  .regex(idPattern, 'lower case letters and digits, joined by hyphens, and not digits alone')
