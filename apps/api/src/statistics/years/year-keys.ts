import { drawMember, type Member, publicKeyOf, unwrapCaseKey, wipe, wrapCaseKey } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../common/context/request-context.js';
import { Problem } from '../../common/problems/problem.js';
import type { YearHead } from './year-store.js';

/** The key pair of a year: everybody seals to it, only the network office opens, until the freeze destroys it. */
@Injectable()
export class YearKeys {
  constructor(private readonly context: RequestContext) {}

  /** Draws it in the session of a coordinator and wraps the private key under her office's ring. */
  draw(yearId: string): Member {
    const { publicKey, privateKey } = drawMember();
    const { ring, person } = this.context;
    const wrapped = wrapCaseKey(ring, privateKey, person.organisationId, yearId);
    wipe(privateKey);
    return { publicKey, privateKey: wrapped };
  }

  /** Whoever opens it wipes it. @throws Problem 409 if the year is frozen and its key gone */
  open({ id, year, private_key: wrapped }: YearHead): Member {
    if (!wrapped) throw new Problem('statistics.frozen', 409, { params: { year } });
    const { ring, person } = this.context;
    const privateKey = unwrapCaseKey(ring, wrapped, person.organisationId, id);
    return { publicKey: publicKeyOf(privateKey), privateKey };
  }
}
