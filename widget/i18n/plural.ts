/** The forms of one counted phrase by CLDR plural class; `{n}` stands for the number. */
export type Forms = { one?: string; two?: string; few?: string; many?: string; other: string }

/**
 * Makes the function that counts: picks the form that the language's plural classes ask for and puts in the number.
 * Arabic has six classes: مصدر واحد، مصدران، 3 مصادر، 11 مصدرًا، 100 مصدر.
 * @param tag the page's own language tag, so that the digits follow the page (`ar` 12, `ar-EG` ١٢)
 */
export function counter(tag: string, forms: Forms): (n: number) => string {
  const rules = new Intl.PluralRules(tag)
  const digits = new Intl.NumberFormat(tag)
  return (n) => {
    const form = forms[rules.select(n) as keyof Forms] ?? forms.other
    return form.replace('{n}', digits.format(n))
  }
}
