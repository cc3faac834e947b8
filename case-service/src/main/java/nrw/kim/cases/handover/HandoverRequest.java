package nrw.kim.cases.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.HandoverKind;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A handover to offer.
 *
 * @param consentId consent that covers recipient, Lebensbereiche and purpose
 * @param dueOn day by which an answer is hoped for
 * @param followUpOn day on which the case manager looks what became of it (B2-33)
 * @param checklist answers to the Übergabeprocedere that the server cannot see for itself (B2-34)
 * @param kindReason why a body with an own Fallmanagement gets more than a Verweis (B2-30)
 * @param documents documents that go along, of those that the consent names
 * @param overlapReason why another body works on the same theme already (B2-36, B2-37)
 */
public record HandoverRequest(
        @NotNull UUID recipientOrg,
        @NotNull HandoverKind kind,
        @NotNull HandoverPurpose purpose,
        @NotEmpty @Size(max = 9) List<@NotNull LifeDomain> domains,
        UUID consentId,
        @Size(max = 2000) String message,
        @FutureOrPresent LocalDate dueOn,
        @NotNull @FutureOrPresent LocalDate followUpOn,
        @Size(max = 30) List<@NotNull @Valid ChecklistAnswer> checklist,
        @Size(max = 500) String kindReason,
        @Size(max = 500) String overlapReason,
        @Size(max = 20) @Nullable List<@NotNull UUID> documents) {

    /** The documents that go along, each once. */
    List<UUID> chosen() {
        return documents == null ? List.of() : documents.stream().distinct().toList();
    }

    /** One point of the Übergabeprocedere, answered by the case manager. */
    @Schema(name = "HandoverChecklistAnswer")
    public record ChecklistAnswer(
            @NotBlank @Size(max = 40) String code,
            boolean held,
            @Size(max = 500) String note) {}
}
