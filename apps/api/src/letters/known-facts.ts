/** What a letter may be filled with. What is not known leaves a marked blank. */
export interface KnownFacts {
  centre: string;
  /** Who writes. */
  worker: string;
  /** `23. November 2026`. */
  today: string;
  /** Since when the client is counselled, in words. */
  since: string;
  /** The body that the letter goes to. */
  recipient?: string | undefined;
  /** Nickname, only for who may see it. */
  alias?: string | undefined;
  /** Day of the consent that the letter rests on, in words. */
  consentOn?: string | undefined;
  /** Language in which she is spoken to. */
  language?: string | undefined;
  /** Of the criminal proceeding, if there is one. */
  proceeding?:
    { authority?: string | undefined; fileNumber?: string | undefined; lawyer?: string | undefined } | undefined;
  /** The authority that keeps her residence papers. */
  residenceAuthority?: string | undefined;
}
