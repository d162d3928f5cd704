import { isPublicAddress, urlProblem } from './address.rules';

// The inputs of reliability.md §8, row 64, that a look at the text decides; DNS, redirects and the answer itself are tested with a socket.
test.each([
  ['http://hooks.example.org/a', 'NOT_HTTPS'], ['https://127.0.0.1/', 'HOST_IS_ADDRESS'], ['https://[::1]/', 'HOST_IS_ADDRESS'], ['https://169.254.169.254/latest/meta-data', 'HOST_IS_ADDRESS'],
  ['https://10.1.2.3/', 'HOST_IS_ADDRESS'], ['https://0.0.0.0/', 'HOST_IS_ADDRESS'], ['https://2130706433/', 'HOST_IS_ADDRESS'], ['https://0177.0.0.1/', 'HOST_IS_ADDRESS'], ['https://0x7f.1/', 'HOST_IS_ADDRESS'],
  ['https://localhost./', 'LOCAL_NAME'], ['https://user:pass@hooks.example.org/', 'HAS_CREDENTIALS'], ['https://hooks.example.org:22/', 'PORT'],
  ['https://LOCALHOST/', 'LOCAL_NAME'], ['https://db.internal/', 'LOCAL_NAME'], ['https://intranet/', 'LOCAL_NAME'], ['file:///home', 'NOT_HTTPS'], ['hooks.example.org', 'NOT_A_URL'], ['https://１２７.0.0.1/', 'HOST_IS_ADDRESS'],
])('%s is refused: %s', (url, problem) => expect(urlProblem(url)).toBe(problem));

test('an address of more than 500 characters is refused', () => expect(urlProblem(`https://hooks.example.org/${'a'.repeat(500)}`)).toBe('TOO_LONG'));
test('a name on the usual ports may be looked up', () => { for (const url of ['https://hooks.example.org/opora?x=1', 'https://hooks.example.org:8443/']) expect(urlProblem(url)).toBeNull(); });

test.each(['127.0.0.1', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '255.255.255.255', '224.0.0.1', '198.18.0.1', '::', '::1', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1',
  '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'not an address', ''])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));
test.each(['1.1.1.1', '93.184.216.34', '172.15.0.1', '172.32.0.1', '2606:4700:4700::1111'])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
