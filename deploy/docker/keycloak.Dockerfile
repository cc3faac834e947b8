# Keycloak, built for Postgres: the build is done once here, so that it starts in seconds and its root file system can be read-only.
ARG BASE
FROM ${BASE}

LABEL org.opencontainers.image.title="KIM-Plattform: Keycloak" \
      org.opencontainers.image.licenses="Apache-2.0"

RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=false --metrics-enabled=false

HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$KC_HTTP_PORT && printf 'GET /realms/master HTTP/1.1\\r\\nHost: health\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

CMD ["start", "--optimized"]
