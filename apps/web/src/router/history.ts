import { createQuietHistory } from './quietHistory.js';

export const history = createQuietHistory(window);
