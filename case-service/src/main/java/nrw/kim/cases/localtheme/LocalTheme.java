package nrw.kim.cases.localtheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.events.code.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A theme of the second level.
 *
 * @param domain base Lebensbereich
 * @param group group of its own (★): whoever may not read it does not see what was said of the theme
 * @param retired is not chosen any more; what was said of it stays
 */
@Schema(name = "LocalTheme")
public record LocalTheme(
        @NotNull @Pattern(regexp = LocalTheme.CODE) String code,
        @NotBlank @Size(max = 80) String de,
        @NotBlank @Size(max = 80) String en,
        @NotNull LifeDomain domain,
        @Nullable FieldGroup group,
        boolean retired) {
    /** How a code looks. */
    public static final String CODE = "[A-Z][A-Z0-9_]{1,39}";

    boolean meansTheSameAs(LocalTheme other) {
        return code.equals(other.code) && domain == other.domain && group == other.group;
    }
}
