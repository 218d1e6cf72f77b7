import { setImmediate } from 'node:timers/promises';
import { BroadcastChannel } from 'node:worker_threads';
import { type RunnerTask, type RunnerTestFile, TestRunner, type VitestTestRunner } from 'vitest';
import { type Asked, channelName, type Heard } from './mutant-channel.ts';
import { type Chosen, chosen } from './stand-in.ts';

const nameOf = (task: RunnerTask) => task.fullTestName || 'does not load';

const failureOf = (task: RunnerTask): string | undefined => {
  const inner = 'tasks' in task ? task.tasks : [];
  for (const one of inner) {
    const failure = failureOf(one);
    if (failure !== undefined) return failure;
  }
  return task.result?.state === 'fail' ? nameOf(task) : undefined;
};

/**
 * Runs, in place of each file that it is given, the one that it is asked for when its turn comes: so one worker serves
 * any number of mutants. The first test that fails is the last that runs.
 */
export default class MutantRunner extends TestRunner {
  #channel = new BroadcastChannel(channelName);
  #test = '';
  #failed = false;
  #unhandled: string | undefined;

  constructor(...parameters: ConstructorParameters<typeof TestRunner>) {
    super(...parameters);
    const note = (error: unknown) => {
      this.#unhandled ??= String(error);
    };
    process.on('unhandledRejection', note);
    process.on('uncaughtException', note);
  }

  #say(word: Heard) {
    this.#channel.postMessage(word);
  }

  async onBeforeCollect(): Promise<void> {
    const asked = new Promise<Asked>((resolve) => {
      this.#channel.onmessage = ({ data }: { data: Asked }) => resolve(data);
    });
    this.#say({ says: 'free' });
    const { test, ...mutant } = await asked;
    this.#test = test;
    // What `testPath` is read from.
    Reflect.set(Reflect.get(this, 'workerState'), 'filepath', test);
    Reflect.set(globalThis, chosen, mutant satisfies Chosen);
    this.#failed = false;
    this.#unhandled = undefined;
  }

  override importFile(...[file, source]: Parameters<VitestTestRunner['importFile']>): unknown {
    return super.importFile(source === 'collect' ? this.#test : file, source);
  }

  override async onBeforeRunTask(test: RunnerTask): Promise<void> {
    if (this.#failed) test.mode = 'skip';
    await super.onBeforeRunTask(test);
  }

  override onAfterRunTask(test: RunnerTask): void {
    this.#failed ||= test.result?.state === 'fail';
    super.onAfterRunTask(test);
  }

  override async onAfterRunFiles(files: RunnerTestFile[]): Promise<void> {
    super.onAfterRunFiles(files);
    // What nobody awaited may fail a turn later.
    await setImmediate();
    const [failed] = files.flatMap((file) => failureOf(file) ?? []);
    this.#say({ says: 'done', failed: failed ?? this.#unhandled });
  }
}
