package nrw.kim.network.interpreter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A language that somebody interprets.
 *
 * @param language ISO 639 code
 */
@Schema(name = "InterpreterSkill")
public record Skill(
        @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
        @NotNull SkillLevel level) {}
