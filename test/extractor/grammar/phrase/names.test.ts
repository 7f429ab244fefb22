import { describe } from 'vitest'
import { testEndings } from '../phrases.ts'

describe('after an office', () => {
  testEndings([
    ['وزير الخارجية سامر حداد | إن', 'a given name and a surname'],
    ['وزير الخارجية المصري سامر حداد | إن', 'behind a nisba'],
    ['الرئيس الفرنسي إيمانويل ديلاكور | إن', 'a foreign name'],
    ['المتحدثة باسم الهيئة أمل باوزير | إن', 'an ordinary word that is a name before another'],
    ['الأمير تركي بن خالد | إن', 'with «بن»'],
    ['الشيخ خالد بن علي آل سالم | إن', 'with «آل»'],
    ['مدير السد عبد الرحمن حداد | إن', 'with «عبد»'],
    ['مدير السد أبو بكر حداد | إن', 'with «أبو»'],
    ['الأمير سلمان بن عبد العزيز بن خالد بن تركي آل سالم | إن', 'a long descent'],
    ['النائبة هالة رمضان | إن', 'a month as a surname'],
    ['الكابتن سعد ربيع | إن', 'a season as a surname'],
    ['المهندس الركبان | إن', 'a definite surname after a title'],
  ])
})

describe('alone', () => {
  testEndings([
    ['سامر حداد | إن', 'a given name first'],
    ['أم نزار | إن', '«أم» is no «or»'],
    ['أبو خالد | إن', '«أبو»'],
    ['محمد بن راشد | إن', '«بن»'],
    ['ماكرون | إن', 'a foreign surname'],
  ])
})

describe('where a name ends', () => {
  testEndings(
    [
      ['المهندس محمد سالم | الاهتمام بالمعرض', 'before a common noun'],
      ['سامر حداد | استقالته', 'before a noun of doing with its pronoun'],
      ['مدير السد سامر حداد | وقوع خلل', 'before what is denied'],
      ['المحافظ نديم فارس | السكان على الهدوء', 'before many, who are no apposition'],
      ['مصدر أمني | قوله إن', 'before a noun of saying'],
    ],
    { object: true },
  )
})

describe('surnames that the article knows from a full name', () => {
  testEndings(
    [
      ['الوزير شاهين | إن', 'after an office'],
      ['شاهين | إن', 'alone'],
    ],
    { surnames: ['شاهين'] },
  )
})
