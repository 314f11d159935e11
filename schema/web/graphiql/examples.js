// @ts-check
// The queries that a first visitor finds in the tabs: what the graph is for, each to be run as it stands.

const asItHappened = `# Memento in the order in which it happened.
# Ctrl-Enter runs it, Ctrl-Space completes.
query AsItHappened {
  film(slug: "memento-2000") {
    title
    timeline(order: STORY) {
      position
      orderEstablished
      event { title description }
      scene { screenPosition }
    }
  }
}
`;

const asTold = `# Memento in the order in which the film shows it:
# an event comes once per telling.
query AsTheFilmTellsIt {
  film(slug: "memento-2000") {
    title
    structure
    timeline(order: SCREEN) {
      position
      mode
      event { title storyRank }
    }
    storyCurve { nonlinearity }
  }
}
`;

const links = `# Who stands how to Ben Sanderson
# in Leaving Las Vegas, strongest first.
query LinksOfBenSanderson {
  character(slug: "leaving-las-vegas-1995/ben-sanderson") {
    name
    arc
    links(first: 10) {
      kind
      strength
      description
      character { name role }
      sharedEvents { title }
    }
  }
}
`;

const similar = `# Films like Pulp Fiction, and the themes that
# make them so: a rare theme counts for more.
query SimilarAndWhy {
  film(slug: "pulp-fiction-1994") {
    title
    similar(first: 5) {
      score
      film { title year }
      because { theme { name kind } share }
    }
  }
}
`;

export const examples = [asItHappened, asTold, links, similar].map((query) => ({ query }));
