import { describe, expect, test } from 'vitest'
import { analyze } from '../../../worker/extractor/index.ts'

const stances = (text: string) => analyze(text).statements.map(({ stance }) => stance)

describe('the content denies', () => {
  test.for([
    'قال الوزير إن الأنباء عن إغلاق الجسر عارية عن الصحة.',
    'أكدت الشركة أنه لا صحة لما يتردد عن إغلاق الجسر.',
    'قال مسؤول في الهيئة: «ما نشر لا أساس له من الصحة».',
    'أوضح المدير أن الخبر غير صحيح.',
    'قال المدير إن ما يقال عن استقالته غير دقيق.',
    'قالت البلدية إن إغلاق الطريق لا علاقة له بأعمال الجسر.',
  ])('%s', (text) => {
    expect(stances(text)).toEqual(['denial'])
  })
})

describe('it does not', () => {
  test.for([
    ['قال الوزير إن الجسر سيفتح غدا.', 'nothing is denied'],
    ['قال الوزير إن الموقع نشر معلومات غير صحيحة.', 'the adjective describes an indefinite noun'],
    ['اتهم الوزير الموقع بنشر أخبار ملفقة عن الجسر.', 'a charge'],
    ['نفت الشركة أن تكون الأنباء غير صحيحة.', 'the cue turns it'],
    ['نوه المفتي بدور المعلمين في التصدي لما يطلق من أفكار مغلوطة.', 'it describes a broken plural'],
    ['أكد المفتي أن ما يرتكبه اللصوص جرائم لا صلة لها بالدين.', 'it describes an indefinite noun'],
    ['قال الوزير إن اللجان التي لا علاقة لها بالجسر ستحل.', 'said of the noun only'],
  ])('%s (%s)', ([text]) => {
    expect(stances(text as string)).toEqual([undefined])
  })
})
