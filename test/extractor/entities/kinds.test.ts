import { describe, expect, test } from 'vitest'
import type { Kind } from '../../../worker/contract.ts'
import { draw } from './drawing.ts'

const rows: Readonly<Record<string, readonly (readonly [Kind, string])[]>> = {
  'a spokesperson has the kind of the body': [
    ['official', 'المتحدث باسم وزارة الزراعة'],
    ['security_military', 'الناطق باسم الجيش'],
    ['judicial', 'المتحدث باسم النيابة العامة'],
    ['organisation', 'المتحدثة باسم شركة السدر'],
    ['international', 'المتحدث باسم الأمم المتحدة'],
    ['civil_society', 'الناطق باسم نقابة المهندسين'],
    ['party_faction', 'المتحدث باسم حركة الميثاق'],
    ['official', 'المتحدث الإعلامي لبلدية الرمل'],
  ],
  'an office takes the first whole body, a department that of its house': [
    ['organisation', 'رئيس مجلس إدارة نادي الشراع'],
    ['civil_society', 'رئيس نقابة عمال شركة الكهرباء'],
    ['organisation', 'مدير المكتب الإعلامي في نادي النجم'],
    ['party_faction', 'مدير المكتب الإعلامي في حزب الميثاق'],
    ['official', 'مدير إدارة العلاقات العامة والإعلام بوزارة الصحة'],
    ['official', 'مدير إدارة الحدائق'],
    ['international', 'الأمين العام لحلف شمال الأطلسي'],
  ],
  'without a body the field or the owner tells': [
    ['security_military', 'مصدر أمني'],
    ['organisation', 'مصدر طبي'],
    ['media', 'مصادر إعلامية'],
    ['official', 'مدير الصحة في الإقليم'],
    ['official', 'نائب وزير الخارجية'],
    ['organisation', 'وكيل اللاعب'],
    ['public', 'محامي المتهم'],
    ['judicial', 'المحامي'],
    ['official', 'المتحدث الإعلامي'],
  ],
  'broad heads by what follows': [
    ['expert', 'المرصد الفلكي'],
    ['civil_society', 'مرصد حقوق السجناء'],
    ['organisation', 'اتحاد الكرة'],
    ['civil_society', 'اتحاد المزارعين'],
    ['expert', 'مركز الواحة للدراسات'],
    ['official', 'المعهد الوطني للقياس'],
    ['official', 'المؤسسة العامة للمياه'],
    ['organisation', 'مؤسسة الواحة'],
    ['civil_society', 'مجلس الدفاع عن الغابات'],
    ['official', 'مطار الرمل الدولي'],
    ['organisation', 'البرنامج الوطني للمعارض'],
    ['party_faction', 'الائتلاف المعارض'],
  ],
  'words that have two readings': [
    ['security_military', 'النقيب سامر حداد'],
    ['civil_society', 'نقيب الفلاحين'],
    ['public', 'الممثلة ليلى حداد'],
    ['judicial', 'ممثل النيابة العامة'],
    ['expert', 'المستشار النفسي كريم حداد'],
    ['official', 'مستشار الرئيس'],
    ['public', 'أبو ياسين'],
    ['public', 'مالك المبنى'],
    ['organisation', 'مالك شركة السدر'],
  ],
  'roles of several words say more than their first': [
    ['expert', 'كبير الاقتصاديين في بنك السدر'],
    ['organisation', 'كبير المهندسين في شركة السدر'],
    ['public', 'صاحب متجر'],
    ['organisation', 'صاحب شركة السدر'],
    ['security_military', 'مدير أمن الرمل'],
    ['official', 'مدير ناحية الرمل'],
    ['party_faction', 'زعيم المعارضة'],
    ['public', 'أولياء الأمور'],
  ],
  'bodies known by name': [
    ['security_military', 'المديرية العامة للأمن الوطني'],
    ['official', 'المديرية العامة للمياه'],
    ['expert', 'مركز كارنيغي'],
    ['organisation', 'رئيس الهلال'],
    ['civil_society', 'رئيس الهلال الأحمر'],
    ['security_military', 'مجلس الأمن القومي'],
    ['international', 'مجلس الأمن'],
    ['international', 'لجنة حقوق الطفل الأممية'],
    ['civil_society', 'مدير المرصد'],
    ['activist', 'تنسيقية مدينة الرمل'],
    ['civil_society', 'تنسيقية الأساتذة'],
  ],
  'who sends, who employs': [
    ['official', 'المندوب الروسي لدى الأمم المتحدة'],
    ['international', 'مندوب الأمم المتحدة'],
    ['public', 'الممثل المصري سامر حداد'],
    ['official', 'مساعد وزير الدفاع اليمني'],
    ['expert', 'زميل في معهد الواحة'],
    ['public', 'زميله في المعهد'],
    ['official', 'رئيس جماعة الرباط'],
    ['party_faction', 'الناطق باسم جماعة النهوض'],
    ['official', 'مصدر مسؤول'],
    ['organisation', 'مصدر مسؤول في شركة السدر'],
    ['security_military', 'وكالة الاستخبارات المركزية'],
    ['public', 'أقرباء العقيد'],
    ['security_military', 'الفريق سامر حداد'],
    ['organisation', 'الفريق'],
    ['expert', 'البروفيسور سامر حداد'],
    ['media', '«مكتب أخبار الرمل»'],
    ['civil_society', 'الكاتب الوطني للنقابة'],
    ['official', 'الكاتب العام لوزارة الصحة'],
  ],
  'crowds, documents, places': [
    ['public', 'عدد من سكان حي الربوة بمحافظة النخلة'],
    ['expert', 'محللون'],
    ['unspecified', 'مراقبون'],
    ['unspecified', 'مصادر مطلعة'],
    ['media', 'وسائل إعلام محلية'],
    ['expert', 'دراسة حديثة'],
    ['judicial', 'لائحة الاتهام'],
    ['official', 'تقرير لهيئة الموانئ'],
    ['official', 'تركيا'],
    ['official', 'كل من كوريا الجنوبية واليابان'],
    ['media', 'وكالة رويترز'],
  ],
}

describe.each(Object.entries(rows))('%s', (_, list) => {
  test.each(list)('%s: %s', (kind, phrase) => {
    expect(draw([phrase]).kind).toBe(kind)
  })
})

describe('the strongest mention decides', () => {
  test.each<readonly [Kind, readonly string[]]>([
    ['civil_society', ['الحاج سعيد حداد', 'نقيب الصيادين سعيد حداد']],
    ['organisation', ['الأمير فهد حداد', 'رئيس مجلس إدارة شركة السدر فهد حداد']],
    ['unspecified', ['المهندس حداد']],
    ['public', ['المواطن سعيد حداد']],
  ])('%s: %j', (kind, mentions) => {
    expect(draw(mentions).kind).toBe(kind)
  })

  test('a body that is named by its head is what its fullest form is', () => {
    const text = 'أعلن اتحاد المزارعين خسائره. وقال رئيس الاتحاد سعيد حداد إن الخسائر كبيرة.'
    expect(draw(['رئيس الاتحاد سعيد حداد'], text, ['اتحاد المزارعين']).kind).toBe('civil_society')
    expect(draw(['رئيس الاتحاد سعيد حداد'], text).kind).toBe('organisation')
  })

  test('a clause of its own tells the capacity', () => {
    const text = 'وقال محمود حداد، وهو مزارع متقاعد، إن الماء لا يصل.'
    expect(draw(['محمود حداد'], text).kind).toBe('public')
    expect(draw(['محمود حداد'], 'وقال محمود حداد، وهو يضحك، إن الماء لا يصل.').kind).toBe('unspecified')
  })
})
