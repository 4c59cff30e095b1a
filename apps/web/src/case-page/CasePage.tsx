import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import { AccessLogPage } from './access-log/AccessLogPage.js';
import { CaseRecordPage } from './CaseRecordPage.js';

/** `#/cases/:id` and what lies below it. */
export function CasePage() {
  const { id } = useParams();
  if (!id) return <Navigate to="/cases" replace />;
  return (
    <Routes>
      <Route path="access-log" element={<AccessLogPage caseId={id} />} />
      {/* Another case is another page: drafts and open forms never move over. */}
      <Route path="*" element={<CaseRecordPage key={id} id={id} />} />
    </Routes>
  );
}

export default CasePage;
