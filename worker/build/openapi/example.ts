import { type ExportFormat, exported } from '../../export/exported.ts'
import { analyze } from '../../extractor/index.ts'
import { analysisOf } from '../../http/analysis.ts'
import { analysisId } from '../../readings/key.ts'

/** An article of one sentence, written for the document. */
export const exampleText = 'قال وزير النقل سامر الحلبي، الأحد، إن الجسر الشمالي سيفتح أمام المركبات نهاية الشهر.'

/** Its analysis, as the service answers it. */
export const exampleAnalysis = analysisOf(analyze(exampleText), { id: await analysisId(exampleText, undefined) })

/** Its analysis in another form. */
export const exampleOf = (format: ExportFormat): string =>
  exported(
    format,
    { analysis: exampleAnalysis, text: exampleText, address: `https://isnad.example/analyses/${exampleAnalysis.id}` },
    { withText: false },
  )
