// The graph as @neo4j/graphql is told of it: what the benchmark asks for, read only, with nothing it would have to check.
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const typeDefs = /* GraphQL */ `
  extend schema @mutation(operations: []) @subscription(events: [])

  type Film @node {
    slug: String!
    title: String!
    year: Int
    runtimeMinutes: Int
    synopsis: String
    cast: [Person!]! @relationship(type: "ACTED_IN", direction: IN, properties: "Role")
    genres: [Genre!]! @relationship(type: "HAS_GENRE", direction: OUT)
  }

  type Person @node {
    slug: String!
    name: String!
    films: [Film!]! @relationship(type: "ACTED_IN", direction: OUT, properties: "Role")
    filmCount: Int!
  }

  type Genre @node {
    slug: String!
    name: String!
    films: [Film!]! @relationship(type: "HAS_GENRE", direction: IN)
  }

  type Role @relationshipProperties {
    billing: Int
  }
`;

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
export const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const excludeDeprecatedFields = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};
export const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { excludeDeprecatedFields } }).getSchema();
export const port = Number(process.env.PORT);
