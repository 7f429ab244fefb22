import { baked } from '../../baked.ts'
import { phrases } from '../list.ts'
import { phraseRows, phraseTable } from '../phrases.ts'

/**
 * What a phrase at the head of a sentence does: `turn` hands the word to another source («من جهته», «بدوره»), `contrast`
 * sets a source against the one before («في المقابل»), `topic` turns to another matter («على صعيد آخر»), `sequel` goes on.
 */
export type DiscourseMove = 'turn' | 'contrast' | 'topic' | 'sequel'

const pronouns = ['ه', 'ها', 'هم', 'هما', 'هن']

/** «من جهته» in all persons: «من جهتها», «من جهتهم». */
const inAllPersons = (stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => pronouns.map((pronoun) => stem + pronoun))

const turns = /* @__PURE__ */ inAllPersons(/* @__PURE__ */ phrases('من جهت، من جانب، من ناحيت، من طرف، بدور، من قبل'))

const contrasts = /* @__PURE__ */ phrases(`
  في المقابل، بالمقابل، على النقيض، خلافا لذلك، من جانب آخر، من ناحية أخرى، من جهة أخرى، من جهة ثانية، في الجهة المقابلة
  في الضفة المقابلة، على الجانب الآخر، على الطرف الآخر
`)

const topics = /* @__PURE__ */ phrases(`
  في سياق متصل، في سياق آخر، في السياق، في السياق ذاته، في السياق نفسه، في هذا السياق، في ذات السياق، في هذا الإطار
  في الإطار ذاته، على صعيد آخر، على صعيد متصل، على الصعيد ذاته، في غضون ذلك، في الأثناء، في هذه الأثناء، في تلك الأثناء
  في شأن آخر، في شأن متصل، في موضوع آخر، في تطور آخر، في تطور لاحق، في حادث منفصل، إلى ذلك، من جهة ثالثة، وفي موازاة ذلك
  في موازاة ذلك، بالتوازي مع ذلك، في خبر متصل، في هذا الصدد، في هذا الشأن، في هذا الخصوص، بهذا الخصوص، في ملف آخر
`)

const sequels = /* @__PURE__ */ phrases(`
  كما، كذلك، أيضا، فضلا عن ذلك، إضافة إلى ذلك، بالإضافة إلى ذلك، علاوة على ذلك، إلى جانب ذلك، من ثم، بعد ذلك، في الوقت ذاته
  في الوقت نفسه، في ذات الوقت، في الختام، ختاما، في ختام حديثه، في ختام تصريحه
`)

/** Discourse phrases by their first word; the first may carry و («ومن جهته»). */
export const discourseMoves = phraseTable<DiscourseMove>(
  baked('discourse-moves', () =>
    phraseRows([
      ...turns.map((phrase) => [phrase, 'turn'] as const),
      ...contrasts.map((phrase) => [phrase, 'contrast'] as const),
      ...topics.map((phrase) => [phrase, 'topic'] as const),
      ...sequels.map((phrase) => [phrase, 'sequel'] as const),
    ]),
  ),
)
