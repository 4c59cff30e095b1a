import { ApiError } from '../../api/problems.js';
import type { NotOffered } from '../data/table.js';

/** A refusal that offers another table. */
export const isNotOffered = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.status === 422 && error.code.startsWith('statistics.');

export const offerOf = ({ problem }: ApiError): NotOffered => problem as unknown as NotOffered;
