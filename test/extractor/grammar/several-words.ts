/** Phrases of two words and more that give a voice: the text, who speaks, what, and the commitment. */
export const phrasesOfSeveralWords: readonly (readonly [
  text: string,
  name: string,
  content: string,
  commitment: string,
])[] = [
  ['أغلقت الأبواب عمدا، على حد زعم الحارس.', 'الحارس', 'أغلقت الأبواب عمدا', 'distance'],
  ['في رأي المدرب، الحل في مهاجم جديد.', 'المدرب', 'الحل في مهاجم جديد', 'opinion'],
  ['من وجهة نظر المدرب، الحل في مهاجم جديد.', 'المدرب', 'الحل في مهاجم جديد', 'opinion'],
  ['أغلق المعبر صباح أمس، على حسب مسؤول في البلدية.', 'مسؤول في البلدية', 'أغلق المعبر صباح أمس', 'neutral'],
  ['العمل سيتوقف غدا، على لسان المتحدث باسم النقابة.', 'المتحدث باسم النقابة', 'العمل سيتوقف غدا', 'neutral'],
]
