package nrw.kim.cases.field;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a case says in the Zusatzfelder of its KI, for who reads the field's group. */
@ApplicationScoped
class CaseFieldService implements CaseService.CloseEffect {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final FieldRepository fields;
    private final ValueRepository values;
    private final Ids ids;
    private final Clock clock;

    CaseFieldService(
            TenantTransaction tenants,
            CaseService cases,
            FieldRepository fields,
            ValueRepository values,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.fields = fields;
        this.values = values;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A field with what the case says in it.
     *
     * @param version of the value; null while there is none
     */
    @Schema(name = "CaseAdditionalField")
    public record Entry(
            AdditionalField.View field,
            @Nullable String value,
            @Nullable OffsetDateTime changedAt,
            @Nullable String changedBy,
            @Nullable Integer version) {}

    /** The fields of a case that the reader may read. */
    @Schema(name = "CaseAdditionalFields")
    public record Entries(List<Entry> items, Set<FieldGroup> withheld) {}

    /** What shall stand in a field; a value of null empties it. */
    record Wish(UUID fieldId, String value, Integer version) {}

    Uni<Entries> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.ADDITIONAL_FIELDS_READ)
                .chain(reading -> entries(reading.file(), reading.rights())));
    }

    Uni<Entries> write(Actor actor, UUID caseId, List<Wish> wishes) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("change additional fields"))
                .call(file -> store(actor, file, wishes))
                .call(values::flush)
                .chain(() -> cases.reading(actor, caseId, AccessAction.ADDITIONAL_FIELDS_READ))
                .chain(reading -> entries(reading.file(), reading.rights())));
    }

    @Override
    public Uni<Void> onClose(Case file) {
        return values.forgetAtClosing(file.id());
    }

    /** A retired field is shown where it says something. */
    private Uni<Entries> entries(Case file, ReadingRights rights) {
        return fields.of(file.ki()).chain(defined -> saidIn(file)
                .map(said -> new Entries(
                        defined.stream()
                                .filter(field -> rights.read(field.group()))
                                .filter(field -> !field.isRetired() || said.containsKey(field.id()))
                                .map(field -> entry(field, said.get(field.id())))
                                .toList(),
                        rights.withheld())));
    }

    private Uni<Map<UUID, AdditionalValue>> saidIn(Case file) {
        return values.ofCase(file.id()).map(all -> all.stream().collect(toMap(AdditionalValue::fieldId, identity())));
    }

    private static Entry entry(AdditionalField field, AdditionalValue said) {
        return said == null
                ? new Entry(field.view(), null, null, null, null)
                : new Entry(field.view(), said.value(), said.changedAt(), said.changedBy(), said.version());
    }

    private Uni<Void> store(Actor actor, Case file, List<Wish> wishes) {
        return fields.of(file.ki()).chain(defined -> saidIn(file).chain(said -> {
            var byId = defined.stream().collect(toMap(AdditionalField::id, identity()));
            var chain = Uni.createFrom().voidItem();
            for (var wish : wishes) {
                requireFits(byId.get(wish.fieldId()), wish);
                chain = chain.chain(() -> store(actor, file, said.get(wish.fieldId()), wish));
            }
            return chain;
        }));
    }

    private static void requireFits(AdditionalField field, Wish wish) {
        if (field == null) {
            throw Problem.rule("field-unknown");
        }
        if (wish.value() != null) {
            field.requireInUse();
        }
        if (wish.value() != null && !field.accepts(wish.value())) {
            throw Problem.rule("field-value-invalid").with("fieldId", field.id());
        }
    }

    private Uni<Void> store(Actor actor, Case file, AdditionalValue said, Wish wish) {
        if (said != null && (wish.version() == null || wish.version() != said.version())
                || said == null && wish.version() != null) {
            throw Problem.preconditionFailed();
        }
        if (wish.value() == null) {
            return said == null ? Uni.createFrom().voidItem() : values.delete(said);
        }
        if (said != null) {
            said.say(wish.value(), actor, OffsetDateTime.now(clock));
            return Uni.createFrom().voidItem();
        }
        var first = new AdditionalValue(ids.next(), file, wish.fieldId());
        first.say(wish.value(), actor, OffsetDateTime.now(clock));
        return values.persist(first).replaceWithVoid();
    }
}
