package nrw.kim.cases.household;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over who belongs to a household. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<HouseholdMember, UUID> {
    Uni<HouseholdMember> ofPerson(UUID personId) {
        return find("personId = ?1 and removedAt is null", personId).firstResult();
    }

    /** The place that came to a person by a merging of cases. */
    Uni<HouseholdMember> thatFollowed(UUID from, UUID to) {
        return find("personId = ?1 and mergedFrom = ?2 and removedAt is null", to, from)
                .firstResult();
    }

    Uni<List<HouseholdMember>> of(UUID householdId) {
        return list("householdId = ?1 and removedAt is null order by id", householdId);
    }
}
