// Search as 0003 has it, and genres and scenes too. Its analyzer leaves out English stop words, such as `it` and `will`.
DROP INDEX search_text IF EXISTS;
CREATE FULLTEXT INDEX search_folded IF NOT EXISTS
FOR (found:Film|Person|Character|Theme|Setting|Event|Scene|Genre)
ON EACH [found.title, found.originalTitle, found.synopsis, found.name, found.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};

// Titles and names with every word, for those that are made of stop words; no analyzer folds accents and keeps them.
CREATE FULLTEXT INDEX search_every_word IF NOT EXISTS
FOR (found:Film|Person|Character|Theme|Setting|Event|Scene|Genre)
ON EACH [found.title, found.originalTitle, found.name, found.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
