package nrw.kim.reporting.disclosure;

import static java.util.stream.Collectors.toMap;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import nrw.kim.events.KiKey;

/** Which disclosure control holds for which KI. A wrong setting stops the start. */
@Startup
@ApplicationScoped
public class DisclosureRules {
    private final Disclosure common;
    private final Map<KiKey, Disclosure> byKi;

    DisclosureRules(DisclosureConfig config) {
        common = new Disclosure(config.threshold());
        byKi = config.thresholdByKi().entrySet().stream()
                .collect(toMap(e -> new KiKey(e.getKey()), e -> new Disclosure(e.getValue())));
    }

    /** Rules of a KI. */
    public Disclosure of(KiKey ki) {
        return byKi.getOrDefault(ki, common);
    }

    /** Threshold of every KI without its own. */
    public int threshold() {
        return common.threshold();
    }

    /** Thresholds of the KI that have their own. */
    public Map<String, Integer> thresholdByKi() {
        return byKi.entrySet().stream()
                .collect(toMap(e -> e.getKey().value(), e -> e.getValue().threshold(), (a, b) -> a, TreeMap::new));
    }
}
