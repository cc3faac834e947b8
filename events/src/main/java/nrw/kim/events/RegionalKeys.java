package nrw.kim.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Municipalities of NRW and the KI that is responsible for each (Gebietsstand 25.01.2021, MietNEinV annex).
 *
 * <p>54 KI: one for each 5-digit key, and Stadt Aachen {@code 05334002}, which lies in the StädteRegion but has its own
 * (B2-05). Competence of ABH and EBH differs from it and is not told here.
 */
public final class RegionalKeys {
    private static final String AACHEN = "05334002";
    private static final Map<String, String> KOMMUNEN = load("kommunen.csv");
    private static final Map<String, String> KIS = load("ki.csv");

    private RegionalKeys() {}

    /** The KI of a municipality; empty if no municipality of NRW has this key. */
    public static Optional<KiKey> kiOf(Ags ags) {
        return KOMMUNEN.containsKey(ags.value()) ? Optional.of(kiOfKnown(ags.value())) : Optional.empty();
    }

    /** Name of a municipality. */
    public static Optional<String> nameOf(Ags ags) {
        return Optional.ofNullable(KOMMUNEN.get(ags.value()));
    }

    /** Name of a KI's Kreis or Stadt; empty if there is no such KI. */
    public static Optional<String> nameOf(KiKey ki) {
        return Optional.ofNullable(KIS.get(ki.value()));
    }

    /** All 54 KI. */
    public static List<KiKey> kis() {
        return KIS.keySet().stream().map(KiKey::new).toList();
    }

    /** The municipalities of a KI. */
    public static List<Ags> kommunenOf(KiKey ki) {
        return KOMMUNEN.keySet().stream()
                .filter(ags -> kiOfKnown(ags).equals(ki))
                .map(Ags::new)
                .collect(Collectors.toList());
    }

    private static KiKey kiOfKnown(String ags) {
        return new KiKey(AACHEN.equals(ags) ? AACHEN : ags.substring(0, 5));
    }

    private static Map<String, String> load(String file) {
        try (var in = new BufferedReader(new InputStreamReader(
                RegionalKeys.class.getResourceAsStream("regional/" + file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
