import { describe, expect, test } from 'vitest'
import { isMember, membersIn, membersOf } from '../../../worker/extractor/entities/joint.ts'
import { draw, read } from './drawing.ts'

describe('who speaks together', () => {
  test.each<readonly [count: number, number: 'one' | 'two' | 'many', mention: string]>([
    [2, 'two', 'وزير الطاقة سامر حداد ورئيس هيئة الكهرباء كريم صقر'],
    [2, 'two', 'الوزير ورئيس الهيئة'],
    [2, 'two', 'كل من النائب سامر حداد والنائبة ليلى صقر'],
    [3, 'many', 'كوريا الجنوبية واليابان والصين'],
    [2, 'many', 'مسؤول محلي وشهود عيان'],
    [0, 'one', 'عضو مجلس إدارة الاتحاد ورئيس لجنة الحكام سامر حداد'],
    [0, 'one', 'وزارة التربية والتعليم'],
    [0, 'two', 'مسؤولان'],
    [0, 'many', 'شهود عيان'],
    [0, 'one', 'أحد المسؤولين'],
  ])('%i, %s: %s', (count, number, mention) => {
    const { reader, of } = read(mention)
    expect(membersIn(reader, of(mention))).toHaveLength(count)
    expect(draw([mention]).number).toBe(number)
  })

  test('who is also mentioned alone is not joint', () => {
    const { reader, entity } = read('قال الوزير ورئيس الهيئة إن العمل بدأ. وأضاف الوزير أنه سينتهي قريبا.')
    expect(membersOf(reader, entity('الوزير ورئيس الهيئة'))).toHaveLength(2)
    expect(membersOf(reader, entity('الوزير', 'الوزير ورئيس الهيئة'))).toEqual([])
  })
})

describe('a member that also speaks alone', () => {
  const { reader, of, entity } = read(
    'قال وزير الطاقة سامر حداد ورئيس الهيئة كريم صقر إن العمل بدأ. وأضاف حداد أنه سينتهي. وقال رئيس النادي إن العمل بطيء.',
  )
  const members = membersIn(reader, of('وزير الطاقة سامر حداد ورئيس الهيئة كريم صقر'))

  test('is known by the name', () => {
    const minister = entity('وزير الطاقة سامر حداد', 'حداد')
    expect(members.map((member) => isMember(member, minister))).toEqual([true, false])
  })

  test('is nobody else', () => {
    const other = entity('رئيس النادي')
    expect(members.map((member) => isMember(member, other))).toEqual([false, false])
  })
})
