// The peer in Apollo Server.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { port, schema } from "./schema.mjs";

await startStandaloneServer(new ApolloServer({ schema }), { listen: { port, host: "127.0.0.1" } });
