package nrw.kim.cases.targetgroup;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseCondition;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.casefile.SituationFinder;
import nrw.kim.cases.household.HouseholdService;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonProfile;
import nrw.kim.cases.person.PersonService;
import nrw.kim.cases.referral.ReferralService;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.Situation;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.tenant.TenantTransaction;

/** Says whether somebody belongs to the target group of the KI: a hint, in the file and at intake. */
@ApplicationScoped
class TargetGroupService implements SituationFinder {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final ReferralService referrals;
    private final PersonService persons;
    private final HouseholdService households;
    private final RulesService rules;
    private final SituationRepository situations;
    private final Clock clock;

    TargetGroupService(
            TenantTransaction tenants,
            CaseService cases,
            ReferralService referrals,
            PersonService persons,
            HouseholdService households,
            RulesService rules,
            SituationRepository situations,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.referrals = referrals;
        this.persons = persons;
        this.households = households;
        this.rules = rules;
        this.situations = situations;
        this.clock = clock;
    }

    /** The hint and the flags of a case; a reader without the residence data gets neither, because both would tell of it. */
    Uni<CaseTargetGroup> ofCase(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.TARGET_GROUP_READ)
                .chain(read -> read.rights().read(FieldGroup.STATUS)
                        ? of(read.file())
                        : Uni.createFrom().item(CaseTargetGroup.withheld())));
    }

    private Uni<CaseTargetGroup> of(Case file) {
        return persons.get(file.personId())
                .chain(person -> features(List.of(person)))
                .chain(features -> rules.of(file.ki()).chain(known -> flags(file, known)
                        .map(flags -> new CaseTargetGroup(known.look(features.getFirst(), today()), flags))));
    }

    private Uni<List<Situation>> flags(Case file, TargetRules known) {
        var found = new ArrayList<Situation>();
        var chain = Uni.createFrom().voidItem();
        for (var situation : Situation.values()) {
            chain = chain.chain(() -> situations
                    .holds(
                            file.ki(),
                            file.id(),
                            SituationConditions.of(situation, known.smallMunicipalities(), today()))
                    .invoke(holds -> {
                        if (holds) {
                            found.add(situation);
                        }
                    })
                    .replaceWithVoid());
        }
        return chain.replaceWith(found);
    }

    /** The hint for a referral that waits: the sender's data are all that is known. */
    Uni<TargetHint> ofReferral(Actor actor, UUID id) {
        return tenants.of(actor, () -> referrals
                .applicant(actor, id, AccessAction.TARGET_GROUP_READ)
                .chain(referral -> rules.of(referral.ki())
                        .map(known -> known.look(
                                Features.of(
                                        referral.person(),
                                        PersonProfile.knowing(referral.otherCaseManagement()),
                                        List.of(),
                                        today()),
                                today()))));
    }

    /** The hint for somebody of whom nothing is stored. */
    Uni<TargetHint> of(Actor actor, Features who) {
        var ki = actor.kis().getFirst();
        return tenants.in(ki, () -> rules.of(ki)).map(known -> known.look(who, today()));
    }

    Uni<RulesResource.Preview> preview(Actor actor, TargetRules wanted) {
        wanted.requirePossible();
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> cases.openIn(ki)
                .map(files -> files.stream().map(Case::personId).distinct().toList())
                .chain(persons::get)
                .chain(this::features)
                .map(all -> all.stream()
                        .map(who -> wanted.look(who, today()).belongs())
                        .collect(groupingBy(identity(), counting())))
                .map(TargetGroupService::preview));
    }

    private static RulesResource.Preview preview(Map<Belongs, Long> counted) {
        return new RulesResource.Preview(
                counted.getOrDefault(Belongs.YES, 0L),
                counted.getOrDefault(Belongs.UNCLEAR, 0L),
                counted.getOrDefault(Belongs.NO, 0L));
    }

    /** Features in the order of the persons, with those of the parents in their households. */
    private Uni<List<Features>> features(List<Person> all) {
        return households.parentsOf(all.stream().map(Person::id).toList()).chain(parents -> persons.get(
                        parents.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .toList())
                .map(found -> found.stream().collect(toMap(Person::id, identity())))
                .map(byId -> all.stream()
                        .map(person -> features(
                                person,
                                parents.getOrDefault(person.id(), List.of()).stream()
                                        .map(byId::get)
                                        .map(parent -> features(parent, Stream.empty()))))
                        .toList()));
    }

    private Features features(Person person, Stream<Features> parents) {
        return Features.of(person.data(), person.profile(), parents.toList(), today());
    }

    @Override
    public Uni<CaseCondition> conditionFor(KiKey ki, Situation situation) {
        return rules.of(ki).map(known -> SituationConditions.of(situation, known.smallMunicipalities(), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
