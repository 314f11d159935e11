"""neo4j.conf of the managed server."""

from graph.server.memory import Memory

CONFIGURATION = """\
# Written by Fabula at every start: change the FABULA_NEO4J_ settings instead.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
server.fleet_discovery.enabled=false
dbms.fleet_manager.enabled=false
dbms.usage_report.enabled=false
db.logs.query.enabled=OFF
server.memory.pagecache.size={page_cache_mb}m
db.tx_log.preallocate=false
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=keep_none
# Without it every stop takes ten seconds more.
internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s
"""


def configuration(port: int, memory: Memory) -> str:
    """The file for a server on this port."""
    return CONFIGURATION.format(port=port, page_cache_mb=memory.page_cache_mb)
