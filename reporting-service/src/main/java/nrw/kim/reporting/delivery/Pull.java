package nrw.kim.reporting.delivery;

import java.util.List;
import nrw.kim.events.KiKey;

/**
 * What the Land took.
 *
 * @param indicator id; null: all
 * @param onlyKi key of the one KI asked for; null: all
 * @param kis every KI whose figures are in it
 * @param hash SHA-256 of the figures
 */
public record Pull(
        String period,
        String indicator,
        KiKey onlyKi,
        List<KiKey> kis,
        String format,
        String hash,
        String definitionVersion) {}
