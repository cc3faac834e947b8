package nrw.kim.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.regex.Pattern;

/** Limits at the door. */
@ConfigMapping(prefix = "kim.gateway.limit")
public interface LimitConfig {

    /** Largest request body. */
    @WithDefault("1M")
    MemorySize body();

    /** Largest request body at an address of attachments or of a bulk. */
    @WithDefault("10M")
    MemorySize attachmentBody();

    /** Which addresses take attachments or a bulk. */
    @WithDefault("/api/v1/(.+/attachments(/.*)?|referrals/bulk)")
    Pattern attachmentPaths();

    /** Largest request body at the address where documents are filed: a file of the size of an attachment in base64. */
    @WithDefault("14M")
    MemorySize documentBody();

    /** Where documents are filed. */
    @WithDefault("/api/v1/cases/[^/]+/documents")
    Pattern documentPaths();

    /** Requests per second that a caller may send in the long run. */
    @WithDefault("50")
    long requestsPerSecond();

    /** Requests that a caller may send at once after a pause: a page that loads, an import that begins. */
    @WithDefault("200")
    long burst();

    /** Requests a minute that one network address may send without a login: enough to answer, too few to guess. */
    @WithDefault("20")
    long publicRequestsPerMinute();

    /** Callers whose rate is remembered at a time; the longest silent is forgotten first. */
    @WithDefault("50000")
    long rememberedCallers();
}
