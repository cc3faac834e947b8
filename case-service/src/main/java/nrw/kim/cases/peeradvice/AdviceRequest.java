package nrw.kim.cases.peeradvice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question to the team.
 *
 * @param caseId case that it is about; nobody else is told
 * @param question in words by which nobody is recognised; checked for names, dates and numbers
 */
@Schema(name = "PeerAdviceRequest")
public record AdviceRequest(
        @NotNull UUID caseId,
        @NotEmpty @Size(max = 9) List<@NotNull LifeDomain> domains,
        @NotBlank @Size(max = 4000) String question) {}
