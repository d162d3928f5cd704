import { parseEmail } from './email.rules';

test('an address is brought to one form', () => {
  expect(parseEmail('  Anna.Nova+test@Example.INVALID ')).toBe('Anna.Nova+test@example.invalid');
  expect(parseEmail('anna@příklad.example.invalid')).toBe('anna@xn--pklad-zsa96e.example.invalid');
});
test('what cannot be delivered is refused in Czech, without repeating it', () => {
  for (const bad of ['', 'anna', 'anna@', '@example.invalid', 'anna@localhost', 'a b@example.invalid', 'anna@example.invalid.', '"anna"@example.invalid', 'anna@exa_mple.invalid', 'a..b@example.invalid', '.a@example.invalid',
    'anna@example.invalid\r\nBcc: x@example.invalid', 'a@b@example.invalid', `${'a'.repeat(65)}@example.invalid`, `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.invalid`, 'anna@127.0.0.1', null, 7]) {
    let refusal: unknown;
    try { parseEmail(bad, 'input.email'); } catch (error) { refusal = error; }
    expect(refusal).toMatchObject({ code: 'INVALID_EMAIL', violations: [{ messageCs: 'E-mailová adresa není platná.', field: 'input.email' }] });
    expect(JSON.stringify((refusal as { violations: object[] }).violations)).not.toContain('anna');
  }
});
