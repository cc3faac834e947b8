package nrw.kim.network.history;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.problem.Languages;

/** The event log as the history of a record; runs in the caller's transaction. */
@ApplicationScoped
public class History implements PanacheRepositoryBase<LoggedEvent, UUID> {
    private final Languages languages;

    History(Languages languages) {
        this.languages = languages;
    }

    /** Steps of a record, oldest first; with who did them only for those who may know. */
    public Uni<List<Step>> of(UUID subject, boolean withActors) {
        var language = languages.current();
        return list("subject = ?1 order by id", subject.toString()).map(events -> events.stream()
                .map(event -> event.step(withActors, language))
                .toList());
    }
}
