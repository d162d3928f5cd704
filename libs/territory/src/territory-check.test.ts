import { DomainError } from '@opora/kernel';
import { krajGenitive, requireKraj, requireOkres, requireOkresIn, requireOrp, requireOrpIn, resolveOrp, territory } from './index';

const refusal = (act: () => unknown) => {
  try { act(); } catch (error) { return (error as DomainError).violations[0]; }
  throw new Error('nothing was refused');
};

describe('a territory of another level', () => {
  it.each([
    ['CZ0513', 'Očekává se ORP, zadán okres.'], ['CZ051', 'Očekává se ORP, zadán kraj.'], ['563889', 'Očekává se ORP, zadána obec.'],
    ['moravsky-beroun', 'Moravský Beroun není ORP.'], ['Moravský Beroun', 'Moravský Beroun není ORP.'], ['1000', 'Praha není ORP.'],
  ])('%s is refused where an ORP is required', (code, messageCs) => {
    expect(refusal(() => requireOrp(code, 'input.orp'))).toEqual({ code: 'TERRITORY_LEVEL_MISMATCH', field: 'input.orp', actual: code, limit: 'ORP', messageCs });
  });

  it('is refused where a kraj or an okres is required', () => {
    expect(refusal(() => requireKraj('CZ0513'))).toMatchObject({ code: 'TERRITORY_LEVEL_MISMATCH', messageCs: 'Očekává se kraj, zadán okres.' });
    expect(refusal(() => requireOkres('5105'))).toMatchObject({ code: 'TERRITORY_LEVEL_MISMATCH', messageCs: 'Očekává se okres, zadáno ORP.' });
    expect(refusal(() => requireOkres('CZ0100'))).toMatchObject({ code: 'TERRITORY_LEVEL_MISMATCH', messageCs: 'Praha není okres.' });
  });
});

describe('an unknown territory', () => {
  it('is refused with the scheme of codes to use', () => {
    expect(refusal(() => requireKraj('51', 'kraj'))).toEqual({ code: 'TERRITORY_UNKNOWN', field: 'kraj', actual: '51', messageCs: 'Použijte kód NUTS3, např. CZ051.' });
    expect(refusal(() => requireOkres('CZ0599'))).toMatchObject({ code: 'TERRITORY_UNKNOWN', messageCs: 'Použijte kód LAU1, např. CZ0513.' });
    expect(refusal(() => requireOrp('5111'))).toMatchObject({ code: 'TERRITORY_UNKNOWN', messageCs: 'Neznámý nebo nejednoznačný kód území. Použijte kód ČÍSORP, např. 5102 Frýdlant.' });
    for (const name of ['Frýdlant', 'Liberec', 'Jablonec']) expect(refusal(() => requireOrp(name))).toMatchObject({ code: 'TERRITORY_UNKNOWN' });
    expect(refusal(() => requireOrp('constructor'))).toMatchObject({ code: 'TERRITORY_UNKNOWN' });
  });

  it('is one that did not hold on the day', () => {
    expect(requireOrp('5105', 'orp', { validOn: '2017-09-22' }).name).toBe('Liberec');
    expect(refusal(() => requireOrp('5105', 'orp', { validOn: '2002-12-31' }))).toMatchObject({ code: 'TERRITORY_UNKNOWN', actual: '5105', limit: '2002-12-31' });
  });

  it('is an okres or ORP of another kraj than the project\'s', () => {
    expect(refusal(() => requireOkresIn('CZ0413', 'CZ051', 'input.okres'))).toEqual({ code: 'TERRITORY_UNKNOWN', field: 'input.okres', actual: 'CZ0413', limit: 'CZ051', messageCs: 'Okres nepatří do Libereckého kraje.' });
    expect(refusal(() => requireOrpIn('6101', 'CZ064'))).toMatchObject({ messageCs: 'ORP nepatří do Jihomoravského kraje.' });
    expect([requireOkresIn('CZ0514', 'CZ051').name, requireOrpIn('5109', 'CZ051').name]).toEqual(['Semily', 'Turnov']);
  });
});

describe('Praha', () => {
  it('is accepted on the kraj level, flagged as no kraj', () => {
    expect(requireKraj('CZ010')).toMatchObject({ name: 'Hlavní město Praha', isKraj: false });
  });
});

describe('an ORP by what people write', () => {
  it.each([['5102', '5102'], ['5102 Frýdlant', '5102'], [' 5102  frýdlant ', '5102'], ['Frýdlant nad Ostravicí', '8107'], ['železný brod', '5110'], ['Železný Brod'.normalize('NFD'), '5110']])('%j is %s', (text, code) => {
    expect(resolveOrp(text).code).toBe(code);
  });

  it('is refused for Frýdlant alone, naming both candidates', () => {
    expect(refusal(() => resolveOrp('Frýdlant', 'input.orp'))).toMatchObject({
      code: 'TERRITORY_UNKNOWN', field: 'input.orp', actual: 'Frýdlant', limit: ['5102 Frýdlant', '8107 Frýdlant nad Ostravicí'],
      messageCs: 'Neznámý nebo nejednoznačný kód území. Použijte kód ČÍSORP, např. 5102 Frýdlant.',
    });
  });

  it.each(['Jablonec', '5102 Liberec', '51055', '', '   ', 'Horní Dolní'])('is refused for %j', (text) => {
    expect(refusal(() => resolveOrp(text))).toMatchObject({ code: 'TERRITORY_UNKNOWN' });
  });

  it('is refused for a town that is no ORP and for a code of another level', () => {
    expect(refusal(() => resolveOrp('Moravský Beroun'))).toMatchObject({ code: 'TERRITORY_LEVEL_MISMATCH', messageCs: 'Moravský Beroun není ORP.' });
    expect(refusal(() => resolveOrp('CZ0513'))).toMatchObject({ code: 'TERRITORY_LEVEL_MISMATCH', messageCs: 'Očekává se ORP, zadán okres.' });
  });

  it('works for the name of every ORP but Frýdlant', () => {
    expect(territory.orps().filter((orp) => { try { return resolveOrp(orp.name) !== orp; } catch { return true; } }).map((orp) => orp.code)).toEqual(['5102']);
  });
});

it('names of kraje have a genitive for sentences', () => {
  expect(territory.kraje().map((kraj) => krajGenitive(kraj.name))).toEqual([
    'hlavního města Prahy', 'Středočeského kraje', 'Jihočeského kraje', 'Plzeňského kraje', 'Karlovarského kraje', 'Ústeckého kraje', 'Libereckého kraje',
    'Královéhradeckého kraje', 'Pardubického kraje', 'Kraje Vysočina', 'Jihomoravského kraje', 'Olomouckého kraje', 'Zlínského kraje', 'Moravskoslezského kraje',
  ]);
});
