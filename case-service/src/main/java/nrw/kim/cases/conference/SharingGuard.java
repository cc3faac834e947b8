package nrw.kim.cases.conference;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.cases.consent.Consent;
import nrw.kim.cases.consent.ConsentService;
import nrw.kim.kit.problem.Problem;

/**
 * By default a conference speaks of a person without a name. Where the name is said, each body of another house that sits there
 * needs a consent of the case that covers all that is talked about (B2-57).
 */
@ApplicationScoped
class SharingGuard {
    private final ConsentService consents;
    private final Clock clock;

    SharingGuard(ConsentService consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** Fails with 422 {@code conference-needs-consent}; in the caller's transaction. */
    Uni<Void> requireCovered(UUID caseId, UUID ownHouse, ConferenceRequest.Sharing sharing) {
        if (!sharing.named()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(sharing.consents())
                .onItem()
                .transformToUniAndConcatenate(consents::find)
                .filter(Optional::isPresent)
                .map(Optional::get)
                .filter(consent -> consent.caseId().equals(caseId))
                .collect()
                .asList()
                .invoke(given -> {
                    if (!sharing.bodies().stream()
                            .filter(body -> !body.equals(ownHouse))
                            .allMatch(body -> covered(body, given, sharing))) {
                        throw Problem.rule("conference-needs-consent");
                    }
                })
                .replaceWithVoid();
    }

    private boolean covered(UUID body, List<Consent> given, ConferenceRequest.Sharing sharing) {
        return given.stream()
                .anyMatch(consent -> consent.recipientOrg().equals(body)
                        && consent.isOpenFor(sharing.domains(), LocalDate.now(clock)));
    }
}
