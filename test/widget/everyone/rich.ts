import type { Analysis } from '../../../worker/contract.ts'
import { analyze } from '../../../worker/extractor/index.ts'

/** An article with everything that the card can show: a disagreement, relays, silence, long names, a joint source. */
export const richText = [
  'اندلع حريق كبير فجر الثلاثاء في مستودع على الرصيف الشرقي من ميناء مرسى الرمان.',
  'وقال المتحدث باسم الدفاع المدني العقيد سالم الحداد إن فرق الإطفاء سيطرت على النيران، مضيفا أن عدد المصابين بلغ تسعة. وأوضح الحداد في تصريح لـ«المرفأ» أن «الرصيف سيبقى مغلقا حتى صباح الخميس».',
  'لكن مصدرا طبيا في مستشفى الساحل، طلب عدم الكشف عن هويته لأنه غير مخول بالتصريح، أفاد بأن عدد المصابين بلغ 14.',
  'وأعلنت مديرة إدارة المتابعة والتخطيط في الهيئة العامة لتنظيم شؤون الموانئ والمرافئ والنقل البحري سلوى الدين، في بيان، أن الملاحة في الحوض الغربي لم تتأثر.',
  'وأكد شهود عيان أن سيارات الإسعاف وصلت إلى المكان بعد نحو عشرين دقيقة.',
  'ونقلت صحيفة الشراع عن وكالة أنباء الساحل عن مسؤول في إدارة الميناء قوله إن المستودع كان يضم مواد كيميائية.',
  'ونفت شركة المدار للتخزين وجود أي مواد كيميائية في المستودع. وقال مديرها العام نادر الصافي في مؤتمر صحافي: «لم نخزّن سوى الأخشاب والورق».',
  'وأعلن وزير البيئة ورئيس هيئة الموانئ، في بيان مشترك، أن عينات من الهواء أُخذت من ثلاثة أحياء.',
  'ورفض المتحدث باسم الشركة وليد الشامي التعليق.',
].join('\n')

/** What the service reads in it. */
export const richAnalysis = (): Analysis => ({
  ...analyze(richText, { outlet: { name: 'المرفأ' } }),
  id: `sha256-${'0'.repeat(64)}`,
  engine: { name: 'isnad', version: '0.0.0', rules: 'test' },
  offsets: 'utf-16',
})

/** A page with the article and, under it, a widget with these attributes. */
export const richPage = (attributes: string): string => `
  <article id="story" lang="ar" dir="rtl">${richText.replace(/.+/gu, '<p>$&</p>')}</article>
  <isnad-breakdown for="story" ${attributes}><a href="#story">مصادر هذا الخبر</a></isnad-breakdown>`
