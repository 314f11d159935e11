// @ts-check
/* global GraphiQL, React, ReactDOM */
import { examples } from "./examples.js";
import { isSubscription, subscribe } from "./subscribe.js";

// A link may carry a query: /graphql?query=…&variables=… opens it in a tab of its own.
const asked = new URLSearchParams(location.search);

const answer = GraphiQL.createFetcher({ url: "/graphql" });

const page = React.createElement(GraphiQL, {
  fetcher: (params, options) =>
    isSubscription(params, options?.documentAST) ? subscribe(params, options?.headers) : answer(params, options),
  defaultTabs: examples,
  query: asked.get("query") ?? undefined,
  variables: asked.get("variables") ?? undefined,
  defaultEditorToolsVisibility: false,
  shouldPersistHeaders: false,
  children: React.createElement(GraphiQL.Logo, null, "Fabula"),
});

ReactDOM.createRoot(document.getElementById("graphiql")).render(page);
