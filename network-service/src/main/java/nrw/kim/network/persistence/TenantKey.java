package nrw.kim.network.persistence;

import java.io.Serializable;
import java.util.UUID;
import nrw.kim.events.KiKey;

/**
 * Key of a record whose id is given from outside: every KI has its own entry of it.
 *
 * @param ki tenant
 * @param id id of the thing, which several tenants may know
 */
public record TenantKey(String ki, UUID id) implements Serializable {
    /** Key of a thing in a tenant. */
    public static TenantKey of(KiKey ki, UUID id) {
        return new TenantKey(ki.value(), id);
    }
}
