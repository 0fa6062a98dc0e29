# The web app is built by Node, the wheel by Python; what runs has neither compiler nor Node.

FROM node:24-slim AS web
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-fund --no-audit
COPY frontend/ ./
RUN npm run build

FROM python:3.13-slim AS wheel
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /src
COPY requirements.lock requirements-dev.lock ./
RUN python -m venv /opt/seventeen \
  && /opt/seventeen/bin/pip install --require-hashes -r requirements.lock \
  && python -m venv /opt/build \
  && /opt/build/bin/pip install --require-hashes -r requirements-dev.lock
COPY pyproject.toml hatch_build.py README.md LICENSE CHANGELOG.md openapi.yaml ./
COPY migrations/ migrations/
COPY backend/ backend/
COPY --from=web /src/frontend/dist/ frontend/dist/
RUN /opt/build/bin/python -m hatchling build -t wheel -d /tmp/wheel \
  && /opt/seventeen/bin/pip install --no-deps /tmp/wheel/*.whl

FROM python:3.13-slim
RUN useradd --system --uid 1017 --user-group --no-create-home seventeen \
  && install -d -o seventeen -g seventeen -m 0700 /data
COPY --from=wheel /opt/seventeen /opt/seventeen
ENV PATH=/opt/seventeen/bin:$PATH \
  PYTHONUNBUFFERED=1 \
  SEVENTEEN_DATA_DIR=/data \
  SEVENTEEN_HOST=0.0.0.0 \
  SEVENTEEN_PORT=8017
USER seventeen
WORKDIR /data
VOLUME /data
EXPOSE 8017
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["python", "-c", "import os, urllib.request as r; r.build_opener(r.ProxyHandler({})).open(f'http://127.0.0.1:{os.environ[\"SEVENTEEN_PORT\"]}/health/live', timeout=4)"]
CMD ["seventeen", "serve"]
