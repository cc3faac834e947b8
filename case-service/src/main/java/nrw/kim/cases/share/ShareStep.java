package nrw.kim.cases.share;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rundungsschritt: the smallest part of a full post (VZÄ) that a KI gives to a Kommune. */
@Schema(name = "PostShareStep")
public enum ShareStep {
    /** 0.01 */
    HUNDREDTH(1),
    /** 0.05 */
    TWENTIETH(5),
    /** 0.1 */
    TENTH(10),
    /** 0.25 */
    QUARTER(25),
    /** 0.5 */
    HALF(50);

    private final int hundredths;

    ShareStep(int hundredths) {
        this.hundredths = hundredths;
    }

    int hundredths() {
        return hundredths;
    }
}
