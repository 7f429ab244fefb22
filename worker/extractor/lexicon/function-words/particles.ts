/** The closed classes of particles, each list in ordinary spelling. Forms with clitics are in pronouns.ts. */

/** Prepositions that are words of their own; ب، ل، ك are proclitics. */
export const prepositionList = `
  في من إلى على عن مع حتى منذ مذ خلال عبر ضد نحو حول دون بدون بين بعد قبل عند لدى أمام خلف وراء فوق تحت داخل خارج ضمن وسط
  قرب تجاه حيال إزاء بشأن بخصوص بسبب بفضل نتيجة جراء رغم برغم بالرغم رغما بحسب حسب وفق بموجب بناء طبقا وفقا استنادا سوى عدا
  خلا باستثناء غير مثل شبه بعيد قبيل أثناء طوال طيلة غداة عشية عقب إثر لأجل بغية بهدف بغرض لصالح بحق بواسطة مقابل بدل
  فضلا إضافة بالإضافة علاوة بجانب إلى جانب بمحاذاة بمناسبة بمشاركة برئاسة بقيادة بحضور بإشراف برعاية باسم بقرب حوالي
`

/** Co-ordinating words; و and ف are proclitics too. */
export const conjunctionList = 'و ف أو أم ثم بل لكن ولكن إما لا'

/** Words that open a subordinate clause and so end a noun phrase. */
export const subordinatorList = `
  بينما فيما حيث حيثما إذ إذا لو لولا لوما لما عندما حين حينما بعدما قبلما كلما طالما ريثما منذما مذ كما كي لكي حتى لئلا كيلا مثلما
  حسبما وفقما بقدرما كأنما إنما ربما ولو وإن لأن كأن لكن غير رغم مع أينما كيفما مهما سواء إلا وقتما فور حالما بمجرد لعل ليت
  بيد علما
`

/** What negates a verb or a sentence. */
export const negatorList = 'لا لم لن ليس ليست ليسوا لسنا لست ما لما غير دون بدون عدم لات ألا ألم ولا فلا فلم'

/** Relative pronouns; من and ما are among the ambiguous words. */
export const relativeList =
  'الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي اللائي ممن مما عما فيما بما ما من'

/** Demonstratives. */
export const demonstrativeList =
  'هذا هذه ذلك تلك هذان هذين هاتان هاتين هؤلاء أولئك ذاك تلكم ذلكم ذا ذي هنا هناك هنالك ثمة كذلك هكذا'

/** Free pronouns. */
export const pronounList = 'هو هي هم هن هما أنا نحن أنت أنتم أنتما أنتن إياه إياها إياهم'

/** What opens a question, direct or not. */
export const interrogativeList =
  'هل متى أين كيف لماذا لم ماذا من أي أية أيّ كم ماهي ماهو ما ألا عما إلام علام فيم أليس ألم'

/** Verbs and particles that only colour the verb after them. */
export const auxiliaryList = `
  كان كانت كانا كانتا كانوا كنا كنت كن يكون تكون يكونون يكونوا يكن تكن نكون أكون سيكون ستكون
  قد لقد فقد سوف فسوف أصبح أصبحت يصبح تصبح بات باتت يبات بدأ بدأت بدأوا يبدأ ظل ظلت ظلوا يظل تظل
  صار صارت يصير زال زالت زالوا يزال تزال يزالون لايزال مازال مازالت كاد كادت يكاد تكاد أوشك أوشكت يوشك
  عاد عادت عادوا يعود أخذ أخذت راح راحت مضى مضت سبق تم يتم تمت ستتم جرى يجري سيتم استطاع يمكن يجب ينبغي
`

/** Exceptive and restrictive particles, and other small words that never head a noun phrase. */
export const otherList = `
  إن أن إنما إلا فقط أيضا جدا كذلك فحسب لا نعم بلى كلا أجل يا أيها أيتها إيا قط أبدا مطلقا كل جميع كافة بعض أي كلا كلتا
  ذات نفس ذو ذي مجرد لاسيما سيما خاصة خصوصا لاحقا حاليا سابقا مؤخرا مجددا تقريبا تماما مباشرة معا سوية
`
