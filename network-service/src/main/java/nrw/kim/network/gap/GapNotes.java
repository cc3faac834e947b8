package nrw.kim.network.gap;

/**
 * Reasons given on the way (B1-32: "with reason").
 *
 * @param triage note of the examination
 * @param rejection why it was not recognised
 * @param result what was reached
 * @param escalationLevel level it was passed on to
 * @param escalatedTo recipient there
 * @param escalation what was passed on
 */
public record GapNotes(
        String triage,
        String rejection,
        String result,
        EscalationLevel escalationLevel,
        String escalatedTo,
        String escalation) {}
