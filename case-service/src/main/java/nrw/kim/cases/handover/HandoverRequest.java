package nrw.kim.cases.handover;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.HandoverKind;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;

/**
 * A handover to offer.
 *
 * @param consentId consent that covers recipient, Lebensbereiche and purpose
 * @param dueOn day by which an answer is hoped for
 */
public record HandoverRequest(
        @NotNull UUID recipientOrg,
        @NotNull HandoverKind kind,
        @NotNull HandoverPurpose purpose,
        @NotEmpty @Size(max = 9) List<@NotNull LifeDomain> domains,
        UUID consentId,
        @Size(max = 2000) String message,
        @FutureOrPresent LocalDate dueOn) {}
