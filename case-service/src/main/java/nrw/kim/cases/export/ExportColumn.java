package nrw.kim.cases.export;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A column of the export: a field of the case, or the same text in every line.
 *
 * @param header its name in the other system
 * @param field what stands in it; null for a fixed text
 * @param text the fixed text; null where a field stands
 * @param codes how the other system calls our codes; what is not named stays as it is
 */
@Schema(name = "ExportColumn")
public record ExportColumn(
        @NotBlank @Size(max = 100) String header,
        @Nullable ExportField field,
        @Nullable @Size(max = 100) String text,
        @NotNull @Size(max = 100) List<@NotNull @jakarta.validation.Valid Code> codes) {

    /**
     * A code and its name in the other system.
     *
     * @param from our code
     * @param to its name there
     */
    @Schema(name = "ExportCode")
    public record Code(
            @NotBlank @Size(max = 60) String from,
            @NotNull @Size(max = 100) String to) {}

    /** The name of one of our codes in the other system. */
    String named(String code) {
        return codes.stream()
                .filter(known -> known.from().equals(code))
                .map(Code::to)
                .findFirst()
                .orElse(code);
    }
}
