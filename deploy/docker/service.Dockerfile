# The image of each of our five services. The context is <module>/target/quarkus-app, so nothing but the packaged service gets in;
# docker-compose.yml names the base and the module.
ARG BASE
FROM ${BASE}

ARG MODULE
LABEL org.opencontainers.image.title="KIM-Plattform: ${MODULE}" \
      org.opencontainers.image.licenses="EUPL-1.2"

# What changes least comes first.
COPY lib/ /app/lib/
COPY quarkus/ /app/quarkus/
COPY app/ /app/app/
COPY quarkus-run.jar /app/

WORKDIR /app
USER 10001:10001
ENV LANG=C.UTF-8 MALLOC_ARENA_MAX=2

# Bash opens the connection itself: base images come with it, but not always with a program that speaks HTTP.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$QUARKUS_HTTP_PORT && printf 'GET /q/health/ready HTTP/1.1\\r\\nHost: health\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

# The heap is half of what the container may have; threads, classes and network buffers need the rest.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", \
    "-Duser.timezone=UTC", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", "/app/quarkus-run.jar"]
