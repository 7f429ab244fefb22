/** Inputs that make careless readers slow: what each is called, and the unit that is repeated. */
export const hostileUnits: readonly (readonly [string, string])[] = [
  ['quotation marks', '"'],
  ['opening guillemets', '«'],
  ['pairs of marks', '«»'],
  ['nested pairs', '«"'],
  ['brackets', '('],
  ['cues', 'قال '],
  ['cues with a complementiser', 'قال إن '],
  ['speakers without a word', 'وقال المصدر '],
  ['nested speech', 'قال الوزير إن المدير أكد أن '],
  ['open quotations', 'قال: « '],
  ['conjunctions', 'و'],
  ['harakat', '\u064b'],
  ['tatweel', 'ـ'],
  ['bidi controls', '\u202b'],
  ['one word', 'ب'],
  ['one line of words', 'الجسر مفتوح '],
  ['one line of statements', 'قال الوزير إن الجسر مفتوح، وأضاف أن العمل مستمر، ونفى المدير ذلك. '],
  ['lines of a dialogue', 'الوزير: لن نقبل\n'],
  ['lines of an interview', '- ماذا عن الجسر؟\n- الجسر جاهز.\n'],
  ['accounts', '- سامر الحلبي (@samer)\n'],
  ['occasions taken up', 'بيان قال فيه '],
  ['line breaks', '\n'],
  ['short lines', 'قال\n'],
  ['spaces', ' '],
  ['digits', '1'],
  ['dots', '.'],
  ['commas and alternatives', '، أو '],
  ['names', 'محمد بن عبد الله بن '],
  ['zeros', '\0'],
  ['characters of two halves', '🕌'],
]

/** A well-formed text of `length` code units, the unit repeated. */
export const repeatedTo = (unit: string, length: number): string =>
  unit
    .repeat(Math.ceil(length / unit.length))
    .slice(0, length)
    .toWellFormed()
