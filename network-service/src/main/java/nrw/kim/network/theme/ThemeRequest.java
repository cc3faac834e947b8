package nrw.kim.network.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nrw.kim.events.code.LifeDomain;

/** Body of a new theme. */
record ThemeRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String description,
        @NotEmpty List<@NotNull LifeDomain> domains) {}
