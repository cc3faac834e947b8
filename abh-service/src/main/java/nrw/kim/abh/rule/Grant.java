package nrw.kim.abh.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a grant looks like (Erteilung).
 *
 * @param possible false if nothing is granted under this paragraph any more
 * @param maximumMonths longest validity; null if the grant has no end
 */
public record Grant(
        boolean possible, @Nullable Integer maximumMonths, String paragraph, String textDe, String textEn) {}
