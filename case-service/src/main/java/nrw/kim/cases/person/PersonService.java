package nrw.kim.cases.person;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.DuplicateReason;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.kit.Ids;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Persons: creating, finding before creating, and hints at a possible Doppelberatung (B2-36). */
@ApplicationScoped
public class PersonService {
    private static final int MOST_FOUND = 20;

    private final TenantTransaction tenants;
    private final PersonRepository persons;
    private final AccessLog accessLog;
    private final Ids ids;
    private final Clock clock;

    PersonService(TenantTransaction tenants, PersonRepository persons, AccessLog accessLog, Ids ids, Clock clock) {
        this.tenants = tenants;
        this.persons = persons;
        this.accessLog = accessLog;
        this.ids = ids;
        this.clock = clock;
    }

    /** Stores a new person, in the caller's transaction. */
    public Uni<Person> create(KiKey ki, UUID controller, PersonData data) {
        return persons.persist(
                new Person(ids.next(), ki, controller, UUID.randomUUID(), data, OffsetDateTime.now(clock)));
    }

    /** Everybody of a KI in groups, in the caller's transaction. */
    public Uni<Crowd> crowd(KiKey ki, LocalDate today) {
        return persons.crowd(ki, today);
    }

    /** A person by id, in the caller's transaction; fails with 404. */
    public Uni<Person> get(UUID id) {
        return persons.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Gives the responsibility for a person's data to another body, in the caller's transaction. */
    public Uni<Void> handTo(UUID id, UUID body) {
        return get(id).invoke(person -> person.handTo(body)).replaceWithVoid();
    }

    /** Persons by id, in the caller's transaction. */
    public Uni<List<Person>> get(List<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : persons.list("id in ?1", ids);
    }

    /** A person who may be the same, and why one thinks so. */
    public record Alike(Person person, DuplicateReason reason) {}

    /** Persons of the KI who may be the same, in the caller's transaction. */
    public Uni<List<Alike>> alike(KiKey ki, PersonData data) {
        return persons.bornOn(ki, datesAlike(data)).map(found -> found.stream()
                .flatMap(person -> likeness(person.data(), data).map(reason -> new Alike(person, reason)).stream())
                .toList());
    }

    /** Why two records may be of one person; empty if nothing says so. */
    public static Optional<DuplicateReason> likeness(PersonData one, PersonData other) {
        return Likeness.between(one, other);
    }

    /** Birth dates on which somebody alike may be recorded. */
    public static List<LocalDate> datesAlike(PersonData data) {
        return Likeness.datesAlike(data.birthDate());
    }

    /** Takes over what the case manager puts right or adds, in the caller's transaction. */
    public Uni<Person> put(UUID id, int version, PersonChange change) {
        return get(id).invoke(person -> {
                    IfMatch.check(version, person.version());
                    person.put(change);
                })
                .call(persons::flush);
    }

    /** The person lives elsewhere now, in the caller's transaction. */
    public Uni<Void> resideAt(UUID id, PersonRequest.Residence residence) {
        return get(id).invoke(person -> person.data().resideAt(residence))
                .call(persons::flush)
                .replaceWithVoid();
    }

    /** The person has another residence status now, in the caller's transaction. */
    public Uni<Void> become(UUID id, ResidenceStatus status) {
        return get(id).invoke(person -> person.data().become(status))
                .call(persons::flush)
                .replaceWithVoid();
    }

    /** Sets or lifts the Auskunftssperre (§ 51 BMG), in the caller's transaction. */
    public Uni<Void> blockAddress(UUID id, boolean blocked) {
        return get(id).invoke(person -> person.data().blockAddress(blocked))
                .call(persons::flush)
                .replaceWithVoid();
    }

    /** Search before create: by the beginning of the family name or by birth date, inside the own controller. */
    Uni<List<Person>> search(Actor actor, String name, LocalDate birthDate) {
        return tenants.of(actor, () -> (birthDate == null ? byName(actor, name) : byBirthDate(actor, birthDate))
                .call(found -> accessLog.read(
                        actor.kis().getFirst(), actor, "CASE_WORK", AccessAction.PERSON_SEARCH, actor.org(), null)));
    }

    private Uni<List<Person>> byName(Actor actor, String name) {
        if (name == null || name.strip().length() < 2) {
            return Uni.createFrom().failure(Problem.rule("search-too-short"));
        }
        return persons.named(actor.org(), name.strip(), MOST_FOUND);
    }

    private Uni<List<Person>> byBirthDate(Actor actor, LocalDate birthDate) {
        return persons.bornOn(actor.kis().getFirst(), List.of(birthDate)).map(found -> found.stream()
                .filter(p -> p.controller().equals(actor.org()))
                .toList());
    }
}
