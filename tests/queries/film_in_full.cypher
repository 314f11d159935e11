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
        RETURN {`id`: labels(it_23)[0] + ':' + it_23.slug, `name`: it_23.`name`} AS row
      },
      `directors`: COLLECT {
        MATCH (node_0)<-[:DIRECTED]-(it_26:Person)
        WITH it_26 ORDER BY it_26.name, it_26.slug
        RETURN {`name`: it_26.`name`} AS row
      },
      `writers`: COLLECT {
        MATCH (node_0)<-[:WROTE]-(it_28:Person)
        WITH it_28 ORDER BY it_28.name, it_28.slug
        RETURN {`name`: it_28.`name`} AS row
      },
      `crew`: COLLECT {
        MATCH (node_0)<-[work_30:DIRECTED|WROTE|PRODUCED|WORKED_ON]-(person_30:Person)
        WITH node_0 AS film_30, person_30, coalesce(work_30.department, CASE type(work_30)
          WHEN 'DIRECTED' THEN 'Directing' WHEN 'WROTE' THEN 'Writing' ELSE 'Production' END) AS department_30, coalesce(work_30.job, CASE type(work_30)
          WHEN 'DIRECTED' THEN 'Director' WHEN 'WROTE' THEN 'Writer' ELSE 'Producer' END) AS job_30
        WHERE $departments_30 IS NULL OR toLower(department_30) IN $departments_30
        WITH film_30, person_30, department_30, job_30 ORDER BY department_30, job_30, person_30.name, person_30.slug
        RETURN {
          `person`: {`name`: person_30.`name`},
          `job`: job_30,
          `department`: department_30,
          `film`: {`slug`: film_30.`slug`}
        } AS row
      },
      `characters`: COLLECT {
        MATCH (node_0)<-[appears_35:APPEARS_IN]-(character_35:Character)
        WHERE $roles_35 IS NULL OR appears_35.role IN $roles_35
        WITH character_35
        ORDER BY CASE appears_35.role WHEN 'PROTAGONIST' THEN 0 WHEN 'ANTAGONIST' THEN 1 WHEN 'SUPPORTING' THEN 2 ELSE 3 END,
          appears_35.billing, character_35.name, character_35.slug
        RETURN {
          `name`: character_35.`name`,
          `role`: COLLECT { MATCH (character_35)-[appears_37:APPEARS_IN]->(:Film) RETURN appears_37.role ORDER BY appears_37.billing }[0],
          `aliases`: coalesce(character_35.`aliases`, []),
          `arc`: character_35.`arc`
        } AS row
      },
      `settings`: COLLECT {
        MATCH (node_0)-[plays_40:TAKES_PLACE_IN]->(setting_40:Setting)
        WITH plays_40, setting_40
        ORDER BY CASE plays_40.significance WHEN 'PRIMARY' THEN 0 WHEN 'SECONDARY' THEN 1 ELSE 2 END,
          setting_40.name, setting_40.slug
        RETURN {
          `setting`: {
            `name`: setting_40.`name`,
            `kind`: setting_40.`kind`,
            `partOf`: COLLECT {
              MATCH (setting_40)-[:PART_OF]->(it_43:Setting)
              WITH it_43 ORDER BY it_43.name, it_43.slug
              RETURN {`name`: it_43.`name`} AS row
            }[0]
          },
          `significance`: plays_40.`significance`
        } AS row
      },
      `themes`: COLLECT {
        MATCH (node_0)-[explores_46:EXPLORES]->(theme_46:Theme)
        WHERE $kinds_46 IS NULL OR theme_46.kind IN $kinds_46
        WITH explores_46, theme_46 ORDER BY explores_46.weight DESC, theme_46.name, theme_46.slug
        RETURN {
          `theme`: {`name`: theme_46.`name`, `kind`: theme_46.`kind`},
          `weight`: explores_46.`weight`,
          `evidence`: explores_46.`evidence`
        } AS row
      },
      `strands`: COLLECT {
        MATCH (node_0)-[:HAS_STRAND]->(it_51:Strand)
        WITH it_51 ORDER BY it_51.ordinal, it_51.slug
        RETURN {`name`: it_51.`name`} AS row
      },
      `relatedFilms`: COLLECT {
        MATCH (node_0)-[relation_53:RELATED_TO]-(film_53:Film)
        WITH relation_53, film_53, startNode(relation_53) = node_0 AS outgoing_53
        ORDER BY film_53.year, film_53.slug, relation_53.kind
        RETURN {`film`: {`title`: film_53.`title`}, `kind`: relation_53.`kind`, `outgoing`: outgoing_53} AS row
      }
    } AS row
  }[0] AS `film`
