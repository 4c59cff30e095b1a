import { addMessages } from '../i18n/laterMessages.js';
import { statisticsCatalogue } from './statisticsCatalogue.js';

addMessages(statisticsCatalogue);
