package nrw.kim.cases.peeradvice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question to colleagues. What is not chosen is not shown.
 *
 * @param caseId case that it is about; nobody else is told
 * @param domains Lebensbereiche that the team sees
 * @param sensitiveShown the asker means to show a Lebensbereich of its own Datengruppe (Gesundheit, Migrationsdaten)
 * @param groups groups of the person that the team sees, if enough persons share them; none unless chosen
 * @param invited ids of the colleagues who see the question
 * @param wholeTeam the whole team of the KI sees it instead
 * @param question in words by which nobody is recognised; checked for names, dates and numbers
 */
@Schema(name = "PeerAdviceRequest")
public record AdviceRequest(
        @NotNull UUID caseId,
        @NotEmpty @Size(max = 9) List<@NotNull LifeDomain> domains,
        boolean sensitiveShown,
        @Size(max = 3) List<@NotNull ShownGroup> groups,
        @Size(max = 50) List<@NotNull UUID> invited,
        boolean wholeTeam,
        @NotBlank @Size(max = 4000) String question) {

    /** @throws Problem 422 if a sensitive Lebensbereich is shown unasked, or if nobody is asked */
    void requireSound() {
        if (!sensitiveShown && domains.stream().anyMatch(domain -> FieldGroup.of(domain) != FieldGroup.GENERAL)) {
            throw Problem.rule("peer-advice-sensitive", new Violation("/domains", "Sensitive", "not confirmed"));
        }
        if (wholeTeam == !invitedOrNone().isEmpty()) {
            throw Problem.rule("peer-advice-audience", new Violation("/invited", "Audience", "invite or ask all"));
        }
    }

    List<ShownGroup> groupsOrNone() {
        return groups == null ? List.of() : groups;
    }

    List<UUID> invitedOrNone() {
        return invited == null ? List.of() : invited;
    }
}
