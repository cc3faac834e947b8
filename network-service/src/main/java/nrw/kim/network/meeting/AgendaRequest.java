package nrw.kim.network.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Body of a new agenda item.
 *
 * @param themeId theme it is about, which is submitted with it; null if none
 * @param presenter who presents it, by function; null if open
 */
record AgendaRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull AgendaKind kind,
        UUID themeId,
        @Size(max = 200) String presenter) {}
