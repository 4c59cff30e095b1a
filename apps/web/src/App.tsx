import { useState } from 'react';
import { RouterProvider, UNSAFE_createRouter as createRouter } from 'react-router';
import { Admin } from './Admin.js';
import { history } from './router/history.js';
import { AppTheme } from './theme/AppTheme.js';

const newRouter = () => createRouter({ history, routes: [{ path: '*', element: <Admin /> }] }).initialize();

export function App() {
  const [router] = useState(newRouter);
  return (
    <AppTheme>
      <RouterProvider router={router} />
    </AppTheme>
  );
}
