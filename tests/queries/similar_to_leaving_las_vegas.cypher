RETURN
  COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `similar`: COLLECT {
        MATCH (node_0)-[mine_1:EXPLORES]->(theme_1:Theme)
        WHERE $kinds_1 IS NULL OR theme_1.kind IN $kinds_1
        WITH theme_1, mine_1.weight AS weight_1,
          log(1.0 + toFloat(COUNT { MATCH (:Film) }) / COUNT { (theme_1)<-[:EXPLORES]-() }) AS rarity_1
        WITH collect({theme: theme_1, weight: weight_1, rarity: rarity_1}) AS known_1,
          sum((weight_1 * rarity_1) ^ 2) AS own_norm_1
        UNWIND known_1 AS entry_1
        WITH own_norm_1, entry_1, entry_1.theme AS theme_1
        MATCH (theme_1)<-[yours_1:EXPLORES]-(film_1:Film)
        WHERE film_1 <> node_0
        WITH film_1, own_norm_1, theme_1, entry_1.rarity AS rarity_1, entry_1.weight * yours_1.weight AS weight_1
        WITH film_1, own_norm_1, theme_1, rarity_1, weight_1, weight_1 * rarity_1 ^ 2 AS part_1
        ORDER BY part_1 DESC, theme_1.slug
        WITH film_1, own_norm_1, sum(part_1) AS dot_1,
          collect({theme: theme_1, weight: weight_1, rarity: rarity_1, part: part_1}) AS parts_1
        WHERE dot_1 > 0
        WITH film_1, parts_1, dot_1, dot_1 / sqrt(own_norm_1 * reduce(sum_1 = 0.0, square_1 IN COLLECT {
            MATCH (film_1)-[theirs_1:EXPLORES]->(other_1:Theme)
            WHERE $kinds_1 IS NULL OR other_1.kind IN $kinds_1
            RETURN (theirs_1.weight
              * log(1.0 + toFloat(COUNT { MATCH (:Film) }) / COUNT { (other_1)<-[:EXPLORES]-() })) ^ 2
          } | sum_1 + square_1)) AS score_1
        WHERE $min_score_1 IS NULL OR score_1 >= $min_score_1
        WITH film_1, score_1, parts_1, dot_1 ORDER BY score_1 DESC, film_1.slug LIMIT $first_1
        WITH film_1, score_1, [reason_1 IN parts_1 | reason_1 {.*, share: reason_1.part / dot_1}] AS because_1
        RETURN {
          `film`: {`title`: film_1.`title`},
          `score`: score_1,
          `because`: COLLECT {
            UNWIND because_1 AS reason_4
            WITH reason_4, reason_4.theme AS theme_4
            RETURN {
              `theme`: {`name`: theme_4.`name`, `kind`: theme_4.`kind`},
              `weight`: reason_4.`weight`,
              `rarity`: reason_4.`rarity`,
              `share`: reason_4.`share`
            } AS row
          }
        } AS row
      }
    } AS row
  }[0] AS `film`
