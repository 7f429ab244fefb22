import { describe, expect, test } from 'vitest'
import { analyze } from '../../../worker/extractor/index.ts'

/** Who speaks in each statement of a text, by the name of its source. */
function speakersIn(text: string): string[] {
  const { statements, sources } = analyze(text)
  return statements.map(({ sourceId }) => sources.find(({ id }) => id === sourceId)?.name ?? '–')
}

const first = 'قال مدير السد عمر حداد إن المياه تراجعت. '

describe('one person, however called', () => {
  test.each([
    [`${first}وأكد حداد أن السد آمن.`, 'by the surname'],
    [`${first}وأكد عمر حداد أن السد آمن.`, 'by the full name'],
    [`${first}وأكد المهندس عمر حداد أن السد آمن.`, 'by a title and the name'],
    [`${first}وأكد مدير السد أن البوابات سليمة.`, 'by the office'],
    [`${first}وأكد المدير أن البوابات سليمة.`, 'by the head of the office'],
    [`${first}وأكد المسؤول أن البوابات سليمة.`, 'by a noun for any official'],
    [`${first}وأكد المسؤول نفسه أن البوابات سليمة.`, 'by «نفسه»'],
    [`${first}وأكد المصدر ذاته أن البوابات سليمة.`, 'by «المصدر ذاته»'],
    [`${first}وأضاف أن البوابات سليمة.`, 'by nothing'],
  ])('%s (%s)', (text) => {
    expect(speakersIn(text)).toEqual(['عمر حداد', 'عمر حداد'])
  })

  test('who is named only later', () => {
    expect(speakersIn('قال وزير الري إن المياه تراجعت. وأكد وزير الري سامر حداد أن السد آمن.')).toEqual([
      'سامر حداد',
      'سامر حداد',
    ])
  })

  test('who is named before he speaks', () => {
    const text = 'استقبل المحافظ مدير السد عمر حداد في مكتبه. وتفقد البوابات. وقال حداد إن المياه تراجعت.'
    expect(speakersIn(text)).toEqual(['عمر حداد'])
  })

  test('a prince by his given name', () => {
    const text = 'قال الأمير تركي بن خالد إن المعرض افتتح. وأكد الأمير تركي أن الزوار كثيرون.'
    expect(new Set(speakersIn(text)).size).toBe(1)
  })

  test('whose surname is spelled like a nationality', () => {
    const text = 'قال وزير النقل وليد المصري إن الخط سيفتتح. وأوضح المصري أن الكلفة انخفضت.'
    expect(speakersIn(text)).toEqual(['وليد المصري', 'وليد المصري'])
  })

  test('by an honorific with a pronoun', () => {
    const text = 'قال معالي وزير التعليم الدكتور سامر حداد إن المدارس جاهزة. وأكد معاليه أن الكتب وصلت.'
    expect(new Set(speakersIn(text)).size).toBe(1)
  })
})

describe('two persons', () => {
  test.each([
    [`${first}وأكد مدير الميناء سامي حداد أن الرصيف جاهز.`, ['عمر حداد', 'سامي حداد'], 'of one family'],
    [`${first}وأكد مدير الميناء أن الرصيف جاهز.`, ['عمر حداد', 'مدير الميناء'], 'of one office in two places'],
    [`${first}وأكد مدير الميناء عمر زيدان أن الرصيف جاهز.`, ['عمر حداد', 'عمر زيدان'], 'of one given name'],
    [`${first}وأكد مصدر أمني أن السد آمن.`, ['عمر حداد', 'مصدر أمني'], 'of whom one has no name'],
  ])('%s', (text, names) => {
    expect(speakersIn(text)).toEqual(names)
  })

  test('whose surname comes back means the one who was named with it last', () => {
    const text = `${first}وأكدت الوزيرة ليلى سالم أن الخطر زال. وقال حداد إن البوابات سليمة.`
    expect(speakersIn(text)).toEqual(['عمر حداد', 'ليلى سالم', 'عمر حداد'])
  })
})

describe('sources without a name', () => {
  test.each([
    ['قال مصدر أمني إن الطريق مغلق. وأضاف المصدر أن الجسر سليم.', 1, '«المصدر» means the one before'],
    ['قال مصدر أمني إن الطريق مغلق. وأضاف المصدر نفسه أن الجسر سليم.', 1, '«المصدر نفسه»'],
    ['قالت مصادر طبية إن الأدوية نفدت. وأضافت المصادر أن المستشفى مغلق.', 1, '«المصادر»'],
    ['قال مصدر أمني إن الطريق مغلق. وقال مصدر طبي إن الأدوية نفدت.', 2, 'two of different classes'],
    ['قال شهود إن الطريق مغلق. وقال أطباء إن الأدوية نفدت.', 2, 'two crowds'],
    ['قال أحد الصيادين إن الشباك تمزقت. وقالت مصادر أمنية إن البحر هائج.', 2, 'one and many'],
  ])('%s: %i (%s)', (text, count) => {
    expect(new Set(speakersIn(text)).size).toBe(count)
  })
})

describe('bodies', () => {
  test.each<readonly [text: string, names: string[] | undefined, what: string]>([
    ['أعلنت وزارة الري أن المياه تراجعت. وأكدت الوزارة أن السد آمن.', ['وزارة الري', 'وزارة الري'], 'the head alone'],
    ['أعلنت وزارة الري أن المياه تراجعت. وأكد البيان أن السد آمن.', ['وزارة الري', 'وزارة الري'], 'its statement'],
    [
      'أعلنت وزارة الري أن المياه تراجعت. وأكدت وزارة الصحة أن الماء نقي.',
      ['وزارة الري', 'وزارة الصحة'],
      'two ministries',
    ],
    [
      'قالت الأمم المتحدة إن القافلة وصلت. وأكدت الأمم المتحدة أن الغذاء كاف.',
      ['الأمم المتحدة', 'الأمم المتحدة'],
      'a known body',
    ],
    ['قالت الشرطة إن الطريق مغلق. وقالت البلدية إن الجسر سليم.', ['الشرطة', 'البلدية'], 'two'],
    ['أظهر تقرير البنك أن الأسعار ارتفعت. وأكد التقرير أن الأجور ثابتة.', undefined, 'a report speaks for itself'],
  ])('%s', (text, names) => {
    const speakers = speakersIn(text)
    if (names) expect(speakers).toEqual(names)
    else expect(speakers[0]).toBe(speakers[1])
    expect(speakers).toHaveLength(2)
  })

  test('a person is not the body that he heads', () => {
    const text = 'أعلنت وزارة الري أن المياه تراجعت. وقال وزير الري سامر حداد إن السد آمن.'
    expect(speakersIn(text)).toEqual(['وزارة الري', 'سامر حداد'])
  })
})

describe('several who speak together', () => {
  const together = 'قال وزير الطاقة سامر حداد ورئيس هيئة الكهرباء محمد الزبيدي إن الشبكة عادت. '

  test('are one source', () => {
    expect(speakersIn(together)).toHaveLength(1)
    expect(speakersIn(together)[0]).toContain('الزبيدي')
  })

  test('beside each of them', () => {
    const [both, one] = speakersIn(`${together}وقال حداد إن الخسائر كبيرة.`)
    expect(one).not.toBe(both)
    expect(one).toContain('حداد')
  })
})

describe('governments', () => {
  test.each([
    ['قالت الحكومة التركية إن المعبر مفتوح. ونفت السلطات التركية إغلاق الطريق.', 1, 'government and authorities'],
    ['قالت الحكومة التركية إن المعبر مفتوح. وأكدت أنقرة أن الجسر سليم.', 1, 'a government and its capital'],
    ['أعلنت المنامة أن المعرض افتتح. وأكدت مملكة البحرين أن الزوار كثيرون.', 1, 'a capital and the full name'],
    ['قالت واشنطن إن الاتفاق جيد. وأكدت الولايات المتحدة أن التوقيع قريب.', 1, 'a capital and its country'],
    ['قالت واشنطن إن الاتفاق جيد. وأكدت موسكو أن التوقيع قريب.', 2, 'two capitals'],
    ['شككت دمشق في أن يصل الوفد. وذكرت وزارة الخارجية السورية أن التقرير ناقص.', 2, 'a ministry is a body of its own'],
  ])('%s: %i (%s)', (text, count) => {
    expect(new Set(speakersIn(text)).size).toBe(count)
  })
})

describe('the same in other words', () => {
  test.each([
    ['قال عبد الله حداد إن الطريق مغلق. وأكد عبدالله حداد أن الجسر سليم.', 1, 'a name written apart'],
    ['قال عبد الله حداد إن الطريق مغلق. وأكد عبد الرحمن حداد أن الجسر سليم.', 2, 'two names with «عبد»'],
    [
      'أعلن رئيس الوزراء المصري سامر حداد أن السد اكتمل. وقال رئيس الحكومة المصرية إن الكهرباء عادت.',
      1,
      'one office under two names',
    ],
    [
      'أعلن رئيس الوزراء المصري سامر حداد أن السد اكتمل. وقال رئيس الحكومة التونسية إن الكهرباء عادت.',
      2,
      'one office in two lands',
    ],
    ['حذرت دراسة حديثة من أن السهر ضار. وأظهرت بيانات الدراسة أن الخطر كبير.', 1, 'what a study holds'],
    ['حذرت دراسة حديثة من السهر. وأظهرت بيانات الدراسة أن الخطر كبير. وكشفت البيانات أن النوم مفيد.', 1, 'the same'],
    ['حذرت دراسة حديثة من أن السهر ضار. وأظهرت بيانات الشركة أن المبيعات كبيرة.', 2, 'what a firm holds'],
    ['قال شهود عيان إن النار اندلعت. وبحسب شهود فإن الحريق كبير.', 1, 'eyewitnesses'],
  ])('%s: %i (%s)', (text, count) => {
    expect(new Set(speakersIn(text)).size).toBe(count)
  })

  test('many come back after one of them', () => {
    const text = 'قالت مصادر أمنية إن الطريق مغلق. وأوضح أحد المصادر أن الجسر سليم. وأكدت المصادر أن الأمن هادئ.'
    expect(speakersIn(text)).toEqual(['مصادر أمنية', 'أحد المصادر', 'مصادر أمنية'])
  })
})
