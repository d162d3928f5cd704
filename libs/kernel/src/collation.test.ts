import { compareCs } from './collation';

it('Czech names sort with Č after C, Ch after H and Ř after R', () => {
  const names = ['Chrudim', 'Žďár', 'Čáslav', 'Hodonín', 'Cheb', 'Cvikov', 'Jilemnice', 'Řepy', 'Rumburk', 'Šternberk', 'Semily'];
  expect(names.sort(compareCs)).toEqual(['Cvikov', 'Čáslav', 'Hodonín', 'Cheb', 'Chrudim', 'Jilemnice', 'Rumburk', 'Řepy', 'Semily', 'Šternberk', 'Žďár']);
});
