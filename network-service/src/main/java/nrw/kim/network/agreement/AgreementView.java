package nrw.kim.network.agreement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.code.AgreementKind;
import nrw.kim.events.code.AgreementState;
import nrw.kim.events.code.DataProtectionAnnex;
import nrw.kim.network.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as shown.
 *
 * @param expired its last day is over
 * @param exchange personal data may go to the body today
 * @param next states that may follow
 */
@Schema(name = "CooperationAgreement")
record AgreementView(
        UUID id,
        String ki,
        UUID organisationId,
        AgreementKind kind,
        DataProtectionAnnex annex,
        AgreementState state,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Integer noticeWeeks,
        @Nullable LocalDate terminatedTo,
        boolean expired,
        boolean exchange,
        Set<AgreementState> next,
        int version)
        implements Versioned {

    static AgreementView from(CooperationAgreement agreement, LocalDate today) {
        var details = agreement.details();
        var expired = details.end().filter(today::isAfter).isPresent();
        var begun = details.beginning().filter(day -> !today.isBefore(day)).isPresent();
        return new AgreementView(
                agreement.id(),
                agreement.ki().value(),
                details.organisationId(),
                details.kind(),
                details.annex(),
                details.state(),
                details.signedOn(),
                details.validFrom(),
                details.validUntil(),
                details.noticeWeeks(),
                details.terminatedTo(),
                expired,
                details.allowsExchange() && begun && !expired,
                AgreementStep.after(details.state()),
                agreement.version());
    }
}
