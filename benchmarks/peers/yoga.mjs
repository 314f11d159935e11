// The peer in GraphQL Yoga.
import { createServer } from "node:http";
import { createYoga } from "graphql-yoga";
import { port, schema } from "./schema.mjs";

const yoga = createYoga({ schema, graphiql: false, landingPage: false, logging: false });
createServer(yoga).listen(port, "127.0.0.1");
