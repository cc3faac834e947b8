package nrw.kim.cases.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import nrw.kim.cases.persistence.FirstWriter;
import nrw.kim.events.KiKey;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** The mapping of a KI: its own, else the one the house starts with. */
@ApplicationScoped
class MappingService {
    private static final String START = "/export/mapping.json";

    private final TenantTransaction tenants;
    private final MappingRepository mappings;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    MappingService(TenantTransaction tenants, MappingRepository mappings, ObjectMapper json, Ids ids, Clock clock) {
        this.tenants = tenants;
        this.mappings = mappings;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** A mapping with the version to change it on; 0 as long as the KI has none of its own. */
    record Versioned(ExportMapping mapping, int version) {}

    Uni<Versioned> read(Actor actor) {
        return tenants.of(actor, () -> mappings.of(actor.onlyKi())).map(this::versioned);
    }

    private Versioned versioned(StoredMapping own) {
        return new Versioned(inForce(own), StoredMapping.versionOf(own));
    }

    /** The mapping in force; in the caller's transaction. */
    Uni<ExportMapping> of(KiKey ki) {
        return mappings.of(ki).map(this::inForce);
    }

    private ExportMapping inForce(StoredMapping own) {
        return own == null ? start() : parsed(own.mapping());
    }

    Uni<Versioned> replace(Actor actor, int version, ExportMapping wanted) {
        wanted.check();
        var ki = actor.onlyKi();
        return FirstWriter.wins(tenants.in(ki, () -> mappings.of(ki)
                .invoke(own -> IfMatch.check(version, StoredMapping.versionOf(own)))
                .map(own -> own == null ? new StoredMapping(ids.next(), ki) : own)
                .chain(own -> mappings.persistAndFlush(own.replaced(written(wanted), actor, OffsetDateTime.now(clock))))
                .map(this::versioned)));
    }

    private ExportMapping start() {
        try (var file = getClass().getResourceAsStream(START)) {
            return json.readValue(file, ExportMapping.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportMapping parsed(String text) {
        try {
            return json.readValue(text, ExportMapping.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(ExportMapping mapping) {
        try {
            return json.writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
