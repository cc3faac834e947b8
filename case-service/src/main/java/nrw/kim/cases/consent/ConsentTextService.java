package nrw.kim.cases.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.directory.KnownOrganisation;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.KiKey;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The wordings of a consent, filled for a person, and which of them a KI's translator has checked. */
@ApplicationScoped
public class ConsentTextService {
    private final TenantTransaction tenants;
    private final ConsentTextReviewRepository reviews;
    private final CaseService cases;
    private final PersonService persons;
    private final DirectoryService directory;
    private final ConsentedDocuments documents;
    private final Ids ids;
    private final Clock clock;

    ConsentTextService(
            TenantTransaction tenants,
            ConsentTextReviewRepository reviews,
            CaseService cases,
            PersonService persons,
            DirectoryService directory,
            ConsentedDocuments documents,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.reviews = reviews;
        this.cases = cases;
        this.persons = persons;
        this.directory = directory;
        this.documents = documents;
        this.ids = ids;
        this.clock = clock;
    }

    /** A text and whether it was checked. */
    @Schema(name = "ConsentTextView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TextView(
            String version,
            String language,
            String name,
            String direction,
            boolean reviewed,
            @Nullable String reviewer,
            @Nullable OffsetDateTime reviewedAt) {
        static TextView of(ConsentText text, List<ConsentTextReview> reviews) {
            var review = reviews.stream().filter(r -> r.isOf(text)).findFirst().orElse(null);
            return new TextView(
                    text.version(),
                    text.language(),
                    text.name(),
                    text.direction(),
                    text.reviewed() || review != null,
                    review == null ? null : review.reviewer(),
                    review == null ? null : review.reviewedAt());
        }
    }

    Uni<List<TextView>> list(Actor actor) {
        return tenants.of(actor, () -> reviews.of(actor.onlyKi()).map(all -> ConsentText.all().stream()
                .map(text -> TextView.of(text, all))
                .toList()));
    }

    /** A translator of the KI has checked the translation; a second word changes nothing. */
    Uni<List<TextView>> review(Actor actor, String language, String reviewer) {
        var text = ConsentText.in(language).orElseThrow(Problem::notFound);
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> isReviewed(ki, text)
                        .chain(done -> done
                                ? Uni.createFrom().voidItem()
                                : reviews.persist(new ConsentTextReview(
                                                ids.next(), ki, text, reviewer, actor, OffsetDateTime.now(clock)))
                                        .call(reviews::flush)
                                        .replaceWithVoid()))
                .chain(() -> list(actor));
    }

    /** The text that lies before a person who speaks a language; German with an interpreter where there is none. */
    Uni<Consent.Text> before(KiKey ki, String language) {
        var text = ConsentText.in(language).orElseGet(ConsentText::binding);
        return isReviewed(ki, text).map(checked -> new Consent.Text(text, checked, OffsetDateTime.now(clock)));
    }

    /** What the person would agree to, in words; nothing is kept. */
    Uni<List<ConsentWording>> wording(Actor actor, UUID caseId, WordingRequest request) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId).chain(file -> directory
                .organisation(file.ki(), request.recipientOrg())
                .map(known -> known.orElseThrow(() -> Problem.rule("unknown-recipient")))
                .chain(recipient -> content(file, recipient, request))
                .chain(content -> before(file.ki(), request.language())
                        .chain(text -> isReviewed(file.ki(), ConsentText.binding())
                                .map(germanChecked -> pages(text, content, germanChecked))))));
    }

    private Uni<ConsentWording.Content> content(Case file, KnownOrganisation recipient, WordingRequest request) {
        return documents.named(file, request.named(), request.domains()).chain(named -> persons.get(file.personId())
                .map(person -> new ConsentWording.Content(
                        String.join(" ", person.data().names()),
                        recipient.name(),
                        Consent.kindOf(recipient),
                        request.domains(),
                        named.stream().map(NamedDocument::title).toList(),
                        request.purpose(),
                        request.validUntil(),
                        request.singleTransfer())));
    }

    private static List<ConsentWording> pages(
            Consent.Text text, ConsentWording.Content content, boolean germanChecked) {
        var own = ConsentWording.of(text.wording(), content, text.reviewed());
        return text.wording().isBinding()
                ? List.of(own)
                : List.of(own, ConsentWording.of(ConsentText.binding(), content, germanChecked));
    }

    private Uni<Boolean> isReviewed(KiKey ki, ConsentText text) {
        return reviews.of(ki).map(all -> text.reviewed() || all.stream().anyMatch(review -> review.isOf(text)));
    }
}
