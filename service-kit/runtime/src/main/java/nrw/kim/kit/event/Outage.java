package nrw.kim.kit.event;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.io.IOException;

/** Tells a database that is away (wait for it) from an event that cannot be applied (set it aside). */
final class Outage {
    private Outage() {}

    static boolean isOutage(Throwable failure) {
        for (Throwable t = failure; t != null && t.getCause() != t; t = t.getCause()) {
            if (t instanceof IOException || t instanceof NoStackTraceThrowable || isConnection(t)) {
                return true;
            }
        }
        return false;
    }

    /** SQL states 08 (connection), 57P (server going down or starting) and 53 (out of resources). */
    private static boolean isConnection(Throwable t) {
        if (t instanceof PgException pg && pg.getSqlState() != null) {
            return pg.getSqlState().startsWith("08")
                    || pg.getSqlState().startsWith("57P")
                    || pg.getSqlState().startsWith("53");
        }
        return t.getClass().getName().contains("ClosedConnectionException");
    }
}
