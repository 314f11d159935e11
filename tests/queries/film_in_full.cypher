RETURN {
  `film`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `__typename`: 'Film',
      `id`: labels(node_0)[0] + ':' + node_0.slug,
      `slug`: node_0.`slug`,
      `title`: node_0.`title`,
      `originalTitle`: node_0.`originalTitle`,
      `year`: node_0.`year`,
      `releaseDate`: toString(node_0.`releaseDate`),
      `runtimeMinutes`: node_0.`runtimeMinutes`,
      `languages`: coalesce(node_0.`languages`, []),
      `countries`: coalesce(node_0.`countries`, []),
      `synopsis`: node_0.`synopsis`,
      `structure`: node_0.`structure`,
      `budgetUsd`: node_0.`budgetUsd`,
      `boxOfficeUsd`: node_0.`boxOfficeUsd`,
      `hasPostCreditScene`: node_0.`hasPostCreditScene`,
      `productionNotes`: coalesce(node_0.`productionNotes`, []),
      `links`: COLLECT {
        UNWIND [each_16 IN [
          {site: 'IMDb', url: 'https://www.imdb.com/title/' + node_0.imdbId + '/'},
          {site: 'TMDB', url: 'https://www.themoviedb.org/movie/' + toString(node_0.tmdbId)},
          {site: 'Wikidata', url: 'https://www.wikidata.org/wiki/' + node_0.wikidataId},
          {site: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/' + replace(node_0.wikipediaTitle, ' ', '_')}
        ] + [address_16 IN coalesce(node_0.links, []) | {url: address_16}] WHERE each_16.url IS NOT NULL] AS link_16
        RETURN {`site`: link_16.`site`, `url`: link_16.`url`} AS row
      },
      `sources`: COLLECT {
        MATCH (node_0)-[:DESCRIBED_BY]->(it_19)
        WITH it_19 ORDER BY it_19.slug, it_19.slug
        RETURN {`address`: it_19.slug, `title`: it_19.`title`, `kind`: it_19.`kind`} AS row
      },
      `genres`: COLLECT {
        MATCH (node_0)-[:HAS_GENRE]->(it_23)
        WITH it_23 ORDER BY it_23.name, it_23.slug
        RETURN {`id`: labels(it_23)[0] + ':' + it_23.slug, `name`: it_23.`name`} AS row
      },
      `directors`: COLLECT {
        MATCH (node_0)<-[:DIRECTED]-(it_26)
        WITH it_26 ORDER BY it_26.name, it_26.slug
        RETURN {`name`: it_26.`name`} AS row
      },
      `writers`: COLLECT {
        MATCH (node_0)<-[:WROTE]-(it_28)
        WITH it_28 ORDER BY it_28.name, it_28.slug
        RETURN {`name`: it_28.`name`} AS row
      },
      `crew`: COLLECT {
        MATCH (node_0)<-[work_29:DIRECTED|WROTE|PRODUCED|WORKED_ON]-(person_29)
        WITH node_0 AS film_29, person_29, coalesce(work_29.department, CASE type(work_29)
          WHEN 'DIRECTED' THEN 'Directing' WHEN 'WROTE' THEN 'Writing' ELSE 'Production' END) AS department_29, coalesce(work_29.job, CASE type(work_29)
          WHEN 'DIRECTED' THEN 'Director' WHEN 'WROTE' THEN 'Writer' ELSE 'Producer' END) AS job_29
        WHERE $departments_29 IS NULL OR toLower(department_29) IN $departments_29
        WITH film_29, person_29, department_29, job_29 ORDER BY department_29, job_29, person_29.name, person_29.slug
        RETURN {
          `person`: {`name`: person_29.`name`},
          `job`: job_29,
          `department`: department_29,
          `film`: {`slug`: film_29.`slug`}
        } AS row
      },
      `characters`: COLLECT {
        MATCH (node_0)<-[appears_32:APPEARS_IN]-(character_32)
        WHERE $roles_32 IS NULL OR appears_32.role IN $roles_32
        WITH character_32
        ORDER BY CASE appears_32.role WHEN 'PROTAGONIST' THEN 0 WHEN 'ANTAGONIST' THEN 1 WHEN 'SUPPORTING' THEN 2 ELSE 3 END,
          appears_32.billing, character_32.name, character_32.slug
        RETURN {
          `name`: character_32.`name`,
          `role`: COLLECT { MATCH (character_32)-[appears_34:APPEARS_IN]->(:Film) RETURN appears_34.role ORDER BY appears_34.billing }[0],
          `aliases`: coalesce(character_32.`aliases`, []),
          `arc`: character_32.`arc`
        } AS row
      },
      `settings`: COLLECT {
        MATCH (node_0)-[plays_37:TAKES_PLACE_IN]->(setting_37)
        WITH plays_37, setting_37
        ORDER BY CASE plays_37.significance WHEN 'PRIMARY' THEN 0 WHEN 'SECONDARY' THEN 1 ELSE 2 END,
          setting_37.name, setting_37.slug
        RETURN {
          `setting`: {
            `name`: setting_37.`name`,
            `kind`: setting_37.`kind`,
            `partOf`: COLLECT {
              MATCH (setting_37)-[:PART_OF]->(it_40)
              WITH it_40 ORDER BY it_40.name, it_40.slug
              RETURN {`name`: it_40.`name`} AS row
            }[0]
          },
          `significance`: plays_37.`significance`
        } AS row
      },
      `themes`: COLLECT {
        MATCH (node_0)-[explores_42:EXPLORES]->(theme_42)
        WHERE $kinds_42 IS NULL OR theme_42.kind IN $kinds_42
        WITH explores_42, theme_42 ORDER BY explores_42.weight DESC, theme_42.name, theme_42.slug
        RETURN {
          `theme`: {`name`: theme_42.`name`, `kind`: theme_42.`kind`},
          `weight`: explores_42.`weight`,
          `evidence`: explores_42.`evidence`
        } AS row
      },
      `strands`: COLLECT {
        MATCH (node_0)-[:HAS_STRAND]->(it_47)
        WITH it_47 ORDER BY it_47.ordinal, it_47.slug
        RETURN {`name`: it_47.`name`} AS row
      },
      `relatedFilms`: COLLECT {
        MATCH (node_0)-[relation_49:RELATED_TO]-(film_49)
        WITH relation_49, film_49, startNode(relation_49) = node_0 AS outgoing_49
        ORDER BY film_49.year, film_49.slug, relation_49.kind
        RETURN {`film`: {`title`: film_49.`title`}, `kind`: relation_49.`kind`, `outgoing`: outgoing_49} AS row
      }
    } AS row
  }[0]
} AS answer
