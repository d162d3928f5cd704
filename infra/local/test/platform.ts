export { build, isAlive, Platform, until } from '@opora/chaos';
