import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readList } from './csv';

describe('reading a code list', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opora-code-list-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (text: string) => {
    const path = join(folder, 'list.csv');
    writeFileSync(path, text);
    return readList(path, ['code', 'name']);
  };

  it('skips comments and keeps codes as text', () => {
    expect(read('# source\ncode,name\n0012,Železný Brod\n0013,\n')).toEqual([{ code: '0012', name: 'Železný Brod' }, { code: '0013', name: '' }]);
  });

  it('refuses another header and a row with a value too many or too few', () => {
    expect(() => read('name,code\n')).toThrow('unexpected header');
    expect(() => read('code,name\n1,a\n2\n')).toThrow('row 2 has 1 values');
    expect(() => read('code,name\n1,a,b\n')).toThrow('row 1 has 3 values');
  });
});
