package nrw.kim.kit.actor;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.problem.Problem;

/**
 * Who acts: a person or a machine with a token of the realm.
 *
 * @param sub subject of the token
 * @param name display name; for machines the client's id
 * @param org organisation (Anstellungsträger or partner body) of the actor; null if the token names none
 * @param kis tenants that the actor may act for, after narrowing by {@code X-KIM-Ki}
 * @param roles realm roles
 * @param purpose purpose of reading given by {@code X-KIM-Purpose}; null if none
 */
public record Actor(String sub, String name, UUID org, List<KiKey> kis, Set<String> roles, String purpose) {

    /** True if the actor has at least one of the roles. */
    public boolean hasAny(String... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** The tenants' keys, as queries compare them. */
    public List<String> kiValues() {
        return kis.stream().map(KiKey::value).toList();
    }

    /** True if the actor may act for this tenant. */
    public boolean actsFor(KiKey ki) {
        return kis.contains(ki);
    }

    /**
     * The one tenant that a write goes to.
     *
     * @throws Problem 400 {@code tenant-required} if several remain after narrowing, 403 if there is none
     */
    public KiKey onlyKi() {
        if (kis.isEmpty()) {
            throw Problem.forbidden();
        }
        if (kis.size() > 1) {
            throw Problem.of(400, "tenant-required");
        }
        return kis.getFirst();
    }
}
