package nrw.kim.abh.rule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the rules come from. */
@ConfigMapping(prefix = "kim.abh.rules")
interface RulesConfig {
    /** Files that come with the service. */
    @WithDefault("p25a-2026.json,p25b-2026.json,p104c-2026.json,p10stag-2026.json")
    List<String> files();

    /** Directory with further files: a new version reaches an installation without a new release. */
    Optional<Path> directory();
}
