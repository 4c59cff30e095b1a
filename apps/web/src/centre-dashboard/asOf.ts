import { createContext, useContext } from 'react';

const AsOf = createContext('');

/** The instant at which the figures of the page were counted; a list they open says when it is newer. */
export const AsOfProvider = AsOf.Provider;
export const useAsOf = (): string => useContext(AsOf);
