package nrw.kim.cases.disclosure;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** Auskunft an die Person. */
@ConfigMapping(prefix = "kim.disclosure")
public interface DisclosureConfig {

    /** By key of the KI. */
    Map<String, Contacts> contacts();

    /** Whom the person can write to (Art. 13 Abs. 1 Buchst. a, b DSGVO). */
    interface Contacts {
        /** Address of the Verantwortlicher. */
        Optional<String> controller();

        /** Address of the Datenschutzbeauftragte. */
        Optional<String> dataProtectionOfficer();
    }
}
