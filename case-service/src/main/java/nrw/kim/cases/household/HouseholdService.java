package nrw.kim.cases.household;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonData;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.HouseholdRole;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Who lives with the person of a case, for a reader of the case: nobody's file is opened by it. */
@ApplicationScoped
public class HouseholdService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final PersonService persons;
    private final HouseholdRepository households;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    HouseholdService(
            TenantTransaction tenants,
            CaseService cases,
            PersonService persons,
            HouseholdRepository households,
            MemberRepository members,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
        this.households = households;
        this.members = members;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    /** Parents by child, for households in which both are to be found; in the caller's transaction. */
    public Uni<Map<UUID, List<UUID>>> parentsOf(List<UUID> children) {
        return members.parentsOf(children);
    }

    Uni<List<HouseholdView>> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.HOUSEHOLD_READ)
                .chain(file -> views(actor, file)));
    }

    Uni<List<HouseholdView>> add(Actor actor, UUID caseId, MemberRequest request, String key) {
        request.check();
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .call(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(caseId + " " + request),
                        id,
                        () -> store(actor, file, id, request)))
                .chain(file -> views(actor, file)));
    }

    Uni<List<HouseholdView>> change(Actor actor, UUID caseId, UUID id, int version, HouseholdMember.Place place) {
        return edit(actor, caseId, id, version, member -> member.be(place));
    }

    Uni<List<HouseholdView>> remove(Actor actor, UUID caseId, UUID id, int version) {
        return edit(actor, caseId, id, version, member -> member.remove(actor, OffsetDateTime.now(clock)));
    }

    private Uni<Void> store(Actor actor, Case file, UUID id, MemberRequest request) {
        var now = OffsetDateTime.now(clock);
        return household(actor, file, request.ownRole())
                .chain(household -> joining(actor, file, request)
                        .call(this::requireNoHousehold)
                        .chain(person -> members.persistAndFlush(new HouseholdMember(
                                id,
                                household,
                                person,
                                new HouseholdMember.Place(request.role(), request.hidden()),
                                actor,
                                now))))
                .replaceWithVoid();
    }

    /** The household of the case's person; made with the first member. */
    private Uni<UUID> household(Actor actor, Case file, HouseholdRole ownRole) {
        return members.ofPerson(file.personId())
                .chain(own -> own != null
                        ? Uni.createFrom().item(own.householdId())
                        : found(actor, file, ownRole == null ? HouseholdRole.ADULT : ownRole));
    }

    private Uni<UUID> found(Actor actor, Case file, HouseholdRole ownRole) {
        var now = OffsetDateTime.now(clock);
        var place = new HouseholdMember.Place(ownRole, false);
        return households
                .make(new Household(ids.next(), file.ki(), now))
                .call(household -> persons.get(file.personId())
                        .chain(person -> members.persistAndFlush(
                                new HouseholdMember(ids.next(), household.id(), person, place, actor, now))))
                .map(Household::id);
    }

    private Uni<Person> joining(Actor actor, Case file, MemberRequest request) {
        if (request.person() != null) {
            return persons.create(file.ki(), actor.org(), PersonData.of(request.person()));
        }
        return persons.get(request.personId()).invoke(person -> {
            if (!person.controller().equals(actor.org())) {
                throw Problem.notFound();
            }
        });
    }

    private Uni<Void> requireNoHousehold(Person person) {
        return members.ofPerson(person.id())
                .invoke(there -> {
                    if (there != null) {
                        throw Problem.conflict("already-in-household");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<List<HouseholdView>> edit(
            Actor actor, UUID caseId, UUID id, int version, Consumer<HouseholdMember> change) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .call(file -> views(actor, file)
                        .invoke(shown -> {
                            // Who is not shown may not be changed from here either.
                            if (shown.stream().noneMatch(view -> view.id().equals(id))) {
                                throw Problem.notFound();
                            }
                        })
                        .chain(() -> members.findById(id))
                        .invoke(member -> {
                            IfMatch.check(version, member.version());
                            change.accept(member);
                        })
                        .call(members::flush))
                .chain(file -> views(actor, file)));
    }

    private Uni<List<HouseholdView>> views(Actor actor, Case file) {
        return members.ofPerson(file.personId())
                .chain(own -> own == null
                        ? Uni.createFrom().item(List.of())
                        : members.of(own.householdId()).chain(all -> views(actor, file, all)));
    }

    private Uni<List<HouseholdView>> views(Actor actor, Case file, List<HouseholdMember> all) {
        var ids = all.stream().map(HouseholdMember::personId).toList();
        return persons.get(ids).chain(people -> cases.ofPersons(ids)
                .chain(theirs -> readable(actor, theirs).map(readable -> {
                    var byId = people.stream().collect(toMap(Person::id, identity()));
                    var casesOf = theirs.stream().collect(groupingBy(Case::personId));
                    return all.stream()
                            .map(member -> new Seen(
                                    member,
                                    byId.get(member.personId()),
                                    casesOf.getOrDefault(member.personId(), List.of())))
                            .filter(seen -> isShown(actor, file, seen))
                            .map(seen -> HouseholdView.of(seen, file, readable))
                            .sorted(Comparator.comparing(HouseholdView::self).reversed())
                            .toList();
                })));
    }

    /** A member with what stands around it. */
    record Seen(HouseholdMember member, Person person, List<Case> cases) {}

    private boolean isShown(Actor actor, Case file, Seen seen) {
        var mustNotBeFound = seen.member().hidden() || seen.person().data().addressBlocked();
        return !mustNotBeFound
                || seen.member().personId().equals(file.personId())
                || seen.cases().stream().anyMatch(theirs -> cases.leads(actor, theirs))
                || seen.cases().isEmpty() && seen.member().wasAddedBy(actor);
    }

    private Uni<Map<UUID, Case>> readable(Actor actor, List<Case> theirs) {
        var found = new ArrayList<Case>();
        var chain = Uni.createFrom().voidItem();
        for (var file : theirs) {
            chain = chain.chain(() -> cases.mayRead(actor, file)
                    .invoke(may -> {
                        if (may) {
                            found.add(file);
                        }
                    })
                    .replaceWithVoid());
        }
        return chain.map(done -> found.stream().collect(toMap(Case::id, identity())));
    }
}
