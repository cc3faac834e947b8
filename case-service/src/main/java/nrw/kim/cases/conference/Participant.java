package nrw.kim.cases.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who took part: a body, a function or both; nobody has to be named.
 *
 * @param organisation body of the directory; null for a function alone
 * @param organisationName its name when it was recorded; not sent
 * @param marks what the mere presence tells (a clinic of health); decides who reads that it was there
 */
@Schema(name = "ConferenceParticipant")
public record Participant(
        @Nullable UUID organisation,
        @Schema(readOnly = true) @Nullable String organisationName,
        @NotBlank @Size(max = 200) String function,
        @Size(max = 5) List<@NotNull FieldGroup> marks) {

    Participant named(@Nullable String name) {
        return new Participant(organisation, name, function.strip(), marks == null ? List.of() : marks);
    }

    boolean readableBy(ReadingRights rights) {
        return rights.read(List.of(), marks);
    }
}
