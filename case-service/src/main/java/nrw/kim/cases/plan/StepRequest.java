package nrw.kim.cases.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.events.code.StepResponsibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step to plan, or what it is to say from now on.
 *
 * @param organisation body of the directory; only and always with {@code BODY}
 * @param contact who it is there, for people
 * @param documents what has to be brought
 * @param after steps of the same case that come first; none means it may begin at once, beside others
 */
@Schema(name = "PlanStepRequest")
public record StepRequest(
        @NotNull UUID goalId,
        @NotBlank @Size(max = 400) String title,
        @NotNull StepResponsibility responsibility,
        UUID organisation,
        @Size(max = 200) String contact,
        Rechtskreis rechtskreis,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> documents,
        LocalDate startOn,
        LocalDate dueOn,
        @Size(max = 20) List<@NotNull UUID> after) {}
