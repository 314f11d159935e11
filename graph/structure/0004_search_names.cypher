// Names with every word. The analyzer of 0003 folds accents but leaves out English stop words, and with them the film
// `It` and what tells Will Smith from every other Smith; none folds accents and leaves nothing out, so there are two.
CREATE FULLTEXT INDEX search_names IF NOT EXISTS
FOR (found:Film|Person|Character|Theme|Setting|Event|Scene|Genre)
ON EACH [found.title, found.originalTitle, found.name, found.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
