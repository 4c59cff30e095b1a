import './fonts.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { keepRoot } from './quick-exit/screen.js';

const place = document.getElementById('root');
if (!place) throw new RangeError('index.html: no #root');
const root = createRoot(place);
keepRoot(root);
root.render(
  <StrictMode>
    <App />
  </StrictMode>,
);
