package nrw.kim.network.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Sitz: a function that a body sends, never a person's name (B1-02).
 *
 * @param function e.g. "Leitung Ausländerbehörde"
 * @param sendingBody body that sends it
 * @param seatClass group it stands for
 * @param role role in the body
 * @param voting whether it votes
 */
public record Seat(
        @NotBlank @Size(max = 200) String function,
        @NotBlank @Size(max = 200) String sendingBody,
        @NotNull SeatClass seatClass,
        @NotNull SeatRole role,
        @NotNull Boolean voting) {}
