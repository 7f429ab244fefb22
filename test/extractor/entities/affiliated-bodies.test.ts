import { describe, expect, test } from 'vitest'
import { bodiesIn, decidingBody } from '../../../worker/extractor/entities/affiliated-bodies.ts'
import { read } from './drawing.ts'

const bodies = (text: string) => {
  const { reader } = read(text)
  return bodiesIn(reader, { from: 0, to: reader.doc.tokens.length })
}

describe('bodies in a phrase', () => {
  test.each<readonly [ranks: readonly string[], text: string]>([
    [['whole'], 'المتحدث باسم وزارة الصحة'],
    [['whole'], 'رئيس مجلس إدارة الشركة'],
    [['unit', 'whole'], 'مدير إدارة التراخيص بالهيئة'],
    [['whole', 'territory'], 'أمانة منطقة النخيل'],
    [['whole'], 'المحامي في «الميزان»'],
    [['whole'], 'مراسل رويترز'],
    [['unit'], 'مدرب الفريق'],
    [[], 'المشرف على سوق عكاظ'],
    [[], 'مصدر لـ«الشرق الأوسط»'],
    [[], 'الخبير الفريق سامر حداد'],
    [[], 'مصدر عسكري'],
    [[], 'محافظ الواحة بالنيابة'],
    [[], 'المسؤول عن مباحثات السلام'],
    [[], 'السياسة الخارجية'],
  ])('%j: %s', (ranks, text) => {
    expect(bodies(text).map(({ rank }) => rank)).toEqual(ranks)
  })
})

describe('the body that decides', () => {
  test.each([
    ['نقابة', 'رئيس نقابة عمال شركة الكهرباء'],
    ['هيئة', 'مدير إدارة التراخيص بالهيئة'],
    ['إدارة', 'مدير إدارة التراخيص بمحافظة النخيل'],
    ['محافظة', 'مسؤول بمحافظة النخيل'],
    [undefined, 'مسؤول كبير'],
  ])('%s: %s', (lemma, text) => {
    expect(decidingBody(bodies(text))?.lemma).toBe(lemma)
  })
})
