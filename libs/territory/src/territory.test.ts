import { listsOf, readFiles } from './code-lists';
import { Territory, territory, territoryDataPath } from './index';

const refusedAs = (code: string, more: object = {}) => expect.objectContaining({ violations: [expect.objectContaining({ code, ...more })] });
const names = (rows: readonly { name: string }[]) => rows.map((row) => row.name);

describe('code lists', () => {
  const lists = listsOf(readFiles(territoryDataPath));

  it('hold 14 kraje, 77 okresy and 206 ORPs, one of each being Praha', () => {
    expect([lists.kraje.length, lists.okresy.length, lists.orps.length]).toEqual([14, 77, 206]);
    expect([lists.kraje.filter((k) => !k.isKraj), lists.okresy.filter((o) => !o.isOkres), lists.orps.filter((o) => !o.isOrp)].map((rows) => rows.map((r) => r.code))).toEqual([['CZ010'], ['CZ0100'], ['1000']]);
    expect([territory.kraje().length, territory.okresy().length, territory.orps().length]).toEqual([14, 76, 205]);
  });

  it('give each kraj as many ORPs and okresy as it has (model.md §14.7)', () => {
    expect(Object.fromEntries(territory.kraje().map((k) => [k.code, territory.orpsOf(k.code).length]))).toEqual({
      CZ010: 0, CZ020: 26, CZ031: 17, CZ032: 15, CZ041: 7, CZ042: 16, CZ051: 10, CZ052: 15, CZ053: 15, CZ063: 15, CZ064: 21, CZ071: 13, CZ072: 13, CZ080: 22,
    });
    for (const kraj of territory.kraje()) {
      expect([territory.orpsOf(kraj.code).length, territory.okresyOf(kraj.code).length]).toEqual([kraj.orpCount, kraj.okresCount]);
    }
  });

  it('agree with each other on population and on the number of municipalities', () => {
    for (const kraj of territory.kraje().filter((k) => k.isKraj)) {
      const sum = (pick: (orp: (typeof lists.orps)[0]) => number) => territory.orpsOf(kraj.code).reduce((total, orp) => total + pick(orp), 0);
      expect([sum((orp) => orp.population), sum((orp) => orp.municipalityCount)]).toEqual([kraj.population, kraj.municipalityCount]);
    }
  });

  it('keep every code as text and use no code twice on any level', () => {
    const codes = [...lists.kraje, ...lists.okresy, ...lists.orps].map((row) => row.code).concat(lists.municipalities.map((m) => m.key));
    expect(new Set(codes).size).toBe(codes.length);
    expect(lists.orps.every((orp) => /^\d{4}$/.test(orp.code)) && lists.okresy.every((o) => /^CZ0[0-9A-Z]{3}$/.test(o.code)) && lists.kraje.every((k) => /^CZ0\d\d$/.test(k.code))).toBe(true);
  });

  it('are refused with a code that stands twice or a parent that does not exist', () => {
    expect(() => new Territory({ ...lists, orps: [...lists.orps, lists.orps[85]!] })).toThrow(refusedAs('REF_DUPLICATE_CODE', { actual: lists.orps[85]!.code }));
    expect(() => new Territory({ ...lists, kraje: lists.kraje.slice(1) })).toThrow(refusedAs('TERRITORY_UNKNOWN', { actual: 'CZ010' }));
    expect(() => new Territory({ ...lists, orps: lists.orps.map((orp) => (orp.code === '6101' ? { ...orp, krajCode: 'CZ064' } : orp)) })).toThrow('ORP 6101 leží v jiném kraji než CZ0635.');
  });
});

describe('the sources\' territories', () => {
  it('include the 10 ORPs and 4 okresy of Liberecký kraj in Czech order', () => {
    expect(territory.orpsOf('CZ051').map((orp) => `${orp.code} ${orp.name}`)).toEqual(['5101 Česká Lípa', '5102 Frýdlant', '5103 Jablonec nad Nisou', '5104 Jilemnice', '5105 Liberec', '5106 Nový Bor', '5107 Semily', '5108 Tanvald', '5109 Turnov', '5110 Železný Brod']);
    expect(territory.okresyOf('CZ051').map((okres) => `${okres.code} ${okres.name}`)).toEqual(['CZ0511 Česká Lípa', 'CZ0512 Jablonec nad Nisou', 'CZ0513 Liberec', 'CZ0514 Semily']);
  });

  it('never derive a kraj from the digits of an ORP: 61xx is CZ063, 62xx CZ064, 81xx CZ080', () => {
    expect(['6101', '6201', '8107', '5105'].map((code) => territory.krajOfOrp(code).code)).toEqual(['CZ063', 'CZ064', 'CZ080', 'CZ051']);
    expect(territory.krajOfOkres('CZ0514').name).toBe('Liberecký kraj');
    expect(territory.orpsOf('CZ063').every((orp) => orp.code.startsWith('61'))).toBe(true);
  });

  it('include the 15 towns of the ministry\'s project and Blansko, with Moravský Beroun as no ORP and without an invented code', () => {
    const known = new Map(territory.municipalities().map((m) => [m.name, m]));
    const towns = ['Hradec Králové', 'Litvínov', 'Jilemnice', 'Kladno', 'Hodonín', 'Most', 'Holešov', 'Moravský Beroun', 'Písek', 'Chrudim', 'Valašské Meziříčí', 'Bučovice', 'Kolín', 'Lovosice', 'Havlíčkův Brod', 'Blansko'];
    expect(towns.filter((name) => !known.get(name)?.isOrpSeat)).toEqual(['Moravský Beroun']);
    expect(known.get('Moravský Beroun')).toMatchObject({ key: 'moravsky-beroun', code: null, orpCode: '7110', krajCode: 'CZ071' });
    expect(towns.filter((name) => known.get(name)!.code !== null).every((name) => known.get(name)!.key === known.get(name)!.code)).toBe(true);
    expect(names(territory.municipalitiesOf('7110'))).toEqual(['Moravský Beroun', 'Šternberk']);
  });

  it('know the seat of every ORP as a municipality under the same ORP', () => {
    for (const orp of territory.orps()) expect(territory.municipality(orp.seatMunicipalityCode)).toMatchObject({ name: orp.seatName, orpCode: orp.code, isOrpSeat: true });
  });

  it('let Turnov reach into three okresy and still sit in Semily', () => {
    expect(territory.orp('5109')).toMatchObject({ okresCode: 'CZ0514', okresCount: 3 });
  });
});

describe('look-ups', () => {
  it('find nothing quietly and get nothing loudly, naming the field and what was given', () => {
    expect([territory.findKraj('51'), territory.findOkres('x'), territory.findOrp('9999'), territory.findMunicipality('')]).toEqual([undefined, undefined, undefined, undefined]);
    for (const get of [territory.kraj, territory.okres, territory.orp, territory.municipality]) expect(() => get('9999', 'input.code')).toThrow(refusedAs('TERRITORY_UNKNOWN', { field: 'input.code', actual: '9999' }));
    expect(() => territory.orpsOf('CZ099')).toThrow(refusedAs('TERRITORY_UNKNOWN'));
  });

  it('answer a past day with the ORPs of then, and count one that was closed no longer', () => {
    const lists = listsOf(readFiles(territoryDataPath));
    const later = new Territory({ ...lists, orps: lists.orps.map((orp) => (orp.code === '5105' ? { ...orp, validTo: '2026-12-31' } : orp)) });
    expect(['2026-12-31', '2027-01-01', undefined].map((day) => later.orpsOf('CZ051', day).length)).toEqual([10, 9, 10]);
    expect(later.orp('5105').name).toBe('Liberec');
  });

  it('take other lists all at once, or keep those they have', () => {
    const lists = listsOf(readFiles(territoryDataPath));
    const own = new Territory(lists);
    const { findOrp } = own;
    expect(() => own.replace({ ...lists, orps: lists.orps.map((orp) => (orp.code === '5105' ? { ...orp, name: 'Renamed', krajCode: 'CZ052' } : orp)) })).toThrow('leží v jiném kraji');
    expect(findOrp('5105')!.name).toBe('Liberec');
    own.replace({ ...lists, orps: lists.orps.map((orp) => (orp.code === '5105' ? { ...orp, name: 'Renamed' } : orp)) });
    expect([findOrp('5105')!.name, own.orpsOf('CZ051').map(({ name }) => name)]).toEqual(['Renamed', expect.arrayContaining(['Renamed'])]);
  });

  it('know from when an entry holds', () => {
    expect([territory.isValidOn('5105', '2002-12-31'), territory.isValidOn('5105', '2003-01-01'), territory.isValidOn('CZ051', '1990-01-01'), territory.isValidOn('9999', '2020-01-01')]).toEqual([false, true, true, false]);
  });
});
