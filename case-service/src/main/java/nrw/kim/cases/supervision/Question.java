package nrw.kim.cases.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One point of the checklist, in the words of the KI. */
@Schema(name = "SupervisionQuestion")
public record Question(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\r\\n]*")
        String label) {}
