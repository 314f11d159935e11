"""Whether this process is up, and whether it can answer queries."""

import asyncio
from http import HTTPStatus

import orjson
import structlog
from starlette.requests import Request
from starlette.responses import Response

from graph.errors import DatabaseError, DatabaseUnavailable
from graph.session import Graph
from graph.structure.migrate import APPLIED, migrations
from schema.living import living

PATIENCE_SECONDS = 3.0
"""Load balancers ask every few seconds, so an answer that takes longer is a no."""

SILENT = "Neo4j does not answer."
REFUSES = "Neo4j refuses this server: the log says why."
OUTDATED = "The graph lacks {missing}: stop this server and start it with `fabula serve`, which applies it."

log = structlog.get_logger("fabula.health")


async def alive(_: Request) -> Response:
    """The process is up, whatever its database does."""
    return _report({"status": "ok"}, HTTPStatus.OK)


async def ready(request: Request) -> Response:
    """Neo4j answers and has the structure this Fabula needs."""
    checks = await _checks(living(request)["graph"])
    if set(checks.values()) == {"ok"}:
        return _report({"status": "ready", "checks": checks}, HTTPStatus.OK)
    return _report({"status": "not ready", "checks": checks}, HTTPStatus.SERVICE_UNAVAILABLE)


async def _checks(graph: Graph) -> dict[str, str]:
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            rows = await graph.read(APPLIED)
    except (DatabaseUnavailable, TimeoutError) as error:
        log.warning("not ready", reason=str(error) or SILENT)
        return {"neo4j": SILENT}
    except DatabaseError as error:
        log.warning("not ready", reason=str(error))
        return {"neo4j": REFUSES}
    applied = {row["version"] for row in rows}
    missing = [f"{each.version:04}_{each.name}" for each in migrations() if each.version not in applied]
    return {"neo4j": "ok", "structure": OUTDATED.format(missing=", ".join(missing)) if missing else "ok"}


def _report(body: object, status: HTTPStatus) -> Response:
    return Response(orjson.dumps(body), status, {"cache-control": "no-store"}, media_type="application/json")
