import { relationalRoles } from './types.ts'

/** Offices that say nothing of the body; with nothing after them the state is meant: «وقال المسؤول». */
const offices = relationalRoles('official', [
  ['responsible', 'مسؤول/مسئول', '+'],
  ['president', 'رئيس', 'رؤساء'],
  ['deputy', 'نائب', 'نواب'],
  ['assistant', 'مساعد'],
  ['undersecretary', 'وكيل', 'وكلاء'],
  ['secretary', 'أمين', 'أمناء'],
  ['envoy', 'مبعوث'],
  ['delegate', 'مندوب'],
  ['emissary', 'موفد'],
  ['spokesperson', 'متحدث'],
  ['speaker', 'ناطق'],
  ['adviser', 'مستشار'],
  ['coordinator', 'منسق'],
  ['commissioner', 'مفوض'],
  ['rapporteur', 'مقرر', '', '?'],
  ['clerk', 'سكرتير'],
  ['inspector', 'مفتش'],
  ['employee', 'موظف'],
  ['senior', 'كبير', 'كبار', '?'],
  ['leader', 'زعيم', 'زعماء'],
  ['negotiator', 'مفاوض'],
  ['supervisor', 'مشرف'],
  ['ally', 'حليف', 'حلفاء', '?'],
])

/** A representative; with nothing after it an actor. */
const representatives = relationalRoles('public', [['representative', 'ممثل']])

/** Sources with no more than a class or a quality: «مصدر أمني», «مصادر مطلعة», «جهات عليا», «أوساط سياسية». */
const sources = relationalRoles('unspecified', [
  ['source', 'مصدر', 'مصادر'],
  ['party_to', 'طرف', 'أطراف', '?'],
  ['side', 'جانب', '', '?'],
  ['circles', 'أوساط', 'أوساط', '?'],
  ['informed', 'مطلع', '', '?'],
  ['close_to', 'مقرب', '', '?'],
  ['interlocutor', 'محاور', '', '?'],
  ['knowledgeable', 'عارف', '', '?'],
])

/** Posts in bodies of any sort; with nothing after them an institution is meant. */
const posts = relationalRoles('organisation', [
  ['director', 'مدير', 'مدراء +'],
  ['member', 'عضو', 'أعضاء'],
  ['founder', 'مؤسس', '', 'm'],
  ['organiser', 'منظم', '', 'm'],
  ['administrator', 'إداري'],
  ['engineer', 'مهندس'],
  ['technician', 'فني', '+', '?'],
  ['staff', 'منسوب', '', '?'],
  ['element', 'عنصر', 'عناصر', '?'],
  ['auditor', 'مدقق'],
  ['accountant', 'محاسب'],
  ['programmer', 'مبرمج'],
])

/** Owners, and those who stand for a body; with nothing after them they speak for themselves: «مالك المبنى», «الممثل فلان». */
const holders = relationalRoles('public', [
  ['owner', 'مالك', 'ملاك'],
  ['proprietor', 'صاحب', 'أصحاب', '?'],
  ['star', 'نجم', 'نجوم', '?'],
  ['worker', 'عامل', 'عمال', '?'],
  ['client', 'عميل', 'عملاء', '?'],
])

/** Commanders; with nothing after them the armed forces are meant. */
const commanders = relationalRoles('security_military', [['commander', 'قائد', 'قادة']])

/** A lawyer speaks for the client: «محامي المتهم», «المحامي عن الشركة». */
const counsel = relationalRoles('judicial', [['lawyer', 'محامٍ', '+']])

/** A doctor speaks for the hospital that the text names, else from knowledge; consultants always from knowledge. */
const medics = relationalRoles('expert', [['doctor', 'طبيب', 'أطباء']])

/** Roles whose kind comes from the body or the adjective after them. */
export const relational = [
  ...offices,
  ...representatives,
  ...sources,
  ...posts,
  ...holders,
  ...commanders,
  ...counsel,
  ...medics,
]
