RETURN
  COLLECT {
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
        MATCH (node_0)-[:DESCRIBED_BY]->(it_19:Source)
        WITH it_19 ORDER BY it_19.slug, it_19.slug
        RETURN {`address`: it_19.slug, `title`: it_19.`title`, `kind`: it_19.`kind`} AS row
      },
      `genres`: COLLECT {
        MATCH (node_0)-[:HAS_GENRE]->(it_23:Genre)
        WITH it_23 ORDER BY it_23.name, it_23.slug
        RETURN {`name`: it_23.`name`} AS row
      },
      `directors`: COLLECT {
        MATCH (node_0)<-[:DIRECTED]-(it_25:Person)
        WITH it_25 ORDER BY it_25.name, it_25.slug
        RETURN {`name`: it_25.`name`} AS row
      },
      `writers`: COLLECT {
        MATCH (node_0)<-[:WROTE]-(it_27:Person)
        WITH it_27 ORDER BY it_27.name, it_27.slug
        RETURN {`name`: it_27.`name`} AS row
      },
      `crew`: COLLECT {
        MATCH (node_0)<-[work_29:DIRECTED|WROTE|PRODUCED|WORKED_ON]-(person_29:Person)
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
        MATCH (node_0)<-[appears_34:APPEARS_IN]-(character_34:Character)
        WHERE $roles_34 IS NULL OR appears_34.role IN $roles_34
        WITH character_34
        ORDER BY CASE appears_34.role WHEN 'PROTAGONIST' THEN 0 WHEN 'ANTAGONIST' THEN 1 WHEN 'SUPPORTING' THEN 2 ELSE 3 END,
          appears_34.billing, character_34.name, character_34.slug
        RETURN {
          `name`: character_34.`name`,
          `role`: COLLECT { MATCH (character_34)-[appears_36:APPEARS_IN]->(:Film) RETURN appears_36.role ORDER BY appears_36.billing }[0],
          `aliases`: coalesce(character_34.`aliases`, []),
          `arc`: character_34.`arc`
        } AS row
      },
      `settings`: COLLECT {
        MATCH (node_0)-[plays_39:TAKES_PLACE_IN]->(setting_39:Setting)
        WITH plays_39, setting_39
        ORDER BY CASE plays_39.significance WHEN 'PRIMARY' THEN 0 WHEN 'SECONDARY' THEN 1 ELSE 2 END,
          setting_39.name, setting_39.slug
        RETURN {
          `setting`: {
            `name`: setting_39.`name`,
            `kind`: setting_39.`kind`,
            `partOf`: COLLECT {
              MATCH (setting_39)-[:PART_OF]->(it_42:Setting)
              WITH it_42 ORDER BY it_42.name, it_42.slug
              RETURN {`name`: it_42.`name`} AS row
            }[0]
          },
          `significance`: plays_39.`significance`
        } AS row
      },
      `themes`: COLLECT {
        MATCH (node_0)-[explores_45:EXPLORES]->(theme_45:Theme)
        WHERE $kinds_45 IS NULL OR theme_45.kind IN $kinds_45
        WITH explores_45, theme_45 ORDER BY explores_45.weight DESC, theme_45.name, theme_45.slug
        RETURN {
          `theme`: {`name`: theme_45.`name`, `kind`: theme_45.`kind`},
          `weight`: explores_45.`weight`,
          `evidence`: explores_45.`evidence`
        } AS row
      },
      `strands`: COLLECT {
        MATCH (node_0)-[:HAS_STRAND]->(it_50:Strand)
        WITH it_50 ORDER BY it_50.ordinal, it_50.slug
        RETURN {`name`: it_50.`name`} AS row
      },
      `relatedFilms`: COLLECT {
        MATCH (node_0)-[relation_52:RELATED_TO]-(film_52:Film)
        WITH relation_52, film_52, startNode(relation_52) = node_0 AS outgoing_52
        ORDER BY film_52.year, film_52.slug, relation_52.kind
        RETURN {`film`: {`title`: film_52.`title`}, `kind`: relation_52.`kind`} AS row
      }
    } AS row
  }[0] AS `film`
