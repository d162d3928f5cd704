import { readList } from './csv';

describe('reading a code list', () => {
  const read = (text: string) => readList(text, ['code', 'name'], 'list.csv');

  it('skips comments and keeps codes as text', () => {
    expect(read('# source\ncode,name\n0012,Železný Brod\n0013,\n')).toEqual([{ code: '0012', name: 'Železný Brod', successor: '' }, { code: '0013', name: '', successor: '' }]);
  });

  it('takes what took over from the column after its own', () => {
    expect(read('code,name,successor\n0012,Železný Brod,0013\n0013,Turnov,\n').map(({ successor }) => successor)).toEqual(['0013', '']);
  });

  it('refuses another header and a row with a value too many or too few', () => {
    expect(() => read('name,code\n')).toThrow('unexpected header');
    expect(() => read('code,name\n1,a\n2\n')).toThrow('row 2 has 1 values');
    expect(() => read('code,name\n1,a,b\n')).toThrow('row 1 has 3 values');
  });
});
