import type { components } from '../../api/generated/schema.js';

type Schemas = components['schemas'];

/** How the source gives a figure, and who tells it; plain texts in the document of the API. */
interface Telling {
  is: 'equals' | 'above' | 'just-under' | 'about';
  told: 'official' | 'official-rounded-down' | 'ministry' | 'press' | 'press-unclear-definition';
}

/** A figure that others published, with where it was read. */
export type PublishedElsewhere = Omit<Schemas['PublishedElsewhere'], keyof Telling> & Telling;
type Comparison = Omit<Schemas['ReportComparison'], keyof Telling> & Telling;

export type Report = Omit<Schemas['StatisticsReport'], 'comparison' | 'history'> & {
  comparison: Comparison[];
  history: { period: string; figures: PublishedElsewhere[] }[];
};
export type ReportChapter = Schemas['ReportChapter'];
export type ReportTable = Schemas['ReportTable'];
