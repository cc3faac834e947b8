package nrw.kim.cases.agreement;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Goals to put down in a Zielvereinbarung, and the language in which the person reads it. */
@Schema(name = "GoalAgreementRequest")
public record AgreementRequest(
        @NotEmpty @Size(max = 20) List<@NotNull UUID> goalIds,
        @NotNull @Pattern(regexp = "[a-z]{2,3}") String language) {}
