package nrw.kim.cases.person;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nrw.kim.cases.persistence.Texts;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.ResidenceStatus;

/** Queries over persons. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    private static final Texts NATIONALITIES = new Texts();

    private static final String CROWD = """
            select cast(extract(year from age(cast(:today as date), birth_date)) as int) as years, nationalities,
                   residence_status, cast(count(*) as int) as persons
              from person where ki = :ki
             group by 1, 2, 3
            """;

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

    /** Everybody of a KI, by age, nationalities and status; a few thousand rows however many persons there are. */
    Uni<Crowd> crowd(KiKey ki, LocalDate today) {
        return getSession()
                .chain(session -> session.createNativeQuery(CROWD, Tuple.class)
                        .setParameter("ki", ki.value())
                        .setParameter("today", today)
                        .getResultList())
                .map(rows -> new Crowd(rows.stream()
                        .map(row -> new Crowd.Member(
                                Groups.of(
                                        row.get("years", Integer.class),
                                        NATIONALITIES.convertToEntityAttribute(row.get("nationalities", String.class)),
                                        ResidenceStatus.valueOf(row.get("residence_status", String.class))),
                                row.get("persons", Integer.class)))
                        .toList()));
    }
}
