// @ts-check
// Subscriptions over server-sent events, as GraphiQL takes them: an async iterable that it may end.

/** Whether the operation that is run is a subscription. */
export function isSubscription({ operationName }, documentAST) {
  return (documentAST?.definitions ?? []).some(
    ({ operation, name }) => operation === "subscription" && (!operationName || name?.value === operationName),
  );
}

/** The results of a subscription, one per event. */
export function subscribe(params, headers) {
  const ended = new AbortController();
  const results = resultsOf(params, headers, ended.signal);
  const iterator = {
    next: () => results.next(),
    return: () => {
      ended.abort();
      return results.return();
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}

async function* resultsOf(params, headers, signal) {
  try {
    for await (const event of eventsOf(await asked(params, headers, signal))) {
      if (event.startsWith("event: complete")) return;
      if (event.startsWith("event: next")) yield JSON.parse(event.slice(event.indexOf("data: ") + 6));
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function asked(params, headers, signal) {
  const wanted = { ...headers, "content-type": "application/json", accept: "text/event-stream" };
  return fetch("/graphql", { method: "POST", headers: wanted, body: JSON.stringify(params), signal });
}

async function* eventsOf(response) {
  if (!response.ok) throw new Error(await response.text());
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let text = "", piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const events = (text + piece.value).split("\n\n");
    text = events.pop();
    yield* events;
  }
}
