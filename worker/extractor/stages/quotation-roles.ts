import { readBody } from '../lexicon/bodies.ts'
import { fold } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'

/** Nouns whose name stands in quotation marks after them: titles of works, programmes, campaigns, false names. */
const titled = new Set(
  'كتاب كتابه كتابها رواية روايته فيلم فيلمه مسلسل مسرحية اغنية البوم برنامج برنامجه برنامجها مشروع مبادرة حملة عملية معرض مهرجان بطولة كاس جائزة لقب بعنوان عنوان عنوانها عنوانه شعار مسمي باسم اسم يسمي تسمي المسمي المسماة يدعي تدعي المدعو المعروف المعروفة بـ وسم هاشتاغ هاشتاق تطبيق منصة قصيدة مقال ندوة ورشة سفينة طائرة صاروخ'
    .split(' ')
    .map(fold),
)

/** Particles after which a quotation mark opens speech, however short: «قال:», «إن». */
const bringing = new Set([':', 'ان', 'بان', 'قائلا', 'قائلة', 'قائلين'])

/** Whether a word has its name after it in quotation marks: a body, an outlet, a work («صحيفة «المرفأ»», «فيلم «الطريق»»). */
export const isNameHead = remembered(
  20_000,
  (key): boolean => titled.has(key) || readBody(key).some((body) => !body.definite),
)

/** Whether what follows a word or mark in quotation marks is speech however short it is. */
export const bringsSpeech = (key: string): boolean => bringing.has(key)
