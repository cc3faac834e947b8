package nrw.kim.cases.consent;

import java.util.List;

/**
 * A consent in one language, ready to be laid out.
 *
 * @param facts label and value below the text: who translated, who is guardian; without a value a line to write on
 * @param signatureLabel word beside the signature
 * @param signature PNG of what was drawn; null for a line to sign on
 * @param signedNote who signed on screen and when; null on paper
 */
record ConsentPage(
        ConsentWording wording, List<Fact> facts, String signatureLabel, byte[] signature, String signedNote) {

    /** A line below the text. */
    record Fact(String label, String value) {}

    boolean isRightToLeft() {
        return "rtl".equals(wording.direction());
    }
}
