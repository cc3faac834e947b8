package nrw.kim.cases.peeradvice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.feedback.GroupSize;
import nrw.kim.cases.person.Groups;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.NationalityGroup;
import nrw.kim.events.code.StatusGroup;
import nrw.kim.kit.Ids;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.kit.text.PersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks the team and lets it answer, without telling whom it is about. */
@ApplicationScoped
class PeerAdviceService {
    private static final String PURPOSE = "PEER_ADVICE";

    private final TenantTransaction tenants;
    private final CaseService cases;
    private final PersonService persons;
    private final PeerAdviceRepository questions;
    private final PeerAnswerRepository answers;
    private final GroupSize groupSize;
    private final AccessLog accessLog;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    PeerAdviceService(
            TenantTransaction tenants,
            CaseService cases,
            PersonService persons,
            PeerAdviceRepository questions,
            PeerAnswerRepository answers,
            GroupSize groupSize,
            AccessLog accessLog,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
        this.questions = questions;
        this.answers = answers;
        this.groupSize = groupSize;
        this.accessLog = accessLog;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Page<PeerAdvice.View>> page(Actor actor, boolean closed, UUID before, int limit) {
        return tenants.of(actor, () -> questions
                .newest(actor.onlyKi(), actor.sub(), closed, before, limit)
                .map(rows -> Page.of(rows, limit, PeerAdvice::id, advice -> advice))
                .call(page -> log(actor, page.items()))
                .chain(page -> views(actor, page.items()).map(views -> new Page<>(views, page.next()))));
    }

    Uni<PeerAdvice.View> ask(Actor actor, AdviceRequest request, String key) {
        request.requireSound();
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, request.caseId())
                .invoke(file -> file.requireOpen("ask the team"))
                .invoke(Case::requireUnrestricted)
                .chain(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(request.toString()),
                        id,
                        () -> store(actor, file, id, request)))
                .chain(result -> view(actor, result.id())));
    }

    /**
     * What the team would see.
     *
     * @param leftOut groups that the asker wants to show and that too few persons of the KI share
     * @param invited null: the whole team
     */
    @Schema(name = "PeerAdvicePreview")
    record Preview(
            String question,
            List<LifeDomain> domains,
            @Nullable AgeGroup ageGroup,
            @Nullable NationalityGroup nationalityGroup,
            @Nullable StatusGroup statusGroup,
            Set<ShownGroup> leftOut,
            @Nullable Integer invited) {}

    /** The question as the team would see it, refused for the same reasons; nothing is kept. */
    Uni<Preview> preview(Actor actor, AdviceRequest request) {
        request.requireSound();
        return tenants.of(actor, () -> cases.forWork(actor, request.caseId())
                .invoke(Case::requireUnrestricted)
                .chain(file -> made(actor, file, ids.next(), request))
                .map(made -> made.preview(request)));
    }

    private Uni<PeerAdvice> store(Actor actor, Case file, UUID id, AdviceRequest request) {
        return made(actor, file, id, request).map(Made::advice).chain(questions::persistAndFlush);
    }

    private record Made(PeerAdvice advice, Shown shown, Groups groups) {
        Preview preview(AdviceRequest request) {
            return new Preview(
                    request.question().strip(),
                    request.domains().stream().distinct().toList(),
                    shown.groups().contains(ShownGroup.AGE) ? groups.age() : null,
                    shown.groups().contains(ShownGroup.NATIONALITY) ? groups.nationality() : null,
                    shown.groups().contains(ShownGroup.STATUS) ? groups.status() : null,
                    shown.leftOut(),
                    request.wholeTeam() ? null : request.invitedOrNone().size());
        }
    }

    private Uni<Made> made(Actor actor, Case file, UUID id, AdviceRequest request) {
        var today = LocalDate.now(clock);
        return persons.get(file.personId())
                .invoke(person -> PersonalData.refuseIn(
                        Map.of("/question", request.question()), person.data().names()))
                .map(person -> person.data().groups(today))
                .chain(groups -> persons.crowd(file.ki(), today).map(crowd -> {
                    var shown = Shown.of(request.groupsOrNone(), groups, crowd, groupSize.of(file.ki()));
                    return new Made(
                            new PeerAdvice(id, file, groups, shown, request, actor, OffsetDateTime.now(clock)),
                            shown,
                            groups);
                }));
    }

    Uni<PeerAdvice.View> answer(Actor actor, UUID id, String text, String key) {
        var answerId = ids.next();
        return tenants.of(
                actor, () -> found(actor, id).invoke(PeerAdvice::requireOpen).chain(advice -> idempotency
                        .once(
                                advice.ki(),
                                actor.sub(),
                                key,
                                Idempotency.fingerprint(id + " " + text),
                                answerId,
                                () -> store(actor, advice, answerId, text))
                        .chain(() -> view(actor, id))));
    }

    private Uni<PeerAnswer> store(Actor actor, PeerAdvice advice, UUID id, String text) {
        return rights(actor, advice).chain(rights -> names(advice, rights)
                .invoke(names -> PersonalData.refuseIn(Map.of("/text", text), names))
                .map(names -> new PeerAnswer(
                        id, advice, advice.isAskedBy(actor, rights), actor, text, OffsetDateTime.now(clock)))
                .chain(answers::persistAndFlush));
    }

    /** To who may not open the case a refusal for a name would tell that this is the name. */
    private Uni<List<String>> names(PeerAdvice advice, ReadingRights rights) {
        return rights.relation() == CaseRelation.NONE
                ? Uni.createFrom().item(List.of())
                : persons.get(advice.personId()).map(person -> person.data().names());
    }

    Uni<PeerAdvice.View> close(Actor actor, UUID id, int version) {
        return tenants.of(actor, () -> found(actor, id)
                .call(advice -> rights(actor, advice).invoke(rights -> {
                    IfMatch.check(version, advice.version());
                    advice.close(actor, rights, OffsetDateTime.now(clock));
                }))
                .call(questions::flush)
                .chain(() -> view(actor, id)));
    }

    private Uni<PeerAdvice> found(Actor actor, UUID id) {
        return find(id).call(advice -> rights(actor, advice).invoke(rights -> advice.requireFor(actor, rights)));
    }

    private Uni<PeerAdvice> find(UUID id) {
        return questions.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    private Uni<ReadingRights> rights(Actor actor, PeerAdvice advice) {
        return cases.rights(actor, List.of(advice.caseId())).map(rights -> rights.get(advice.caseId()));
    }

    private Uni<PeerAdvice.View> view(Actor actor, UUID id) {
        return find(id).chain(advice -> views(actor, List.of(advice))).map(List::getFirst);
    }

    private Uni<List<PeerAdvice.View>> views(Actor actor, List<PeerAdvice> shown) {
        var caseIds = shown.stream().map(PeerAdvice::caseId).distinct().toList();
        return cases.rights(actor, caseIds).chain(rights -> answersOf(shown).map(said -> shown.stream()
                .map(one -> one.view(actor, rights.get(one.caseId()), said.getOrDefault(one.id(), List.of())))
                .toList()));
    }

    private Uni<Map<UUID, List<PeerAnswer.View>>> answersOf(List<PeerAdvice> shown) {
        return answers.of(shown.stream().map(PeerAdvice::id).toList()).map(found -> found.stream()
                .collect(groupingBy(PeerAnswer::adviceId, mapping(PeerAnswer::view, toList()))));
    }

    private Uni<Void> log(Actor actor, List<PeerAdvice> shown) {
        return shown.isEmpty()
                ? Uni.createFrom().voidItem()
                : accessLog.readAll(
                        shown.getFirst().ki(),
                        actor,
                        PURPOSE,
                        AccessAction.PEER_ADVICE_READ,
                        shown.stream()
                                .map(one -> new AccessLog.Read(one.caseId(), one.personId()))
                                .toList());
    }
}
