import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { newId } from '../../api/newId.js';
import { ApiError } from '../../api/problems.js';
import type { OrganisationView } from '../../api/types.js';
import { useMe } from '../../session/me.js';
import { useT } from '../../i18n/useT.js';
import { useSaving } from '../useSaving.js';
import { bodyOf, type OrganisationValues, problemsIn, valuesOf } from './organisationValues.js';

/** An organisation while it is typed: a new one, or the changes of one that is there. */
export function useOrganisationForm(organisation: OrganisationView | undefined, onSaved: () => void) {
  const t = useT();
  const notify = useNotify();
  const me = useMe();
  const [values, setValues] = useState(() => valuesOf(organisation));
  const [isTried, setTried] = useState(false);
  const { save, isSaving, fields } = useSaving();
  /** When a lead is warned about others' deadlines is hers to say. */
  const isOwn = organisation !== undefined && organisation.id === me.organisation.id && me.role === 'lead';
  const problems = problemsIn(values, isOwn);
  const shown = (name: keyof OrganisationValues, field: string = name): string | undefined => {
    const problem = isTried ? problems[name] : undefined;
    return fields[field] ?? (problem && t(problem));
  };
  const submit = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const body = bodyOf(values, { isNew: organisation === undefined, isOwn });
    const request = () =>
      organisation
        ? api<OrganisationView>(`/organisations/${organisation.id}`, {
            method: 'PATCH',
            body,
            version: organisation.version,
          })
        : api<OrganisationView>(`/organisations/${newId()}`, { method: 'PUT', body, creates: true });
    const answer = await save(request);
    if (!answer || answer instanceof ApiError) return;
    notify(t(organisation ? 'people.organisations.changed' : 'people.organisations.created', { name: answer.name }), {
      type: 'success',
    });
    onSaved();
  };
  return {
    values,
    change: (part: Partial<OrganisationValues>) => {
      setValues((before) => ({ ...before, ...part }));
    },
    /** What is wrong with a field, once saving was tried; `field` is its pointer where that differs. */
    problemOf: shown,
    isOwn,
    isSaving,
    submit,
  };
}

export type OrganisationForm = ReturnType<typeof useOrganisationForm>;
