import { caseFile } from '../cases/case-file.js';
import { clearColumns } from './clear-columns.js';
import { sealedClasses } from './data-class.js';
import { classesOf, classOf } from './sealed-record.js';
import { sealedRecords } from './sealed-records.js';

describe('what is sealed', () => {
  it.each(sealedRecords)('in $table has a known class for every field, and its columns are not clear', (record) => {
    const clear = Object.keys(clearColumns[record.table] ?? {});
    expect(classesOf(record).filter((name) => !sealedClasses.includes(name))).toEqual([]);
    expect(clear.length).toBeGreaterThan(0);
    expect(clear.filter((column) => (sealedClasses as readonly string[]).includes(column))).toEqual([]);
  });

  it('of a case keeps who the client is apart from everything else', () => {
    const identity = Object.entries(caseFile.fields).filter(([, name]) => name === 'identity');
    expect(identity.map(([field]) => field)).toEqual(['alias', 'safeContact']);
    expect(classOf(caseFile, 'summary')).toBe('narrative');
    expect(classOf(caseFile, 'code')).toBe('facts');
  });

  it('includes all typed text: nothing typed is a fact or clear', () => {
    const typed = ['note', 'reason', 'title', 'summary', 'authority', 'content', 'alias', 'safeContact'];
    const open = sealedRecords.flatMap(({ table, fields }) =>
      typed.filter((field) => fields[field] === 'facts').map((field) => `${table}.${field}`),
    );
    expect(open).toEqual([]);
  });

  it('leaves every clear column with a reason', () => {
    const reasons = Object.values(clearColumns).flatMap((columns) => Object.values(columns));
    expect(reasons.every((reason) => reason.length > 5)).toBe(true);
  });
});
