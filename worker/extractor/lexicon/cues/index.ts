import { accusing } from './accuse.ts'
import { admitting, announcing } from './announce.ts'
import { answering, asking } from './ask.ts'
import { asserting, reasoning } from './assert.ts'
import { clarifying } from './clarify.ts'
import { continuing } from './continue.ts'
import { declining, denying } from './deny.ts'
import { committing, directing, warning } from './direct.ts'
import { distancing } from './distance.ts'
import { deciding, documents, speechEvents } from './document.ts'
import { condemning, expressing, thinking } from './express.ts'
import { lightVerbs } from './light.ts'
import { judging, predicting } from './opinion.ts'
import { relaying } from './relay.ts'
import { saying } from './say.ts'
import type { Cue } from './types.ts'
import { writing } from './write.ts'

/** All verbs that report. Multi-word cues are in according.ts, background.ts, decline.ts, denial.ts and light.ts. */
export const cues: readonly Cue[] = [
  ...saying,
  ...clarifying,
  ...asserting,
  ...reasoning,
  ...announcing,
  ...admitting,
  ...declining,
  ...denying,
  ...distancing,
  ...accusing,
  ...condemning,
  ...expressing,
  ...thinking,
  ...directing,
  ...warning,
  ...committing,
  ...judging,
  ...predicting,
  ...asking,
  ...answering,
  ...continuing,
  ...writing,
  ...relaying,
  ...documents,
  ...speechEvents,
  ...deciding,
  ...lightVerbs,
]
