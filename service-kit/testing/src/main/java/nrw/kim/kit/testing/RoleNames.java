package nrw.kim.kit.testing;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nrw.kim.kit.actor.Roles;

/** Every role of the realm. */
public final class RoleNames {
    private RoleNames() {}

    /** Values of the constants in {@link Roles}. */
    public static Set<String> all() {
        return Arrays.stream(Roles.class.getFields()).map(RoleNames::value).collect(Collectors.toUnmodifiableSet());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
