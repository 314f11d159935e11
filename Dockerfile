# The Fabula server alone; its Neo4j is another container (docker-compose.yml) or another machine's.

FROM python:3.11-slim-bookworm AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /source
RUN python -m venv /opt/fabula
# Every package, the build back end too, at one version with one content.
COPY requirements.lock .
RUN /opt/fabula/bin/pip install --require-hashes --only-binary=:all: -r requirements.lock
COPY pyproject.toml README.md LICENSE fabula.py terminal.py ./
COPY graph graph
COPY schema schema
COPY seeds seeds
RUN /opt/fabula/bin/pip install --no-deps --no-build-isolation . \
    && /opt/fabula/bin/python -m compileall -q /opt/fabula/lib

FROM python:3.11-slim-bookworm
RUN useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin fabula
COPY --from=build /opt/fabula /opt/fabula
ENV PATH=/opt/fabula/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 FABULA_LOG_FORMAT=json
USER 10001
WORKDIR /tmp
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
ENTRYPOINT ["fabula"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
