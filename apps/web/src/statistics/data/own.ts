import type { components } from '../../api/generated/schema.js';

type Schemas = components['schemas'];

/** What the centre's own cases can be asked; exact, and only for the centre itself. */
export type OwnDimensions = Schemas['OwnFigures'];
export type OwnFigures = Schemas['OwnFiguresTable'];
