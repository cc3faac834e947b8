package nrw.kim.abh.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nrw.kim.events.code.CheckState;

/**
 * How a checklist stands, in numbers and in a sentence (Hinweis). Says nothing about the decision.
 *
 * @param met conditions met
 * @param open not yet checked
 * @param proofMissing a proof is missing
 * @param notMet not met
 * @param discretion left to discretion
 */
public record ChecklistSummary(
        long met, long open, long proofMissing, long notMet, long discretion, String hintDe, String hintEn) {

    static ChecklistSummary of(Map<CheckState, Long> counts) {
        return of(
                counts.getOrDefault(CheckState.MET, 0L),
                counts.getOrDefault(CheckState.OPEN, 0L),
                counts.getOrDefault(CheckState.PROOF_MISSING, 0L),
                counts.getOrDefault(CheckState.NOT_MET, 0L),
                counts.getOrDefault(CheckState.DISCRETION, 0L));
    }

    private static ChecklistSummary of(long met, long open, long proofMissing, long notMet, long discretion) {
        var de = new ArrayList<String>();
        var en = new ArrayList<String>();
        say(open, "Voraussetzung offen", "Voraussetzungen offen", "condition open", "conditions open", de, en);
        say(proofMissing, "Nachweis fehlt", "Nachweise fehlen", "proof missing", "proofs missing", de, en);
        say(
                notMet,
                "Voraussetzung nicht erfüllt",
                "Voraussetzungen nicht erfüllt",
                "condition not met",
                "conditions not met",
                de,
                en);
        say(
                discretion,
                "Ermessensentscheidung",
                "Ermessensentscheidungen",
                "matter of discretion",
                "matters of discretion",
                de,
                en);
        return new ChecklistSummary(
                met,
                open,
                proofMissing,
                notMet,
                discretion,
                de.isEmpty()
                        ? "Alle Voraussetzungen als erfüllt vermerkt; die Entscheidung trifft die Behörde"
                        : String.join(", ", de),
                en.isEmpty() ? "All conditions marked as met; the authority decides" : String.join(", ", en));
    }

    private static void say(
            long count, String oneDe, String manyDe, String oneEn, String manyEn, List<String> de, List<String> en) {
        if (count > 0) {
            de.add(count + " " + (count == 1 ? oneDe : manyDe));
            en.add(count + " " + (count == 1 ? oneEn : manyEn));
        }
    }
}
