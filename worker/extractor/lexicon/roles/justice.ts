import { rolesOf } from './types.ts'

/** Courts and prosecution. */
export const justice = rolesOf('judicial', [
  ['judge', 'قاضٍ', 'قضاة'],
  ['prosecutor', 'مدعٍ', '+', '?'],
  ['juror', 'محلف', '', '?'],
])
