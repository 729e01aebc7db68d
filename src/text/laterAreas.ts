/** Words of the views of a map, by area: home can do without them. */
import type { Area } from './area.ts';
import { account } from './areas/account.ts';
import { allmaps } from './areas/allmaps.ts';
import { blockers } from './areas/blockers.ts';
import { chairs } from './areas/chairs.ts';
import { changes } from './areas/changes.ts';
import { classroom } from './areas/classroom.ts';
import { clipboard } from './areas/clipboard.ts';
import { compare } from './areas/compare.ts';
import { coverage } from './areas/coverage.ts';
import { deal } from './areas/deal.ts';
import { decision } from './areas/decision.ts';
import { facts } from './areas/facts.ts';
import { files } from './areas/files.ts';
import { find } from './areas/find.ts';
import { inspector } from './areas/inspector.ts';
import { keeping } from './areas/keeping.ts';
import { lanes } from './areas/lanes.ts';
import { legend } from './areas/legend.ts';
import { moments } from './areas/moments.ts';
import { ourside } from './areas/ourside.ts';
import { out } from './areas/out.ts';
import { outline } from './areas/outline.ts';
import { plan } from './areas/plan.ts';
import { playbook } from './areas/playbook.ts';
import { power } from './areas/power.ts';
import { profile } from './areas/profile.ts';
import { questions } from './areas/questions.ts';
import { samples } from './areas/samples.ts';
import { sheet } from './areas/sheet.ts';
import { story } from './areas/story.ts';
import { workspace } from './areas/workspace.ts';

export const laterAreas = {
  ourside,
  account,
  allmaps,
  out,
  outline,
  inspector,
  facts,
  samples,
  sheet,
  keeping,
  lanes,
  legend,
  blockers,
  chairs,
  coverage,
  power,
  plan,
  playbook,
  deal,
  profile,
  questions,
  decision,
  files,
  find,
  changes,
  moments,
  story,
  compare,
  workspace,
  classroom,
  clipboard,
} as const satisfies { readonly [area: string]: Area };
