import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router-dom';
import { api } from '../api/api.js';
import type { ContactView } from '../api/types.js';
import type { NewCaseValues } from './newCaseBody.js';

/** The contact a case is made of, as far as the form can take it over. */
export interface KnownContact {
  occurredOn: string;
  values: Partial<NewCaseValues> & { contactId: string };
}

/** What the page of the contacts hands over: an id, never what the contact says. */
export interface ContactHandedOver {
  contactId?: string;
}

export function useContactOfCase(): { contact: KnownContact | null; isPending: boolean } {
  const { contactId } = (useLocation().state ?? {}) as ContactHandedOver;
  const { data, isPending } = useQuery({
    queryKey: ['contacts', contactId],
    queryFn: ({ signal }) => api<ContactView>(`/contacts/${contactId ?? ''}`, { signal }),
    enabled: contactId !== undefined,
    retry: false,
  });
  return { contact: data && !data.usedUp ? knownOf(data) : null, isPending: contactId !== undefined && isPending };
}

function knownOf({ id, occurredOn, language, referralSource, note }: ContactView): KnownContact {
  const facts = {
    ...(language ? { languages: [language] } : {}),
    ...(referralSource ? { referralSource } : {}),
  };
  return { occurredOn, values: { contactId: id, facts, ...(note ? { summary: note } : {}) } };
}
