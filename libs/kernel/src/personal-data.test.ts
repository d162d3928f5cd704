import fc from 'fast-check';
import { DomainError } from './errors';
import { assertNoPersonalData, findPersonalData, hasBirthDate, hasBirthNumber, hasEmail, hasPhone, isBirthNumber } from './personal-data';

// Every number here is synthetic: computed from a date and a running ending.
const synthetic = fc.tuple(fc.date({ min: new Date('1954-01-01'), max: new Date('2053-12-31'), noInvalidDate: true }), fc.nat({ max: 999 }), fc.constantFrom(0, 20, 50, 70))
  .map(([date, ending, added]) => {
    const more = date.getUTCFullYear() >= 2004 ? added : added >= 50 ? 50 : 0;
    const [y, m, d] = date.toISOString().slice(0, 10).split('-') as [string, string, string];
    const nine = `${y.slice(2)}${String(Number(m) + more).padStart(2, '0')}${d}${String(ending).padStart(3, '0')}`;
    return { nine, check: Number(nine) % 11 };
  }).filter(({ check }) => check !== 10).map(({ nine, check }) => `${nine}${check}`);

describe('birth numbers (rodné číslo)', () => {
  it('are found with a slash, with a space and without, wherever they stand', () => {
    fc.assert(fc.property(synthetic, (number) => {
      const [six, four] = [number.slice(0, 6), number.slice(6)];
      expect(isBirthNumber(number)).toBe(true);
      for (const text of [number, `${six}/${four}`, `${six} ${four}`, `klient ${six} / ${four}, potřebuje`, `(${number})`]) expect(hasBirthNumber(text)).toBe(true);
    }));
  });

  it('are not found when the check digit is wrong', () => {
    fc.assert(fc.property(synthetic, fc.integer({ min: 1, max: 9 }), (number, more) => {
      const wrong = number.slice(0, 9) + String((Number(number[9]) + more) % 10);
      const exception = Number(number.slice(0, 9)) % 11 === 10;
      return exception || !isBirthNumber(wrong);
    }));
  });

  it('end with 0 where the remainder is 10, in years up to 1985 only', () => {
    const nineOf = (start: string) => Array.from({ length: 999 }, (_, i) => `${start}${String(i).padStart(3, '0')}`).find((nine) => Number(nine) % 11 === 10)!;
    expect(isBirthNumber(`${nineOf('850101')}0`)).toBe(true);
    expect(isBirthNumber(`${nineOf('860101')}0`)).toBe(false);
  });

  it('have nine digits before 1954 and a real date, also with a slash', () => {
    expect([isBirthNumber('530229123'), isBirthNumber('520229123'), isBirthNumber('526329/123')]).toEqual([false, true, false]);
    expect([hasBirthNumber('nar. 525229/123'), hasBirthNumber('525229123'), hasBirthNumber('600101/123'), hasBirthNumber('520229/000')]).toEqual([true, true, false, false]);
  });

  it('with months +20 and +70 exist only since 2004', () => {
    const full = (nine: string) => `${nine}${Number(nine) % 11}`;
    expect([isBirthNumber(full('042101001')), isBirthNumber(full('047101002')), isBirthNumber(full('032101001'))]).toEqual([true, true, false]);
  });

  it.each(['IČO 70891508', 'CZ.03.2.60/0.0/0.0/15_005/0002734', '1630/1110', '2 289 584,68 Kč', '16. 10. 2017', '90010112345678'])('are not seen in %s', (text) => {
    expect(hasBirthNumber(text)).toBe(false);
  });

  it('are seen through full-width digits', () => {
    expect(hasBirthNumber('525229/123'.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))))).toBe(true);
  });
});

describe('contacts in a text', () => {
  it.each(['601 000 000', '+420 601 000 000', '00420601000000', 'volejte 485000000.'])('sees a telephone in %s', (text) => expect(hasPhone(text)).toBe(true));
  it.each(['250 000 000 Kč', '7 025 696,25', '70891508', 'rok 2017, 42 tabulek', '128 ze 162 ORP z 205'])('sees no telephone in %s', (text) => expect(hasPhone(text)).toBe(false));
  it.each(['jan@example.org', 'Pište na jana.synteticka+1@posta.example.cz!'])('sees an e-mail in %s', (text) => expect(hasEmail(text)).toBe(true));
  it.each(['@mpsv', 'schůzka @ Liberec', 'a@b'])('sees no e-mail in %s', (text) => expect(hasEmail(text)).toBe(false));
});

describe('days of birth', () => {
  it.each(['Jan Smyšlený, nar. 1. 2. 2053', 'narozena 1.2.2053', 'Narozen dne 1. února 2053', 'datum narození: 01. 02. 2053', 'dítě (*1.2.2053)', 'nar.: 1. 2. 2053'])('are found in %s', (text) => expect(hasBirthDate(text)).toBe(true));
  it.each(['Kulatý stůl 12. 5. 2017 v Liberci', 'Seminář se konal dne 1. února 2017.', 'narozeniny podniku', 'narostl od 1. 1. 2017', '2 * 3', 'denár. 1. 2. 2017'])('are none in %s', (text) => expect(hasBirthDate(text)).toBe(false));
});

describe('texts about clients', () => {
  const refusal = (text: string, ...rest: [string?, ('BIRTH_NUMBER' | 'PHONE' | 'EMAIL')[]?]) => {
    try { assertNoPersonalData(text, ...rest); return null; } catch (error) { return (error as DomainError).violations[0]; }
  };

  it('refuse a birth number with the sentence of journey J7 and without repeating the number', () => {
    expect(refusal('Matka 525229/123 hledá bydlení.', 'input.text')).toEqual({
      code: 'GDPR_PERSONAL_DATA_DETECTED', field: 'input.text', actual: 'BIRTH_NUMBER', messageCs: 'Text obsahuje rodné číslo. Uvádějte potřeby bez osobních údajů klientů.',
    });
  });

  it('refuse telephone and e-mail unless contacts are welcome', () => {
    expect(refusal('tel. 601 000 000')).toMatchObject({ actual: 'PHONE' });
    expect(refusal('Jana, nar. 1. 2. 2053')).toMatchObject({ actual: 'BIRTH_DATE', messageCs: 'Text obsahuje datum narození. Uvádějte potřeby bez osobních údajů klientů.' });
    expect(refusal('jan@example.org')).toMatchObject({ actual: 'EMAIL' });
    expect(refusal('tel. 601 000 000', 'note', ['BIRTH_NUMBER'])).toBeNull();
    expect(findPersonalData('525229/123, jan@example.org')).toEqual(['BIRTH_NUMBER', 'EMAIL']);
  });

  it('let a need without personal data through', () => {
    expect(refusal('V ORP Frýdlant chybí terénní SAS pro 12 rodin, čeká se 3 měsíce.')).toBeNull();
  });
});
