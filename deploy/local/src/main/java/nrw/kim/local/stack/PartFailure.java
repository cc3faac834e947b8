package nrw.kim.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Why a part did not come up: one line that names the part, the reason and, where there is one, the log. */
public final class PartFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String part;

    public PartFailure(String part, String reason, Path log) {
        super(part + ": " + reason + (log == null || !Files.exists(log) ? "" : " (log: " + log + ")"));
        this.part = part;
    }

    public String part() {
        return part;
    }
}
