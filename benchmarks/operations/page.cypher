MATCH (film:Film)
WHERE film.year >= $year AND film.year < $until AND film.title IS NOT NULL
  AND NOT (film.year = $year AND (film.title < $title OR film.title = $title AND film.slug <= $slug))
WITH film ORDER BY film.year, film.title, film.slug LIMIT 51
WITH collect(film) AS found
RETURN {films: {
  edges: [film IN found[..50] | {
    cursor: toString(film.year) + '|' + film.title + '|' + film.slug, node: film {.slug, .title, .year}
  }],
  pageInfo: {hasNextPage: size(found) > 50}
}} AS answer
