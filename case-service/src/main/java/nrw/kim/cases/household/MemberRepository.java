package nrw.kim.cases.household;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.events.code.HouseholdRole;

/** Queries over who belongs to a household. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<HouseholdMember, UUID> {
    private static final String PARENTS = """
            select child.personId, parent.personId from HouseholdMember child, HouseholdMember parent
             where child.personId in :children and child.role = :child and parent.householdId = child.householdId
               and parent.role in :grown and child.removedAt is null and parent.removedAt is null
               and child.hidden = false and parent.hidden = false
            """;

    Uni<HouseholdMember> ofPerson(UUID personId) {
        return find("personId = ?1 and removedAt is null", personId).firstResult();
    }

    /** The place that came to a person by a merging of cases. */
    Uni<HouseholdMember> thatFollowed(UUID from, UUID to) {
        return find("personId = ?1 and mergedFrom = ?2 and removedAt is null", to, from)
                .firstResult();
    }

    /** Who lives with a child as parent, or as the adult from whose file the household was made; who is hidden is left out. */
    Uni<Map<UUID, List<UUID>>> parentsOf(List<UUID> children) {
        return children.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Panache.getSession()
                        .chain(session -> session.createQuery(PARENTS, Object[].class)
                                .setParameter("children", children)
                                .setParameter("child", HouseholdRole.CHILD)
                                .setParameter("grown", List.of(HouseholdRole.PARENT, HouseholdRole.ADULT))
                                .getResultList())
                        .map(rows -> rows.stream()
                                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (UUID) row[1], toList()))));
    }

    Uni<List<HouseholdMember>> of(UUID householdId) {
        return list("householdId = ?1 and removedAt is null order by id", householdId);
    }
}
