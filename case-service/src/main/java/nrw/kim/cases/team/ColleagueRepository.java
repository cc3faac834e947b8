package nrw.kim.cases.team;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;

/** Statements over colleagues. */
@ApplicationScoped
class ColleagueRepository {
    // Several instances learn at the same time, and none needs to be told twice.
    private static final String LEARN = """
            insert into colleague (ki, sub, name, organisation, roles, last_seen)
            select ki, :sub, :name, :org, :roles, :now from unnest(string_to_array(:kis, ',')) as ki
            on conflict (ki, sub) do update
               set name = excluded.name, organisation = excluded.organisation, roles = excluded.roles,
                   last_seen = excluded.last_seen
             where colleague.last_seen < :hourAgo
                or (colleague.name, colleague.organisation, colleague.roles)
                   is distinct from (excluded.name, excluded.organisation, excluded.roles)
            returning 1
            """;
    private static final String FORGET = "delete from colleague where last_seen < :before returning 1";
    private static final String NAMES = "select sub, name from colleague where sub in (:subs)";
    private static final String ONE = "select * from colleague where ki = :ki and sub = :sub";
    private static final String SPEAK = """
            update colleague set languages = :languages, languages_version = languages_version + 1
             where ki = :ki and sub = :sub and languages_version = :version returning 1
            """;
    private static final String SPOKEN = "select sub, languages from colleague where ki = :ki and languages <> ''";
    private static final List<String> STAFF = List.of(Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD);

    /**
     * What a list is narrowed by; null means "any".
     *
     * @param text part of the name
     */
    record Filter(String role, UUID organisation, String text) {}

    Uni<Void> learn(Actor person, OffsetDateTime now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LEARN, Integer.class)
                        .setParameter("kis", String.join(",", person.kiValues()))
                        .setParameter("sub", person.sub())
                        .setParameter("name", person.name())
                        .setParameter("org", person.org())
                        .setParameter("roles", person.roles().stream().sorted().collect(joining(",")))
                        .setParameter("now", now)
                        .setParameter("hourAgo", now.minusHours(1))
                        .getResultList())
                .replaceWithVoid();
    }

    Uni<Integer> forgetNotSeenSince(OffsetDateTime before) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET, Integer.class)
                        .setParameter("before", before)
                        .getResultList())
                .map(List::size);
    }

    Uni<Map<String, String>> names(Collection<String> subs) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NAMES, Tuple.class)
                        .setParameter("subs", subs)
                        .getResultList())
                // A person of several KI has the same name in all.
                .map(rows -> rows.stream()
                        .collect(toMap(
                                row -> row.get("sub", String.class),
                                row -> row.get("name", String.class),
                                (one, same) -> one)));
    }

    Uni<Colleague> find(KiKey ki, String sub) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ONE, Tuple.class)
                        .setParameter("ki", ki.value())
                        .setParameter("sub", sub)
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : colleague(row));
    }

    /** False if somebody has changed them since. */
    Uni<Boolean> setLanguages(KiKey ki, String sub, int version, List<String> languages) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SPEAK, Integer.class)
                        .setParameter("ki", ki.value())
                        .setParameter("sub", sub)
                        .setParameter("version", version)
                        .setParameter("languages", String.join(",", languages))
                        .getResultList())
                .map(changed -> !changed.isEmpty());
    }

    Uni<Map<String, List<String>>> languages(KiKey ki) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SPOKEN, Tuple.class)
                        .setParameter("ki", ki.value())
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(toMap(
                                row -> row.get("sub", String.class),
                                row -> codes(row.get("languages", String.class)))));
    }

    /** Those with a role in the KI, by name; {@code after} is the id of the one before. */
    Uni<List<Colleague>> page(Filter filter, String after, int limit) {
        var where = new StringBuilder("string_to_array(roles, ',') && string_to_array(:staff, ',')");
        var with = new HashMap<String, Object>(
                Map.of("staff", filter.role() == null ? String.join(",", STAFF) : filter.role()));
        if (filter.organisation() != null) {
            where.append(" and organisation = :organisation");
            with.put("organisation", filter.organisation());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and strpos(lower(name), :text) > 0");
            with.put("text", filter.text().strip().toLowerCase(Locale.GERMAN));
        }
        if (after != null) {
            where.append(" and (name, sub) > (select c.name, c.sub from colleague c where c.sub = :after limit 1)");
            with.put("after", after);
        }
        var sql = "select * from colleague where " + where + " order by name, sub limit " + (limit + 1);
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql, Tuple.class);
                    with.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(ColleagueRepository::colleague).toList());
    }

    private static Colleague colleague(Tuple row) {
        return new Colleague(
                row.get("sub", String.class),
                row.get("ki", String.class),
                row.get("name", String.class),
                row.get("organisation", UUID.class),
                List.of(row.get("roles", String.class).split(",")),
                row.get("last_seen", OffsetDateTime.class),
                codes(row.get("languages", String.class)),
                row.get("languages_version", Integer.class));
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
