// npm run lock: a registry mirror that holds the binaries of one platform only makes npm leave the others out of package-lock.json,
// and `npm ci` then refuses the file everywhere. This adds them back, by the exact versions their packages ask for.
import { readFileSync, writeFileSync } from 'node:fs';

const PLATFORM = /(darwin|linux|win32|windows|freebsd|android|openharmony|aix|netbsd|openbsd|sunos)(?:[-.]?(arm64|x64|arm|ia32|ppc64|riscv64|s390x|loong64|mips64el))?(?:[-.]?(gnu|musl)\w*)?/;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = lock.packages;
const added = [];
for (const [path, { optionalDependencies = {}, dev }] of Object.entries({ ...packages }))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = `node_modules/${name}`;
    if (packages[`${path}/${place}`] || packages[place] || !/^\d+\.\d+\.\d+/.test(version)) continue;
    const [, os, cpu, libc] = PLATFORM.exec(name.replace(/^@typescript\/typescript/, '')) ?? [];
    packages[place] = {
      version, ...(cpu && { cpu: [cpu] }), ...(dev && { dev }), ...(libc && { libc: [libc === 'gnu' ? 'glibc' : 'musl'] }), optional: true, ...(os && { os: [os === 'windows' ? 'win32' : os] }),
    };
    added.push(name);
  }
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`lock: ${added.length} optional packages of other platforms added`);
