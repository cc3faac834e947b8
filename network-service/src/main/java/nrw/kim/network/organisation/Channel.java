package nrw.kim.network.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a body is reached by a handover: on the platform, or by what it has. */
@Schema(name = "OrganisationChannel")
public enum Channel {
    /** It works on this platform. */
    PLATFORM,
    /** Encrypted mail. */
    MAIL,
    /** Letter. */
    LETTER,
    /** Phone. */
    PHONE
}
