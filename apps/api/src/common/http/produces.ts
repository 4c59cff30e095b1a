import { SetMetadata } from '@nestjs/common';

export const producesKey = 'geleit:produces';

/** A route that answers with a file of this media type: instead of its text, or beside its JSON, as `Accept` says. */
export const Produces = (mediaType: string): MethodDecorator => SetMetadata(producesKey, mediaType);
