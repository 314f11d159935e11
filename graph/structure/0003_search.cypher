// Words in any of the texts a person may remember a film by, whatever their accents and capitals.
CREATE FULLTEXT INDEX search_text IF NOT EXISTS
FOR (found:Film|Person|Character|Theme|Setting|Event)
ON EACH [found.title, found.originalTitle, found.synopsis, found.name, found.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
