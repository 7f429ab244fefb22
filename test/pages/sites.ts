import type { Site } from '../../worker/article/sites.ts'

/** Selectors of the invented hosts on which some of the pages stand. */
export const testSites: Record<string, Site> = {
  'bayt-alsahafa.example': { body: 'section.story', leaveOut: '.promo-inline, .explainer' },
}
