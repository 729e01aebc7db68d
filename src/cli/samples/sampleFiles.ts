/** The library of samples as it is shipped, made from the samples in this folder, one file for each language. */
import { serialiseSamples } from '../../format/samplesFile.ts';
import { SHIPPED_SAMPLES, type ShippedSample } from '../../model/shippedSamples.ts';
import { LANGUAGES } from '../../model/words.ts';
import { cityGovernment } from './cityGovernment.ts';
import { cityHospital } from './cityHospital.ts';
import type { Sample } from './drawSample.ts';
import { holding } from './holding.ts';
import { internetCompany } from './internetCompany.ts';
import { jointStockBank } from './jointStockBank.ts';
import { logisticsCompany } from './logisticsCompany.ts';
import { manufacturingGroup } from './manufacturingGroup.ts';
import { ownerRunFirm } from './ownerRunFirm.ts';
import { propertyGroup } from './propertyGroup.ts';
import { retailChain } from './retailChain.ts';
import { smallShop } from './smallShop.ts';
import { university } from './university.ts';

export const SAMPLES: { readonly [Of in ShippedSample]: Sample } = {
  'manufacturing-group': manufacturingGroup,
  'city-hospital': cityHospital,
  'joint-stock-bank': jointStockBank,
  'owner-run-firm': ownerRunFirm,
  'retail-chain': retailChain,
  university,
  'city-government': cityGovernment,
  'property-group': propertyGroup,
  'logistics-company': logisticsCompany,
  'internet-company': internetCompany,
  holding,
  'small-shop': smallShop,
};

/** By file name. */
export const sampleFiles = (): ReadonlyMap<string, string> =>
  new Map(
    LANGUAGES.map((language) => [
      `samples.${language}.json`,
      serialiseSamples(SHIPPED_SAMPLES.map((sample) => SAMPLES[sample](language))),
    ]),
  );
