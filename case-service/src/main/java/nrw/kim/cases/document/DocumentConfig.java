package nrw.kim.cases.document;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Dokumente of a case. */
@ConfigMapping(prefix = "kim.document")
public interface DocumentConfig {

    /** Largest file. */
    @WithDefault("10M")
    MemorySize size();

    /** Most documents of one case. */
    @WithDefault("200")
    int count();

    /** How long a document that was removed can be brought back; then it is erased. */
    @WithDefault("PT24H")
    Duration restoreWithin();
}
