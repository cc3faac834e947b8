package nrw.kim.cases.household;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Households. */
@ApplicationScoped
class HouseholdRepository implements PanacheRepositoryBase<Household, UUID> {
    Uni<Household> make(Household household) {
        return persistAndFlush(household);
    }
}
