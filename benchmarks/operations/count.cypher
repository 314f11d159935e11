RETURN {films: {totalCount: COUNT { MATCH (film:Film) WHERE film.year >= $from AND film.year < $until }}} AS answer
