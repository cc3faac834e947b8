package nrw.kim.cases.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nrw.kim.events.KiKey;

/** The public address of a site's feedback: a code behind the KI's key, printed on posters, so no secret. */
@Entity
@Table(name = "feedback_point")
class FeedbackPoint {
    private static final SecureRandom RANDOM = new SecureRandom();
    // Without 0, O, 1, I and L: the code is also typed from a poster.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final Pattern CODE = Pattern.compile("(\\d{5}|\\d{8})-[" + LETTERS + "]{" + LENGTH + "}");

    @Id
    private UUID id;

    private String ki;

    @Column(name = "site_id")
    private UUID siteId;

    private String code;

    protected FeedbackPoint() {}

    FeedbackPoint(UUID id, KiKey ki, UUID siteId) {
        this.id = id;
        this.ki = ki.value();
        this.siteId = siteId;
        this.code = ki + "-" + letters();
    }

    private static String letters() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** The tenant of a code; empty if it is none. */
    static Optional<KiKey> kiOf(String code) {
        var parts = CODE.matcher(code);
        return parts.matches() ? Optional.of(new KiKey(parts.group(1))) : Optional.empty();
    }

    UUID siteId() {
        return siteId;
    }

    String code() {
        return code;
    }
}
