# The launcher as a set-up job: what ./kim up does to databases, topics, realm and connectors, done to parts that run in containers.
ARG BASE
FROM ${BASE}

LABEL org.opencontainers.image.title="KIM-Plattform: set-up" \
      org.opencontainers.image.licenses="EUPL-1.2"

COPY deploy/local/target/image/lib/ /opt/kim/lib/
COPY deploy/keycloak/ /opt/kim/deploy/keycloak/
COPY deploy/kafka-connect/ /opt/kim/deploy/kafka-connect/
COPY deploy/local/demo/ /opt/kim/deploy/local/demo/
COPY events/src/main/resources/nrw/kim/events/topics.json /opt/kim/events/src/main/resources/nrw/kim/events/
COPY events/src/main/resources/nrw/kim/events/regional/kommunen.csv /opt/kim/events/src/main/resources/nrw/kim/events/regional/
COPY deploy/local/target/kim-local-*.jar /opt/kim/kim-local.jar

# What was applied already and the secrets of machine clients; a volume keeps it.
RUN mkdir -p /var/lib/kim && chown 10001:10001 /var/lib/kim
VOLUME /var/lib/kim

WORKDIR /opt/kim
USER 10001:10001
ENV LANG=C.UTF-8

ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC", \
    "-Dkim.root=/opt/kim", "-Dkim.home=/var/lib/kim", "-cp", "/opt/kim/kim-local.jar:/opt/kim/lib/*", "nrw.kim.local.command.Kim"]
