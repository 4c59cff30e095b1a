import { createContext } from 'react';

/** Closes the notice that stands on the screen: whoever follows its way has read it. */
export const CloseNotice = createContext<() => void>(() => undefined);
