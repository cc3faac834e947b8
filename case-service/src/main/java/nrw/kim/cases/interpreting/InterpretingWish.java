package nrw.kim.cases.interpreting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import nrw.kim.events.code.GenderWish;
import nrw.kim.events.code.InterpretingMode;
import nrw.kim.events.code.InterpretingTopic;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is asked of the pool for an appointment; day, hour and length are those of the appointment.
 *
 * @param topic coarse: the case stays here
 */
@Schema(name = "InterpretingWish")
public record InterpretingWish(
        @NotNull UUID appointmentId,
        @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
        @NotNull GenderWish genderWish,
        @NotNull InterpretingMode mode,
        @NotNull InterpretingTopic topic) {}
