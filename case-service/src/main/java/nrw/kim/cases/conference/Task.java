package nrw.kim.cases.conference;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to do.
 *
 * @param stepId step of the Hilfeplan that it became; null if it stayed text
 */
@Schema(name = "ConferenceTask")
public record Task(String text, @Nullable UUID stepId) {}
