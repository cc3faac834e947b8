package nrw.kim.network.gap;

import org.jspecify.annotations.Nullable;

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
        @Nullable String triage,
        @Nullable String rejection,
        @Nullable String result,
        @Nullable EscalationLevel escalationLevel,
        @Nullable String escalatedTo,
        @Nullable String escalation) {}
