package nrw.kim.cases.team;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Languages in which somebody counsels.
 *
 * @param languages ISO 639 codes; empty if nothing is said
 */
@Schema(name = "ColleagueLanguagesRequest")
public record LanguagesRequest(
        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages) {}
