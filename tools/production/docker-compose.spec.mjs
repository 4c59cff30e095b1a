import { DCLinter } from 'dclint';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inRoot, workspaces } from '../workspace/paths.mjs';

const file = inRoot('docker-compose.yml');
const text = readFileSync(file, 'utf8');
const { services, networks, secrets } = parse(text, { merge: true });
const everyService = Object.entries(services).map(([name, service]) => ({ name, service }));

/** What the Compose specification's JSON schema and the checker's safety rules say; our taste in style is our own. */
async function complaintsAbout(path) {
  const rules = { 'no-build-and-image': 0 }; // both: the image that was built here gets a name
  const [{ messages } = { messages: [] }] = await new DCLinter({ rules }).lintFiles([path], false);
  const isTaste = ({ category, rule }) => category === 'style' && !rule.startsWith('invalid');
  return messages.filter((message) => !isTaste(message)).map(({ rule, message }) => `${rule}: ${message}`);
}

describe('docker-compose.yml', () => {
  it('follows the Compose specification', async () => {
    expect(await complaintsAbout(file)).toEqual([]);
  });

  it('would be refused with a misspelt key', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'geleit-compose-'));
    writeFileSync(join(folder, 'docker-compose.yml'), text.replace('read_only: true', 'readonly: true'));

    const complaints = await complaintsAbout(join(folder, 'docker-compose.yml'));
    rmSync(folder, { recursive: true });

    expect(complaints.join()).toContain('invalid-schema');
  });

  it.each(everyService)('$name runs without any privilege, on a file system it cannot change', ({ service }) => {
    expect(service.user).toMatch(/^(?!root|0)\w/);
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service).not.toHaveProperty('cap_add');
    expect(service).not.toHaveProperty('privileged');
  });

  it.each(everyService)('$name never writes its memory to disk', ({ service }) => {
    expect(service.ulimits.core).toBe(0);
    expect(service.memswap_limit).toBe(service.mem_limit);
  });

  it.each(everyService)('$name is watched, and its image is pinned', ({ service }) => {
    expect(service.healthcheck.test[0]).toBe('CMD');
    expect(service.image).toMatch(/:v?\d+\.\d+/);
  });

  it.each(everyService)('$name gets secrets as files, none in its environment', ({ service }) => {
    const environment = service.environment ?? {};
    const named = Object.entries(environment).filter(([name]) => /PASSWORD|SECRET|TOKEN|KEY|_URL/.test(name));
    const direct = named.filter(([name]) => !name.endsWith('_FILE') && name !== 'GELEIT_PUBLIC_URL');
    const paths = named.filter(([name]) => name.endsWith('_FILE')).map(([, path]) => path);

    expect(direct).toEqual([]);
    expect(paths.sort()).toEqual((service.secrets ?? []).map((name) => `/run/secrets/${name}`).sort());
  });

  it('has its secrets outside the repository', () => {
    expect(readFileSync(inRoot('.gitignore'), 'utf8').split('\n')).toContain('.secrets/');
    expect(Object.values(secrets).every((secret) => secret.file.startsWith('.secrets/'))).toBe(true);
  });

  it('opens one door, the API, to this machine only', () => {
    const doors = everyService.flatMap(({ name, service }) => (service.ports ?? []).map((port) => `${name} ${port}`));

    expect(doors).toEqual(['api 127.0.0.1:${PORT:-3000}:3000']);
    expect(networks.inside.internal).toBe(true);
    expect(services.database.networks).toEqual(['inside']);
  });

  it('starts a real Geleit, never a demo', () => {
    expect(services.api.environment).toMatchObject({ NODE_ENV: 'production', GELEIT_DEMO: '0' });
  });
});

describe('the image of the API', () => {
  const dockerfile = readFileSync(inRoot('apps/api/Dockerfile'), 'utf8');

  it('runs on the pinned Node, not as root', () => {
    const { devDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

    expect(dockerfile).toContain(`ARG NODE=node:${devDependencies.node}-`);
    expect(dockerfile.split(/^FROM /m).at(-1)).toMatch(/^USER node$/m);
  });

  it('installs every workspace and contains every library that the API uses', () => {
    const { dependencies } = JSON.parse(readFileSync(inRoot('apps/api/package.json'), 'utf8'));
    const libraries = Object.keys(dependencies).flatMap((name) => name.match(/^@geleit\/(.+)/)?.[1] ?? []);

    for (const folder of workspaces()) expect(dockerfile).toContain(`COPY ${folder}/package.json ${folder}/`);
    for (const name of libraries) {
      expect(dockerfile).toContain(`--workspace @geleit/${name}`);
      expect(dockerfile).toContain(`COPY --from=build /geleit/libs/${name}/dist libs/${name}/dist`);
    }
  });

  it('is named where it stands', () => {
    expect(existsSync(inRoot(services.api.build.dockerfile))).toBe(true);
  });
});
