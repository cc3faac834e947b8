# Kafka Connect with Debezium: the same class path, plugin and worker configuration as in the local stack.
ARG BASE
FROM ${BASE}

LABEL org.opencontainers.image.title="KIM-Plattform: Kafka Connect with Debezium" \
      org.opencontainers.image.licenses="EUPL-1.2 AND Apache-2.0"

COPY deploy/local/target/image/lib/ /opt/kim/lib/
COPY deploy/local/target/image/plugins/ /opt/kim/plugins/
COPY deploy/local/src/main/resources/config/ /opt/kim/config/
COPY deploy/docker/connect /opt/kim/

WORKDIR /opt/kim
USER 10001:10001
ENV LANG=C.UTF-8 MALLOC_ARENA_MAX=2

# The worker answers before it knows its connectors; the list comes only once it has joined its group.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8183 && printf 'GET /connectors HTTP/1.1\\r\\nHost: health\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

ENTRYPOINT ["/opt/kim/connect"]
