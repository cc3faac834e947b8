package nrw.kim.network.agreement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.events.code.AgreementKind;
import nrw.kim.events.code.AgreementState;
import nrw.kim.events.code.DataProtectionAnnex;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an agreement: body of the PUT and what two versions are compared by.
 *
 * @param validFrom first day; the day of the signature if it names none
 * @param validUntil last day of the term; null until further notice
 * @param noticeWeeks Kündigungsfrist
 * @param terminatedTo last day after a termination
 */
// So that what was read can be changed and sent back as it is.
@JsonIgnoreProperties({"id", "ki", "version", "expired", "exchange", "next", "organisationName"})
public record AgreementDetails(
        @NotNull UUID organisationId,
        @NotNull AgreementKind kind,
        @NotNull DataProtectionAnnex annex,
        @NotNull AgreementState state,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Min(0) @Max(104) @Nullable Integer noticeWeeks,
        @Nullable LocalDate terminatedTo) {

    /** @throws Problem 422 if a signed agreement has no signature, a terminated one no end, or the days cannot be */
    void requireSound() {
        var bound = state == AgreementState.SIGNED || state == AgreementState.TERMINATED;
        if (bound && signedOn == null) {
            throw refused("/signedOn");
        }
        if ((state == AgreementState.TERMINATED) != (terminatedTo != null)) {
            throw refused("/terminatedTo");
        }
        if (validUntil != null && beginning().filter(validUntil::isBefore).isPresent()) {
            throw refused("/validUntil");
        }
    }

    private static Problem refused(String pointer) {
        return Problem.rule("agreement-incomplete", new Violation(pointer, "Agreement", "does not fit the state"));
    }

    /** First day on which it holds; empty while it is not signed. */
    Optional<LocalDate> beginning() {
        return Optional.ofNullable(validFrom).or(() -> Optional.ofNullable(signedOn));
    }

    /** Last day on which it holds; empty until further notice. */
    Optional<LocalDate> end() {
        return Stream.of(validUntil, terminatedTo).filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    /** True if personal data may go to the body while it is in force. */
    boolean allowsExchange() {
        return signedOn != null
                && annex != DataProtectionAnnex.NONE
                && (state == AgreementState.SIGNED || state == AgreementState.TERMINATED);
    }

    /** What both sides signed stays as it was signed. */
    boolean keepsWhatWasSigned(AgreementDetails before) {
        return before.signedOn == null
                || before.state == AgreementState.DRAFT
                || before.state == AgreementState.NEGOTIATED
                || annex == before.annex
                        && kind == before.kind
                        && Objects.equals(signedOn, before.signedOn)
                        && Objects.equals(validFrom, before.validFrom)
                        && Objects.equals(validUntil, before.validUntil);
    }
}
