package nrw.kim.reporting.indicator;

import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.Tokens;

/** Tokens for tests about figures. */
public final class Someone {
    /** Organisation of the Land. */
    public static final UUID LAND = UUID.fromString("01900000-0000-7000-8000-050000000001");

    private Someone() {}

    public static String with(String role, String ki) {
        return Tokens.token(role, ki, UUID.randomUUID(), UUID.randomUUID());
    }

    public static String ofTheLand() {
        return Tokens.token(Roles.LAND_CONTROLLING, null, UUID.randomUUID(), LAND);
    }
}
