package nrw.kim.cases.personhistory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.HistoryKind;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;

/** Residence, residence status and Rechtskreis over time; what the person's record says follows from what holds today. */
@ApplicationScoped
public class HistoryService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final PersonService persons;
    private final HistoryRepository histories;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    HistoryService(
            TenantTransaction tenants,
            CaseService cases,
            PersonService persons,
            HistoryRepository histories,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
        this.histories = histories;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a reader of a case gets; the address may be hidden from them. */
    record Read(History history, KiKey ki, boolean addressHidden) {}

    /**
     * What transitions are computed from.
     *
     * @param status what holds today, with the day since when; the day is null if it is not known
     * @param rechtskreis the benefit that holds today; null if nobody said it
     */
    public record Facts(Person person, ResidenceStatus status, LocalDate statusSince, Rechtskreis rechtskreis) {}

    Uni<Read> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.PERSON_HISTORY_READ)
                .chain(read -> read(actor, read.file(), read.rights())));
    }

    Uni<Read> record(Actor actor, UUID caseId, HistoryRequest said, String key) {
        return change(actor, caseId, said, null, key);
    }

    /** Another entry stands for one that was wrong; both stay. */
    Uni<Read> correct(Actor actor, UUID caseId, UUID entry, HistoryRequest said, String key) {
        return change(actor, caseId, said, entry, key);
    }

    /** What held from when until when; null: not known, or still. */
    public record Period(HistoryKind kind, String code, LocalDate from, LocalDate until) {}

    /** What held of residence status and Rechtskreis, by day; what was corrected is left out. In the caller's transaction. */
    public Uni<List<Period>> periods(Person person) {
        return histories.of(person.id()).map(entries -> {
            var history = new History(withIntake(person, entries));
            return history.newestFirst().reversed().stream()
                    .filter(HistoryEntry::isValid)
                    .filter(entry -> entry.kind() != HistoryKind.RESIDENCE)
                    .map(entry -> new Period(
                            entry.kind(),
                            entry.code(),
                            entry.validFrom(),
                            history.lastDay(entry).orElse(null)))
                    .toList();
        });
    }

    /** In the caller's transaction. */
    public Uni<Facts> facts(Person person) {
        return histories.of(person.id()).map(entries -> facts(person, entries));
    }

    /** The same for several persons. */
    public Uni<List<Facts>> facts(List<Person> all) {
        return histories.of(all.stream().map(Person::id).toList()).map(entries -> all.stream()
                .map(person -> facts(
                        person,
                        entries.stream()
                                .filter(entry -> entry.personId().equals(person.id()))
                                .toList()))
                .toList());
    }

    private Facts facts(Person person, List<HistoryEntry> entries) {
        var today = LocalDate.now(clock);
        var history = new History(entries);
        var status = history.current(HistoryKind.RESIDENCE_STATUS, today);
        return new Facts(
                person,
                status.map(HistoryEntry::status).orElse(person.data().residenceStatus()),
                status.map(HistoryEntry::validFrom).orElse(null),
                history.current(HistoryKind.RECHTSKREIS, today)
                        .map(entry -> Rechtskreis.valueOf(entry.code()))
                        .orElse(null));
    }

    private Uni<Read> change(Actor actor, UUID caseId, HistoryRequest said, UUID wrong, String key) {
        said.check();
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("record history"))
                .call(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(caseId + " " + wrong + " " + said),
                        id,
                        () -> store(actor, file, id, said, wrong)))
                .chain(file -> read(actor, file, ReadingRights.of(CaseRelation.RESPONSIBLE))));
    }

    private Uni<Void> store(Actor actor, Case file, UUID id, HistoryRequest said, UUID wrong) {
        var now = OffsetDateTime.now(clock);
        return persons.get(file.personId())
                .call(person -> keepIntake(person, said.kind()))
                .call(person -> wrong == null
                        ? Uni.createFrom().voidItem()
                        : find(person, wrong, said.kind()).invoke(entry -> entry.correct(actor, now)))
                .call(person -> histories.persistAndFlush(new HistoryEntry(id, person, said, wrong, actor, now)))
                .chain(person ->
                        histories.of(person.id()).chain(entries -> follow(person, new History(entries), said)));
    }

    /** Before something else holds, what was known at intake becomes an entry of its own. */
    private Uni<Void> keepIntake(Person person, HistoryKind kind) {
        var knownAtIntake = kind == HistoryKind.RESIDENCE
                || kind == HistoryKind.RESIDENCE_STATUS && person.data().residenceStatus() != ResidenceStatus.UNBEKANNT;
        return histories
                .knows(person.id(), kind)
                .chain(known -> known || !knownAtIntake
                        ? Uni.createFrom().voidItem()
                        : histories
                                .persistAndFlush(HistoryEntry.atIntake(ids.next(), person, kind))
                                .replaceWithVoid());
    }

    private Uni<Void> follow(Person person, History history, HistoryRequest said) {
        var current = history.current(said.kind(), LocalDate.now(clock)).orElseThrow();
        return switch (said.kind()) {
            case RESIDENCE -> persons.resideAt(person.id(), current.residence());
            case RESIDENCE_STATUS -> persons.become(person.id(), current.status());
            case RECHTSKREIS -> Uni.createFrom().voidItem();
        };
    }

    private Uni<HistoryEntry> find(Person person, UUID id, HistoryKind kind) {
        return histories.findById(id).invoke(entry -> {
            if (entry == null || !entry.personId().equals(person.id()) || entry.kind() != kind) {
                throw Problem.notFound();
            }
        });
    }

    /** Where somebody lived is general; status and benefit belong to the residence status (G-05). */
    private Uni<Read> read(Actor actor, Case file, ReadingRights rights) {
        return persons.get(file.personId())
                .chain(person -> histories.of(person.id()).chain(entries -> cases.knowsAddress(actor, file)
                        .map(known -> new Read(
                                new History(withIntake(person, entries).stream()
                                        .filter(entry ->
                                                entry.kind() == HistoryKind.RESIDENCE || rights.read(FieldGroup.STATUS))
                                        .toList()),
                                file.ki(),
                                person.data().addressBlocked() && !known))));
    }

    /** What was known at intake is shown although nothing has changed yet. */
    private List<HistoryEntry> withIntake(Person person, List<HistoryEntry> entries) {
        var all = new ArrayList<>(entries);
        for (var kind : List.of(HistoryKind.RESIDENCE, HistoryKind.RESIDENCE_STATUS)) {
            var known = kind == HistoryKind.RESIDENCE || person.data().residenceStatus() != ResidenceStatus.UNBEKANNT;
            if (known && entries.stream().noneMatch(entry -> entry.kind() == kind)) {
                all.add(HistoryEntry.atIntake(person.id(), person, kind));
            }
        }
        return all;
    }
}
