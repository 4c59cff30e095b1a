import { lazy, useState } from 'react';
import { Navigate } from 'react-router-dom';
import { AccessDenied } from '../layout/NoPage.js';
import { needsKey, useMenu } from '../layout/useMenu.js';
import { takeArrival } from '../session/arrival.js';
import { useMe, useMayI } from '../session/me.js';
import { Home } from './Home.js';

const Founding = lazy(() => import('../founding/Founding.js').then((page) => ({ default: page.Founding })));
const AwaitingConfirmation = lazy(() =>
  import('../founding/AwaitingConfirmation.js').then((page) => ({ default: page.AwaitingConfirmation })),
);

/** Where everybody arrives: the home page, or what has to happen first, or the first page the role knows. */
export function StartPage() {
  const me = useMe();
  const mayI = useMayI();
  const [first] = useMenu();
  const [isArriving] = useState(takeArrival);
  if (needsKey(me) && !me.confirmed) {
    return mayI('found', 'organisation') && me.organisation.state === 'invited' ? (
      <Founding />
    ) : (
      <AwaitingConfirmation />
    );
  }
  // Who leads the centre begins with its overview; her own cases are one step away.
  if (isArriving && mayI('read', 'centreDashboard')) return <Navigate to="/overview" replace />;
  if (mayI('read', 'caseworkerDashboard')) return <Home />;
  return first ? <Navigate to={first.to} replace /> : <AccessDenied />;
}
