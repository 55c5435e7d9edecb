/**
 * A small open model behind the text completions API, on loopback only.
 *   node serve.mjs MODEL.gguf [PORT] [THREADS]
 * Prints its address once it is ready. One completion at a time: the model has the whole machine.
 */
import { createServer } from 'node:http';
import { getLlama, LlamaCompletion } from 'node-llama-cpp';

const [modelPath, port = '0', threads = '2'] = process.argv.slice(2);
if (modelPath === undefined) {
  console.error('usage: node serve.mjs MODEL.gguf [PORT]');
  process.exit(2);
}

// Left to itself the runtime takes one thread a core of the host, which on a shared machine is slower by orders of magnitude.
const THREADS = Number(threads);
const llama = await getLlama({ gpu: false, build: 'never', maxThreads: THREADS });
const model = await llama.loadModel({ modelPath });
const context = await model.createContext({ threads: THREADS, contextSize: 2048 });
const completion = new LlamaCompletion({ contextSequence: context.getSequence() });
const FINISH = { eogToken: 'stop', customStopTrigger: 'stop', stopGenerationTrigger: 'stop', maxTokens: 'length' };

async function complete(body) {
  const { response, metadata } = await completion.generateCompletionWithMeta(body.prompt, {
    maxTokens: body.max_tokens ?? 128,
    temperature: body.temperature ?? 0,
    topP: body.top_p ?? 1,
    ...(body.seed === undefined ? {} : { seed: body.seed }),
    ...(body.stop === undefined ? {} : { customStopTriggers: [body.stop].flat() }),
  });
  return {
    id: 'cmpl-0',
    object: 'text_completion',
    created: Math.floor(Date.now() / 1000),
    model: body.model,
    choices: [{ index: 0, text: response, finish_reason: FINISH[metadata.stopReason] ?? null, logprobs: null }],
    usage: { prompt_tokens: model.tokenize(body.prompt).length, completion_tokens: model.tokenize(response).length },
  };
}

let queue = Promise.resolve();
const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    queue = queue.then(async () => {
      try {
        if (request.method !== 'POST' || !request.url.endsWith('/completions'))
          throw new Error(`nothing at ${request.method} ${request.url}`);
        const answer = JSON.stringify(await complete(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
        response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
      } catch (error) {
        response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message: String(error) } }));
      }
    });
  });
});
server.listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/v1`));
