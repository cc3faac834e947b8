import './app/styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@app/app';
import { dropOldDrafts } from '@shared/forms/drafts';
import { startI18n } from '@shared/i18n/i18n';

dropOldDrafts();
await startI18n();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
