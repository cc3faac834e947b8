package nrw.kim.cases.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonService;
import nrw.kim.cases.print.PdfPaper;
import nrw.kim.cases.retention.RetentionSettingService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.WithholdingReason;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.tenant.TenantTransaction;
import org.hibernate.exception.ConstraintViolationException;

/** Puts together what is held of a person, and keeps out of it what touches others; each look is logged. */
@ApplicationScoped
class DisclosureService {
    private static final List<String> OF_BODIES =
            List.of("controller", "sender_org", "accepted_by_org", "org", "actor_org");

    private final TenantTransaction tenants;
    private final CaseService cases;
    private final PersonService persons;
    private final DirectoryService directory;
    private final DisclosureRepository held;
    private final WithholdingRepository withholdings;
    private final RetentionSettingService retention;
    private final DisclosureConfig config;
    private final Ids ids;
    private final Clock clock;

    DisclosureService(
            TenantTransaction tenants,
            CaseService cases,
            PersonService persons,
            DirectoryService directory,
            DisclosureRepository held,
            WithholdingRepository withholdings,
            RetentionSettingService retention,
            DisclosureConfig config,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
        this.directory = directory;
        this.held = held;
        this.withholdings = withholdings;
        this.retention = retention;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /** The whole of it; fails with 403 {@code disclosure-group-missing} for who reads less than all, instead of leaving gaps. */
    Uni<Disclosure> make(Actor actor, UUID caseId, String language) {
        return tenants.of(actor, () -> made(actor, caseId, language).map(Made::disclosure));
    }

    /** The same on paper. */
    Uni<byte[]> print(Actor actor, UUID caseId, String language) {
        return make(actor, caseId, language).chain(disclosure -> Uni.createFrom()
                .item(() -> PdfPaper.of(DisclosureHtml.of(disclosure), false))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }

    /** The same with what to look at before it is given. */
    Uni<DisclosurePreview> preview(Actor actor, UUID caseId, String language) {
        return tenants.of(actor, () -> made(actor, caseId, language).chain(made -> held.namesOfOthers(caseId)
                .map(names -> new DisclosurePreview(
                        made.disclosure(),
                        made.person().data().addressBlocked(),
                        DisclosureMaker.hints(made.disclosure(), names)))));
    }

    private record Made(Disclosure disclosure, Person person) {}

    private Uni<Made> made(Actor actor, UUID caseId, String language) {
        return cases.disclosing(actor, caseId, AccessAction.DISCLOSURE_MADE)
                .chain(file -> rows(caseId, language).chain(rows -> names(rows)
                        .chain(bodies -> withholdings.ofCase(caseId).chain(withheld -> persons.get(file.personId())
                                .chain(person ->
                                        retention.years(file.ki()).map(years -> new Subject(file, person, years)))
                                .map(subject -> new Made(
                                        disclosure(subject, language, rows, bodies, withheld), subject.person()))))));
    }

    private record Subject(Case file, Person person, int yearsKept) {}

    private Disclosure disclosure(
            Subject subject,
            String language,
            Map<DisclosureSection, List<JsonNode>> rows,
            Map<UUID, String> bodies,
            List<Withholding> withheld) {
        var words = DisclosureWords.in(language);
        var head = new DisclosureMaker.Head(
                subject.file(),
                String.join(" ", subject.person().data().names()),
                bodies.getOrDefault(subject.person().controller(), words.word("unknownBody")),
                config.contacts().get(subject.file().ki().value()),
                subject.yearsKept());
        return new DisclosureMaker(words, new DisclosureValue(words, bodies), withheld)
                .make(head, rows, OffsetDateTime.now(clock));
    }

    private Uni<Map<DisclosureSection, List<JsonNode>>> rows(UUID caseId, String language) {
        var all = new EnumMap<DisclosureSection, List<JsonNode>>(DisclosureSection.class);
        return Multi.createFrom()
                .items(Arrays.stream(DisclosureSection.values()))
                .onItem()
                .transformToUniAndConcatenate(
                        section -> held.rows(section, caseId, language).invoke(rows -> all.put(section, rows)))
                .collect()
                .asList()
                .replaceWith(all);
    }

    private Uni<Map<UUID, String>> names(Map<DisclosureSection, List<JsonNode>> rows) {
        return directory.names(rows.values().stream()
                .flatMap(List::stream)
                .flatMap(DisclosureService::bodies)
                .distinct()
                .toList());
    }

    private static Stream<UUID> bodies(JsonNode row) {
        return OF_BODIES.stream()
                .map(column -> row.path(column).asText(null))
                .filter(Objects::nonNull)
                .filter(id -> !id.equals("null"))
                .map(UUID::fromString);
    }

    /** Leaves an entry out; said again the reason is another one. */
    Uni<Void> withhold(Actor actor, UUID caseId, DisclosureSection section, UUID entryId, WithholdingReason reason) {
        return tenants.of(actor, () -> cases.disclosing(actor, caseId, AccessAction.DISCLOSURE_WITHHELD)
                        .chain(file -> withholdings
                                .entry(caseId, section, entryId)
                                .map(known ->
                                        known == null ? new Withholding(ids.next(), file, section, entryId) : known)
                                .invoke(one -> one.because(reason, actor, OffsetDateTime.now(clock)))
                                .chain(withholdings::persistAndFlush))
                        .replaceWithVoid())
                // Of two who leave the same entry out at once, the second finds the first one's.
                .onFailure(ConstraintViolationException.class)
                .retry()
                .atMost(1);
    }

    /** Tells it again. */
    Uni<Void> release(Actor actor, UUID caseId, DisclosureSection section, UUID entryId) {
        return tenants.of(actor, () -> cases.disclosing(actor, caseId, AccessAction.DISCLOSURE_WITHHELD)
                .chain(file ->
                        withholdings.delete("caseId = ?1 and section = ?2 and entryId = ?3", caseId, section, entryId))
                .replaceWithVoid());
    }
}
