import { AppTheme } from './theme/AppTheme.js';

export function App() {
  return <AppTheme>Geleit</AppTheme>;
}
