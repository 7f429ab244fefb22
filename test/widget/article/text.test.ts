import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../widget/article/text.ts'
import { mount, storyPage, storyText } from '../page.ts'

function read(markup: string) {
  mount(`<article>${markup}</article>`)
  return readArticle(document.querySelector('article') as Element)
}

describe('readArticle', () => {
  test('gives one line a block and leaves out what is not the article', () => {
    mount(storyPage)
    expect(readArticle(document.querySelector('#story') as Element).text).toBe(storyText)
  })

  test.each([
    ['collapses white space across elements', '<p>قال <b> الوزير </b>\n  إن</p>', 'قال الوزير إن'],
    ['keeps joined words joined', '<p>و<b>قال</b><!-- no gap --> نعم</p>', 'وقال نعم'],
    ['breaks at br, once for several', '<p>أول<br><br>ثان</p>', 'أول\nثان'],
    ['keeps a no-break space', '<p>12\u00a0قتيلا</p>', '12\u00a0قتيلا'],
    ['reads text outside of paragraphs', 'أول<div>ثان<div>ثالث</div></div>رابع', 'أول\nثان\nثالث\nرابع'],
    [
      'parts paragraphs at a figure, not at an icon',
      '<p>أول<svg></svg>ى</p>نص<figure>صورة</figure>آخر',
      'أولى\nنص\nآخر',
    ],
    ['skips what is hidden and what the publisher names', '<p hidden>أ</p><p data-sources-skip>ب</p><p>ج</p>', 'ج'],
    [
      'skips scripts, forms and other widgets',
      '<script type="x">س</script><form>ف</form><isnad-breakdown>و</isnad-breakdown>نص',
      'نص',
    ],
    [
      'skips captions, embeds, advertisements and what was struck out',
      `<div class="wp-caption"><img><p>صورة</p></div><blockquote class="twitter-tweet">تغريدة</blockquote>
       <div id="div-gpt-ad-1">إعلان</div><p>العدد <del>خمسة</del> ستة</p><nav>روابط</nav>`,
      'العدد ستة',
    ],
    [
      'skips what a style sheet hides, and words for screen readers alone',
      `<style>.gone { display: none } .unseen { visibility: hidden }
       .sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden }</style>
       <p>قال<span class="gone"> سرا</span><span class="unseen"> همسا</span><span class="sr"> للقارئ</span> الوزير</p>`,
      'قال الوزير',
    ],
    [
      'reads what opens: a closed `details`, a clipped paragraph',
      '<details><summary>التفاصيل</summary>نعم</details><p style="max-block-size: 1em; overflow: hidden">أول<br>ثان</p>',
      'التفاصيل\nنعم\nأول\nثان',
    ],
    [
      'breaks at what a style sheet makes a block, not at an initial that floats',
      '<span style="display: block">أول</span>ثان<p><span style="float: inline-start">ث</span>الث</p>',
      'أول\nثان\nثالث',
    ],
    [
      'keeps the lines of preformatted text',
      '<div style="white-space: pre-line">أول\n ثان\n\nثالث</div>',
      'أول\nثان\nثالث',
    ],
    ['skips readers’ comments', '<p>نص</p><ul><li><article>تعليق</article></li></ul>', 'نص'],
    ['finds nothing in an empty article', ' \n <p> </p>', ''],
  ])('%s', (_, markup, text) => {
    expect(read(markup).text).toBe(text)
  })

  test('keeps paragraphs apart on a page whose style sheet has unset everything', () => {
    mount(`<style>* { all: unset; direction: ltr }</style>${storyPage}`)
    expect(readArticle(document.querySelector('#story') as Element).text).toBe(storyText)
  })

  test('leads from every offset back to the character in the page', () => {
    const { text, runs } = read('<p>قال  <i>الوزير</i>\n إن</p><p>الأمر <b>تم</b>.</p>')
    expect(text).toBe('قال الوزير إن\nالأمر تم.')
    let covered = ''
    for (const { start, length, node, offset } of runs) {
      const taken = text.slice(start, start + length)
      const shown = node.data.slice(offset, offset + length)
      expect(shown.replace(/\s/gu, ' ')).toBe(taken)
      covered += taken
    }
    expect(covered).toBe(text.replaceAll('\n', ''))
  })
})
