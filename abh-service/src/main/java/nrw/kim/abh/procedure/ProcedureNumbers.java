package nrw.kim.abh.procedure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.OrganisationType;

/** Running numbers of procedures (Aktenzeichen), e.g. {@code ABH-WES-2026-00001}. */
@ApplicationScoped
class ProcedureNumbers {
    private static final String NEXT = """
            insert into procedure_number (ki, series, year, last) values (:ki, :series, :year, 1)
            on conflict (ki, series, year) do update set last = procedure_number.last + 1 returning last
            """;

    private final Properties shortNames = shortNames();

    /** The next number, in the caller's transaction; two authorities of one KI share a series. */
    Uni<String> next(KiKey ki, OrganisationType authority, int year) {
        var series = authority + "-" + shortName(ki);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NEXT, Integer.class)
                        .setParameter("ki", ki.value())
                        .setParameter("series", series)
                        .setParameter("year", year)
                        .getSingleResult())
                .map(last -> "%s-%d-%05d".formatted(series, year, last));
    }

    /** Short name of a KI, after the licence plates; the key itself for one without. */
    String shortName(KiKey ki) {
        return shortNames.getProperty(ki.value(), ki.value());
    }

    private static Properties shortNames() {
        var names = new Properties();
        try (var in = new InputStreamReader(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("ki-short-names.properties"),
                StandardCharsets.UTF_8)) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
