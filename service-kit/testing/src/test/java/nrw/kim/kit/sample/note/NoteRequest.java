package nrw.kim.kit.sample.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A note to be written. */
public record NoteRequest(
        @NotBlank @Size(max = 2_000_000) String text,
        NoteStatus status,
        LocalDate dueOn,
        @Valid Place place,
        @Valid List<@NotNull Tag> tags) {

    /** Where. */
    public record Place(
            @NotNull @Pattern(regexp = "05[0-9]{6}") String ags) {}

    /** A word for it. */
    public record Tag(@NotBlank String name) {}
}
