import { statisticsYearKey } from '@geleit/domain';
import { drawMember, type Member, publicKeyOf, wipe } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { CentreVault } from '../../keys/centre-vault.js';
import { Problem } from '../../common/problems/problem.js';
import type { YearHead } from './year-store.js';

/** The key pair of a year: everybody seals to it, only the network office opens, until the freeze destroys it. */
@Injectable()
export class YearKeys {
  constructor(private readonly vault: CentreVault) {}

  /** Draws it in the session of a coordinator and seals the private key under her office's ring. */
  async draw(yearId: string): Promise<{ publicKey: Buffer; facts: Buffer }> {
    const { publicKey, privateKey } = drawMember();
    const vault = await this.vault.open();
    const { facts } = vault.sealFields(statisticsYearKey, yearId, { privateKey: privateKey.toString('base64') });
    wipe(privateKey);
    return { publicKey, facts };
  }

  /** Whoever opens it wipes it. @throws Problem 409 if the year is frozen and its key gone */
  async open({ id, year, facts }: YearHead): Promise<Member> {
    if (!facts) throw new Problem('statistics.frozen', 409, { params: { year } });
    const vault = await this.vault.open();
    const opened = vault.openFields(statisticsYearKey, id, { facts });
    const privateKey = Buffer.from(opened.privateKey, 'base64');
    return { publicKey: publicKeyOf(privateKey), privateKey };
  }
}
