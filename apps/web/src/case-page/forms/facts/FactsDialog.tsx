import { factSections } from '@geleit/domain';
import Box from '@mui/material/Box';
import { useState } from 'react';
import type { CaseView } from '../../../api/types.js';
import { useCurrentLocale, useT } from '../../../i18n/useT.js';
import { today } from '../../../session/clock.js';
import { useChangeCase } from '../../data/useChangeCase.js';
import { FormDialog } from '../FormDialog.js';
import { useFormDraft } from '../useFormDraft.js';
import { FactGroup } from './FactGroup.js';
import { FactInput } from './FactInput.js';
import { FactsConflict } from './FactsConflict.js';
import { isWide } from './factFields.js';
import { factChanges, factProblems, type FactValues, factValuesOf, statedCount } from './factValues.js';

interface FactsDialogProps {
  record: CaseView;
  section?: string | undefined;
  onClose: () => void;
}

const valuesOf = (record: CaseView) => factValuesOf(record.facts);

/** All facts of a case, in parts that fold; only what changed is sent. */
export function FactsDialog({ record, section = 'person', onClose }: FactsDialogProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const { before, values, version: begunOn, write, finish, draft } = useFormDraft(record, 'facts', valuesOf);
  const [open, setOpen] = useState<readonly string[]>([section]);
  const [isTried, setTried] = useState(false);
  const { change, isSending, failure, conflict } = useChangeCase(record.id);
  const problems = factProblems(values, today());
  const isDirty = Object.keys(factChanges(before, values)).length > 0;

  const save = async (base: FactValues, next: FactValues, version: number) => {
    setTried(true);
    const wrong = factProblems(next, today())[0];
    if (wrong) {
      const where = factSections.find(({ fields }) => fields.some(({ name }) => name === wrong.name));
      if (where) setOpen((shown) => [...shown, where.id]);
      return;
    }
    const facts = factChanges(base, next);
    if (Object.keys(facts).length > 0 && !(await change({ facts }, version, t('caseFacts.saved')))) return;
    await finish();
    onClose();
  };
  if (conflict) {
    return (
      <FactsConflict
        mine={values}
        before={before}
        stored={conflict}
        isSaving={isSending}
        problem={problems[0] ? t(`caseFacts.${problems[0].key}`) : failure?.message}
        onLater={onClose}
        onSave={(merged, version) => {
          write(merged);
          void save(factValuesOf(conflict.facts), merged, version);
        }}
      />
    );
  }
  return (
    <FormDialog
      title={t('caseFacts.title')}
      code={record.code}
      hint={t('caseFacts.hint')}
      width="md"
      saveLabel={t('caseFacts.save')}
      isSending={isSending}
      failure={failure}
      isDirty={isDirty}
      draft={draft}
      onSave={() => void save(before, values, begunOn)}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: '8px' }}>
        {factSections.map(({ id, fields, [locale]: title }) => (
          <FactGroup
            key={id}
            title={title}
            filled={statedCount(
              values,
              fields.map(({ name }) => name),
            )}
            all={fields.length}
            isOpen={open.includes(id)}
            onToggle={() => {
              setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]);
            }}
          >
            {fields.map((field) => {
              const problem = isTried ? problems.find(({ name }) => name === field.name) : undefined;
              return (
                <div key={field.name} className={isWide(field) ? 'wide' : ''}>
                  <FactInput
                    field={field}
                    values={values}
                    isTried={isTried}
                    onChange={write}
                    error={problem ? t(`caseFacts.${problem.key}`) : failure?.fields[`facts/${field.name}`]}
                  />
                </div>
              );
            })}
          </FactGroup>
        ))}
      </Box>
    </FormDialog>
  );
}
