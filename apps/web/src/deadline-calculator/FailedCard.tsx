import { CircleAlert } from 'lucide-react';
import { ApiError } from '../api/problems.js';
import { useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';

/** A refusal says in the server's words why there is no day; anything else can be tried again. */
export function FailedCard({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  const isRefusal = error instanceof ApiError && error.status < 500;
  if (!isRefusal)
    return (
      <Card>
        <ErrorState error={error} onRetry={onRetry} />
      </Card>
    );
  const { errors = [], detail } = error.problem;
  return (
    <Card>
      <div role="alert">
        <EmptyState icon={CircleAlert} tone="warning" title={t('deadlineCalculator.failed')}>
          {errors.length > 0 ? errors.map(({ message }) => message).join(' ') : detail}
        </EmptyState>
      </div>
    </Card>
  );
}
