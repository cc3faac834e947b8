package nrw.kim.cases.field;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nrw.kim.cases.access.FieldGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A Zusatzfeld to define or to change; type, group and retention stay as they were defined.
 *
 * @param purpose what the KI needs it for (Art. 5 DSGVO)
 * @param choices for type CHOICE
 */
@Schema(name = "AdditionalFieldRequest")
public record FieldRequest(
        @NotNull FieldType type,
        @NotBlank @Size(max = 100) String labelDe,
        @NotBlank @Size(max = 100) String labelEn,
        @NotBlank @Size(max = 400) String purpose,
        @NotNull Retention retention,
        @NotNull FieldGroup group,
        @Size(max = 30) List<@NotNull @Size(min = 1, max = 80) @Pattern(regexp = "[^\\r\\n]*") String> choices) {}
