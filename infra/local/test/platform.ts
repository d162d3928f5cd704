export { build, isAlive, Platform, prepared, until } from '@opora/chaos';
