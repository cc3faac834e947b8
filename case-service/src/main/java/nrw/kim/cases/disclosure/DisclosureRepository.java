package nrw.kim.cases.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What is held of the person of a case, straight from the tables. */
@ApplicationScoped
class DisclosureRepository {
    private static final String OTHERS_NAMES = """
            with own as (select person_id from case_file where id = :case or merged_into = :case)
            select distinct n.name
              from household_member m
              join household_member o on o.household_id = m.household_id and o.removed_at is null and o.person_id in (select person_id from own)
              join person p on p.id = m.person_id
              cross join lateral (values (p.given_name), (p.family_name)) n(name)
             where m.removed_at is null and m.person_id not in (select person_id from own)
               and n.name not in (select given_name from person where id in (select person_id from own)
                                  union select family_name from person where id in (select person_id from own))
            """;

    private final ObjectMapper json;

    DisclosureRepository(ObjectMapper json) {
        this.json = json;
    }

    Uni<List<JsonNode>> rows(DisclosureSection section, UUID caseId, String language) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(section.sql(), String.class)
                            .setParameter("case", caseId);
                    return (section.isTranslated() ? query.setParameter("language", language) : query).getResultList();
                })
                .map(rows -> rows.stream().map(this::parsed).toList());
    }

    /** Names of the others of the household that are none of the person's own. */
    Uni<List<String>> namesOfOthers(UUID caseId) {
        return Panache.getSession().chain(session -> session.createNativeQuery(OTHERS_NAMES, String.class)
                .setParameter("case", caseId)
                .getResultList());
    }

    private JsonNode parsed(String row) {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
