// @ts-check
/* global GraphiQL, React, ReactDOM */
import { examples } from "./examples.js";

// A link may carry a query: /graphql?query=…&variables=… opens it in a tab of its own.
const asked = new URLSearchParams(location.search);

const page = React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
  defaultTabs: examples,
  query: asked.get("query") ?? undefined,
  variables: asked.get("variables") ?? undefined,
  defaultEditorToolsVisibility: false,
  shouldPersistHeaders: false,
  children: React.createElement(GraphiQL.Logo, null, "Fabula"),
});

ReactDOM.createRoot(document.getElementById("graphiql")).render(page);
