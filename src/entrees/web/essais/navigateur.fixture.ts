import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const RACINE = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** Chromium sans fenêtre, sans rien demander au réseau ; sans bac à sable, car les essais tournent aussi en root. */
export const OPTIONS_DE_CHROMIUM = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export interface TandemLance {
  readonly adresse: string;
  readonly port: number;
  /** Demande l'arrêt et rend le code de sortie. */
  readonly arreter: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** `./tandem`, le vrai, avec ces variables d'environnement. */
export const demarrer = (environnement: Readonly<Record<string, string>>): ChildProcess =>
  spawn(join(RACINE, 'tandem'), { env: { ...process.env, ...environnement }, stdio: ['ignore', 'pipe', 'pipe'] });

export const finDe = (processus: ChildProcess): Promise<number | null> =>
  new Promise((fini) => {
    if (processus.exitCode === null && processus.signalCode === null) processus.once('exit', (code) => fini(code));
    else fini(processus.exitCode);
  });

/** `./tandem` jusqu'à sa fin, sans geler l'essai : ce qu'il écrit, ou une erreur s'il échoue. */
export const executer = (arguments_: readonly string[], entree = ''): Promise<string> =>
  new Promise((fini, rate) => {
    const options = { cwd: RACINE, maxBuffer: 64 * 1024 * 1024 };
    const processus = execFile(join(RACINE, 'tandem'), arguments_, options, (erreur, sortie) =>
      erreur === null ? fini(sortie) : rate(erreur),
    );
    processus.stdin?.end(entree);
  });

/** Lance `./tandem` et attend qu'il dise son adresse. Sans port demandé, le système en choisit un libre. */
export const lancerTandem = async (port = '0'): Promise<TandemLance> => {
  const processus = demarrer({ PORT: port });
  const adresse = await new Promise<string>((trouve, rate) => {
    let dit = '';
    let plainte = '';
    processus.stderr?.on('data', (morceau: Buffer) => {
      plainte += morceau.toString();
    });
    processus.stdout?.on('data', (morceau: Buffer) => {
      dit += morceau.toString();
      const lue = /http:\/\/127\.0\.0\.1:\d+\//.exec(dit)?.[0];
      if (lue !== undefined) trouve(lue);
    });
    processus.once('exit', (code) => rate(new Error(`./tandem s'est arrêté (${code}) : ${plainte}`)));
  });
  return {
    adresse,
    port: Number(new URL(adresse).port),
    arreter: (signal = 'SIGTERM') => {
      const fin = finDe(processus);
      processus.kill(signal);
      return fin;
    },
  };
};
