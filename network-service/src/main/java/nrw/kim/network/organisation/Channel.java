package nrw.kim.network.organisation;

/** How a body is reached by a handover: on the platform, or by what it has. */
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
