import { type ContactFields, todayIn } from '@geleit/domain';

/** Body of `PUT /api/contacts/{id}`: somebody called today and asked about her rights. */
export function aContact(fields: Partial<ContactFields> = {}): ContactFields {
  return {
    occurredOn: todayIn('Europe/Berlin', Date.now()),
    channel: 'phone',
    topic: 'trafficking',
    language: 'bg',
    minutes: 15,
    ...fields,
  };
}
