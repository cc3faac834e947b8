package nrw.kim.cases.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a Träger lacks to receive personal data. */
@Schema(name = "MissingForExchange")
public enum MissingForExchange {
    /** There is no agreement. */
    AGREEMENT,
    /** There is one, and it is not signed. */
    SIGNATURE,
    /** It is signed without an annex on data protection. */
    ANNEX,
    /** It is not in force yet. */
    NOT_YET,
    /** It was terminated or has run out. */
    ENDED
}
