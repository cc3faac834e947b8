package nrw.kim.network.theme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * On how many reports from case work a theme rests. A number below five could point to a person, so it is not told
 * (B1-21: suppressed if small).
 *
 * @param count the number, or {@code <5}
 * @param suppressed true if the number is not told
 */
@Schema(name = "ThemeEvidence")
public record Evidence(String count, boolean suppressed) {
    private static final int SMALLEST_TOLD = 5;

    static Evidence of(long reports) {
        var suppressed = reports > 0 && reports < SMALLEST_TOLD;
        return new Evidence(suppressed ? "<" + SMALLEST_TOLD : String.valueOf(reports), suppressed);
    }
}
