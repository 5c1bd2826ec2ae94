/** What medical assistants (SOC 31-9092) earn, and how many jobs there will be. Where each figure was read: the data notes. */
import type { Citation } from '../../intake/document.js';
import type { StateWages } from '../../widgets/salary-outlook/salary-outlook.areas.model.js';
import { oews } from './sources.facts.js';

/** A figure, or figures that one table publishes together. A correction is one line here. */
interface Fact<T> {
  readonly id: string;
  readonly source: Citation;
  readonly value: T;
}

/** `period` is prose: `growth.period`. */
export const projections: Citation = {
  name: 'BLS, Employment Projections',
  url: 'https://www.bls.gov/emp/',
};

export const wages = {
  year: {
    id: 'oews-us-year',
    source: oews,
    value: { p10: 36050, p25: 38470, median: 45690, p75: 49180, p90: 59310 },
  },
  hour: {
    id: 'oews-us-hour',
    source: oews,
    value: { p10: 17.33, p25: 18.5, median: 21.97, p75: 23.65, p90: 28.52 },
  },
} as const satisfies Record<string, Fact<object>>;

export const employment: Fact<number> = { id: 'oews-us-employment', source: oews, value: 817870 };

/** 2025 to 2035, the edition of August 2026; never beside a figure of another edition. */
export const growth: Fact<number> = { id: 'ep-growth', source: projections, value: 13 };
export const growthOfAll: Fact<number> = { id: 'ep-growth-all', source: projections, value: 3.5 };
export const moreJobs: Fact<number> = { id: 'ep-more-jobs', source: projections, value: 107600 };

/**
 * By state, yearly: 10th, 25th, 50th, 75th and 90th percentile, then employment. BLS publishes hourly figures by
 * state too, but none that we could read.
 */
export const states: Fact<StateWages> = {
  id: 'oews-states-year',
  source: oews,
  value: {
    AL: [29630, 32390, 36100, 38360, 45040, 13300],
    AK: [46060, 48930, 52560, 61510, 65040, 2140],
    AZ: [38100, 40370, 45940, 48450, 51310, 21460],
    AR: [30840, 35700, 37760, 42900, 46060, 5150],
    CA: [39290, 46240, 49660, 61870, 77300, 117060],
    CO: [39130, 45280, 48400, 55570, 59760, 13160],
    CT: [38480, 45180, 47430, 50210, 59530, 10250],
    DE: [36540, 38750, 44490, 46890, 57280, 2880],
    DC: [39620, 47740, 51050, 59850, 76900, 2260],
    FL: [35880, 37830, 43680, 46800, 49040, 66110],
    GA: [34270, 36910, 41600, 46870, 51430, 28780],
    HI: [38580, 45290, 48410, 55940, 60030, 3890],
    ID: [35500, 37780, 44700, 48160, 56740, 5250],
    IL: [36400, 38970, 46090, 49460, 56590, 20260],
    IN: [37060, 39160, 45110, 47290, 50480, 19630],
    IA: [36730, 38980, 45480, 48030, 54960, 5990],
    KS: [35140, 37050, 39510, 46380, 48300, 5510],
    KY: [32950, 36560, 39270, 45940, 47940, 13440],
    LA: [28970, 32020, 36320, 38550, 44460, 12310],
    ME: [40220, 45420, 47580, 51460, 59220, 4480],
    MD: [36930, 39390, 46410, 49110, 57250, 16390],
    MA: [43280, 46910, 49460, 58100, 61870, 14880],
    MI: [35000, 37420, 39870, 46020, 48330, 27810],
    MN: [40110, 47220, 50480, 58540, 60100, 10580],
    MS: [29210, 31200, 35360, 38190, 45070, 3340],
    MO: [35810, 37380, 40440, 46600, 48360, 13050],
    MT: [38670, 40900, 46820, 48960, 56770, 2460],
    NE: [37940, 42860, 47370, 50010, 59450, 2380],
    NV: [37400, 38270, 45200, 47330, 55120, 7760],
    NH: [39640, 45090, 48020, 51580, 60100, 3000],
    NJ: [37010, 42150, 47210, 49920, 58070, 20330],
    NM: [34600, 37240, 39230, 45970, 47850, 5400],
    NY: [37280, 43600, 48000, 55120, 59480, 40710],
    NC: [36010, 38490, 45140, 47500, 50850, 23650],
    ND: [37650, 39090, 45980, 54620, 58230, 600],
    OH: [36050, 38060, 42810, 46270, 48560, 28950],
    OK: [31880, 36600, 38750, 45630, 47640, 10510],
    OR: [43760, 47170, 50410, 59160, 62160, 11840],
    PA: [36810, 38950, 43920, 46490, 48500, 23050],
    PR: [22380, 28900, 46120, 59990, 60200, 660],
    RI: [39280, 45370, 47190, 48630, 56840, 3210],
    SC: [34730, 37290, 41160, 46950, 49110, 12110],
    SD: [35980, 37730, 41870, 45870, 48960, 1340],
    TN: [34840, 37160, 39570, 45580, 48540, 19180],
    TX: [31200, 36520, 39520, 46180, 49260, 75340],
    UT: [35890, 38460, 45360, 48170, 56260, 9990],
    VT: [40570, 45550, 47250, 50130, 58420, 1140],
    VA: [37090, 38840, 44740, 46570, 52000, 16650],
    WA: [46540, 49310, 59290, 63590, 74200, 19500],
    WV: [30890, 35540, 37180, 41140, 45350, 4540],
    WI: [39480, 46370, 48680, 55000, 57990, 13810],
    WY: [31200, 36770, 40920, 46900, 51840, 1040],
  },
};
