# docker build -t orewire .
# The store, the archive and orewire.toml are in the volume /data.
FROM python:3.12-slim AS build
WORKDIR /src
COPY requirements.txt ./
RUN python -m venv /opt/orewire && /opt/orewire/bin/pip install --no-cache-dir --require-hashes -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY crawler crawler
COPY storage storage
RUN /opt/orewire/bin/pip install --no-cache-dir --no-deps .

FROM python:3.12-slim
COPY --from=build /opt/orewire /opt/orewire
ENV PATH=/opt/orewire/bin:$PATH PYTHONUNBUFFERED=1
RUN useradd --create-home --uid 10001 orewire && install -d -o orewire -g orewire /data
USER orewire
WORKDIR /data
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=1m --timeout=10s --start-period=1m CMD \
    ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9464/healthz', timeout=5)"]
ENTRYPOINT ["orewire"]
CMD ["--log-format", "json", "watch", "--metrics", "9464"]
