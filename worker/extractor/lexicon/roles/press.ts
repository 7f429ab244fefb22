import { rolesOf } from './types.ts'

/** Journalists, in their own capacity. */
export const press = rolesOf('media', [
  ['journalist', 'صحافي/صحفي', '+'],
  ['media_person', 'إعلامي', '+'],
  ['correspondent', 'مراسل'],
  ['writer', 'كاتب', 'كتاب كتبة'],
  ['editor', 'محرر'],
  ['presenter', 'مذيع'],
  ['broadcaster', 'مقدم', '', '?'],
  ['commentator', 'معلق', '', '?'],
  ['photographer', 'مصور'],
])

/** Activists and those who write or film for a cause. */
export const activism = rolesOf('activist', [
  ['activist', 'ناشط', 'نشطاء +'],
  ['rights_activist', 'حقوقي', '+'],
  ['blogger', 'مدون'],
  ['tweeter', 'مغرد'],
  ['campaigner', 'مناضل'],
])
