package nrw.kim.cases.person;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over persons. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    Uni<List<Person>> bornOn(KiKey ki, List<LocalDate> birthDates) {
        return list("ki = ?1 and data.birthDate in ?2", ki.value(), birthDates);
    }

    Uni<List<Person>> named(UUID controller, String beginning, int limit) {
        return find(
                        "controller = ?1 and lower(data.familyName) like ?2 order by data.familyName, data.givenName",
                        controller,
                        beginning.toLowerCase(Locale.GERMAN).replace("%", "") + "%")
                .page(0, limit)
                .list();
    }
}
