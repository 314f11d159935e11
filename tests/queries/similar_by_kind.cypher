RETURN {
  `film`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `similar`: COLLECT {
        MATCH (node_0)-[mine_1:EXPLORES]->(theme_1)
        WHERE $kinds_1 IS NULL OR theme_1.kind IN $kinds_1
        WITH theme_1, mine_1.weight AS weight_1, COUNT { (theme_1)<-[:EXPLORES]-() } AS films_1,
          toFloat(COUNT { MATCH (:Film) }) AS all_1
        WITH theme_1, weight_1, films_1, all_1, log(1.0 + all_1 / films_1) AS rarity_1 ORDER BY films_1, theme_1.slug
        WITH all_1, collect({theme: theme_1, films: films_1, weight: weight_1, rarity: rarity_1}) AS known_1
        WITH all_1, known_1, [place_1 IN range(0, size(known_1) - 1) WHERE place_1 = 0
          OR reduce(sum_1 = 0, each_1 IN known_1[..place_1 + 1] | sum_1 + each_1.films) <= $looked_at_1 | known_1[place_1]
        ] AS rarer_1
        UNWIND rarer_1 AS start_1
        WITH all_1, known_1, start_1.theme AS theme_1, start_1.weight AS weight_1, start_1.rarity AS rarity_1
        MATCH (theme_1)<-[yours_1:EXPLORES]-(film_1)
        WITH all_1, known_1, film_1, sum(weight_1 * yours_1.weight * rarity_1 ^ 2) AS dot_1,
          sum((yours_1.weight * rarity_1) ^ 2) AS square_1
        WITH all_1, known_1, film_1, dot_1, square_1 WHERE film_1 <> node_0 AND dot_1 > 0
        WITH all_1, known_1, film_1 ORDER BY dot_1 / sqrt(square_1) DESC, dot_1 DESC LIMIT $compared_1
        CALL (all_1, known_1, film_1) {
          MATCH (film_1)-[theirs_1:EXPLORES]->(other_1)
          WHERE $kinds_1 IS NULL OR other_1.kind IN $kinds_1
          WITH theirs_1.weight * log(1.0 + all_1 / COUNT { (other_1)<-[:EXPLORES]-() }) AS part_1,
            [each_1 IN known_1 WHERE each_1.theme = other_1 | each_1.weight * each_1.rarity] AS shared_1
          RETURN sum(part_1 ^ 2) AS norm_1, sum(part_1 * coalesce(shared_1[0], 0.0)) AS dot_1
        }
        WITH known_1, film_1, dot_1,
          dot_1 / sqrt(norm_1 * reduce(sum_1 = 0.0, each_1 IN known_1 | sum_1 + (each_1.weight * each_1.rarity) ^ 2)) AS score_1
        WHERE $min_score_1 IS NULL OR score_1 >= $min_score_1
        WITH known_1, film_1, dot_1, round(score_1, 9) AS score_1 ORDER BY score_1 DESC, film_1.slug LIMIT $first_1
        WITH film_1, score_1, COLLECT {
          UNWIND known_1 AS each_1
          WITH each_1, each_1.theme AS reason_1
          MATCH (film_1)-[theirs_1:EXPLORES]->(reason_1)
          WITH each_1, reason_1, each_1.weight * theirs_1.weight AS weight_1
          WITH each_1, reason_1, weight_1, round(weight_1 * each_1.rarity ^ 2 / dot_1, 9) AS share_1
          ORDER BY share_1 DESC, reason_1.slug
          RETURN {theme: reason_1, weight: round(weight_1, 9), rarity: round(each_1.rarity, 9), share: share_1}
        } AS because_1
        RETURN {
          `film`: {`slug`: film_1.`slug`},
          `score`: score_1,
          `because`: COLLECT {
            UNWIND because_1 AS reason_4
            WITH reason_4, reason_4.theme AS theme_4
            RETURN {`theme`: {`name`: theme_4.`name`, `kind`: theme_4.`kind`}, `share`: reason_4.`share`} AS row
          }
        } AS row
      }
    } AS row
  }[0]
} AS answer
