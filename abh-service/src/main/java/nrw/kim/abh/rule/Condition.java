package nrw.kim.abh.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One condition to be checked (Voraussetzung).
 *
 * @param code stable code within the rule set
 * @param paragraph where it stands
 * @param hintDe how to check it
 * @param thresholdDe measure to be reached; null if there is none
 * @param proofs codes of the documents that may prove it
 * @param waiver when it need not be met; null if never
 * @param discretion whether the authority may exercise discretion (Ermessen)
 * @param erlass what the Land says about it; null if nothing is known
 */
public record Condition(
        String code,
        String paragraph,
        String titleDe,
        String titleEn,
        String hintDe,
        String hintEn,
        @Nullable String thresholdDe,
        @Nullable String thresholdEn,
        List<String> proofs,
        @Nullable Waiver waiver,
        boolean discretion,
        @Nullable Erlass erlass) {

    /**
     * When a condition need not be met (Ausnahme, Härtefall).
     *
     * @param proofs codes of the documents that may prove it
     */
    @Schema(name = "ConditionWaiver")
    public record Waiver(String paragraph, String textDe, String textEn, List<String> proofs) {}

    /**
     * What the Land says about a condition (Erlass layer above the law).
     *
     * @param inForce false for an Erlass that is shown for orientation only
     */
    public record Erlass(String textDe, String source, boolean inForce) {}

    /** Whether the document may prove the condition or its waiver. */
    public boolean accepts(String proof) {
        return proofs.contains(proof) || waiver != null && waiver.proofs().contains(proof);
    }
}
