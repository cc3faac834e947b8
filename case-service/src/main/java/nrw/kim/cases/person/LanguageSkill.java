package nrw.kim.cases.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nrw.kim.events.code.LanguageLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well a person speaks a language.
 *
 * @param language ISO 639 code
 */
@Schema(name = "LanguageSkill")
public record LanguageSkill(
        @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
        @NotNull LanguageLevel level) {}
